import type { ProposedRow } from '@shared/exchange/list-proposal'
import { ruleFor } from '@shared/exchange/meant-change'
import type { Reason } from '@shared/plan/change-action'
import type { Day } from '@shared/plan/day'
import type { StoreProblem } from '@shared/plan/store-problem'
import { together } from '@shared/plan/together'
import { ok, refused, type Result } from '@shared/result'
import { ADVISOR, type PlanStore } from '../../data/plan-store'
import { desktop } from '../../desktop'
import { now } from '../../today'

/** The back-up that goes before did not succeed; nothing was changed. */
export interface NotKept {
  readonly kind: 'not-kept'
}

/** Takes all of these rows over as one user action, after a back-up that stays; or none of them. */
export async function takeOver(
  store: PlanStore,
  rows: readonly ProposedRow[],
  said: Reason,
  on: Day,
): Promise<Result<null, StoreProblem | NotKept>> {
  const kept = await desktop.backUpFirst()
  if (!kept.ok) return refused({ kind: 'not-kept' })
  const update = (action: { readonly id: string }, text: string) => ({
    id: crypto.randomUUID(),
    actionId: action.id,
    happenedOn: on,
    enteredAt: now(),
    by: ADVISOR,
    text,
    disclosure: said.disclosure,
  })
  const rules = new Map(
    rows.map(({ action, changes }) => [
      action.id,
      together(changes.map(({ meant }) => ruleFor(meant, { ...said, update }))),
    ]),
  )
  const stored = await store.changeAll([...rules.keys()], (action) => rules.get(action.id)?.(action) ?? ok([]))
  return stored.ok ? ok(null) : stored
}
