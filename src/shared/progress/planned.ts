import type { Action } from '../plan/action'
import type { Day } from '../plan/day'
import { hasEnded, quartersBetween } from '../plan/quarter'
import { promisedEnd, reckoningOf } from './reckoning'

/**
 * The share of an action that should be done on a day, from 0 to 1, by its adopted quarters only: equal steps for
 * each quarter that has ended, from its start quarter up to its end quarter. An action without a start quarter
 * takes one step, when its end quarter has ended. Empty when it is not planned (`product.md`, Rules of progress).
 */
export function plannedShare(action: Action, on: Day): number | null {
  const end = promisedEnd(action)
  if (end === null || reckoningOf(action) !== 'planned') return null
  const start = action.adopted.start?.value ?? end
  const steps = quartersBetween(start < end ? start : end, end)
  return steps.filter((step) => hasEnded(step, on)).length / steps.length
}
