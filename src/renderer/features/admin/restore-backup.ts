import type { BackupProblem, WhichBackup } from '@shared/safety/backup'
import { countsIn, type Counts } from '@shared/safety/counts'
import { ok, type Result } from '@shared/result'
import type { PlanStore } from '../../data/plan-store'
import { fromText } from '../../data/stored-action'
import { desktop } from '../../desktop'

/** A back-up that was read from end to end, for who must decide about it. */
export interface LookedAt {
  readonly which: WhichBackup
  readonly madeAt: string
  readonly counts: Counts
}

/** Reads a back-up and counts what is in it. */
export async function lookAtBackup(which: WhichBackup): Promise<Result<LookedAt, BackupProblem>> {
  const read = await desktop.readBackup(which)
  if (!read.ok) return read
  const { header, texts } = read.value
  return ok({ which, madeAt: header.madeAt, counts: countsIn(texts.flatMap((text) => fromText(text).events)) })
}

/** Leaves what cannot be opened behind and begins with the plan as it was adopted. The window opens anew then. */
export const startOver = (store: PlanStore): Promise<void> => store.pausing(() => desktop.startOver())

/** Puts it in the place of what is stored. The window opens anew then, so only a problem comes back. */
export const restoreBackup = (store: PlanStore, which: WhichBackup): Promise<Result<null, BackupProblem>> =>
  store.pausing(() => desktop.restoreBackup(which))
