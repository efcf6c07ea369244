import type { CopyOutside } from '@shared/desktop'
import { tellsOf, textsOfRecord, type Erasable } from '@shared/plan/erasure'
import type { Issue } from '@shared/plan/issue'
import type { Plan } from '@shared/plan/plan'
import type { BackupProblem } from '@shared/safety/backup'
import type { Result } from '@shared/result'
import type { PlanStore } from '../../data/plan-store'
import { desktop } from '../../desktop'
import { t } from '../../messages/messages'

/** Where else a record stands, for who must decide. */
export interface StandsElsewhere {
  /** Issued papers whose document tells of it. */
  readonly papers: readonly Issue[]
  readonly outside: readonly CopyOutside[]
}

/** Looks through the issued papers, one at a time, and asks which copies are out of reach. */
export async function whereElse(store: PlanStore, plan: Plan, record: Erasable): Promise<StandsElsewhere> {
  const texts = textsOfRecord(plan.events, record)
  const papers: Issue[] = []
  for (const issue of plan.issues) {
    const paper = await store.issuedPaper(issue.id)
    if (paper && tellsOf([paper.document, issue.title], texts)) papers.push(issue)
  }
  return { papers, outside: await desktop.copiesOutside() }
}

/** Erases it for good. The window opens anew then, so only a problem comes back. */
export const eraseRecord = (
  store: PlanStore,
  record: Erasable,
  papers: readonly Issue[],
): Promise<Result<null, BackupProblem>> =>
  store.erase(
    record,
    papers.map(({ id }) => id),
    desktop.erase,
  )

/** What sort of thing it is, and of which action. */
export function kindWords(record: Erasable, plan: Plan): string {
  const kind = t(`erasure.kinds.${record.kind === 'entry' ? record.book : record.kind}`)
  const action = 'about' in record ? plan.actions.find(({ id }) => id === record.about) : undefined
  return action ? `${kind} ${action.number}` : kind
}
