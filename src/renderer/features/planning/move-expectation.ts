import type { Action } from '@shared/plan/action'
import { withExpected, type Reason } from '@shared/plan/change-action'
import type { PlanStore, Stored } from '../../data/plan-store'
import type { Span } from './board-move'

/** Moves the expectation of an action to these quarters; leaving a quarter needs a reason. */
export const moveExpectation = (store: PlanStore, id: string, to: Span, why: Reason): Promise<Stored> =>
  store.change(id, (action) => withExpected(action, to, why.reason, why.disclosure))

/** Whether all that this move still lacks is a reason. */
export function lacksReason(action: Action, to: Span): boolean {
  const change = withExpected(action, to)
  return !change.ok && change.problem.kind === 'move-needs-reason'
}
