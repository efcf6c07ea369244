import type { Action } from '@shared/plan/action'
import { withExpected, type Reason } from '@shared/plan/change-action'
import type { Quarter } from '@shared/plan/quarter'
import type { Changes, Stored } from '../../data/plan-store'

type Side = 'start' | 'end'

/** Moves the expected start or end of an action; leaving a quarter needs a reason. */
export const changeExpected = (
  store: Changes,
  id: string,
  side: Side,
  to: Quarter | null,
  said: Reason,
): Promise<Stored> => store.change(id, (action) => withExpected(action, { [side]: to }, said.reason, said.disclosure))

/** Whether all that this move still lacks is a reason. */
export function lacksReason(action: Action, side: Side, to: Quarter | null): boolean {
  const change = withExpected(action, { [side]: to }, null)
  return !change.ok && change.problem.kind === 'move-needs-reason'
}
