import type { Action } from '../plan/action'
import type { Quarter } from '../plan/quarter'
import { isContinuing, isOpen, isWaiting, promisedEnd } from '../progress/reckoning'

/** Whether anybody is bound to an end: what has none, waits for its condition or is only a wish, is not. */
export const owesAnEnd = (action: Action): boolean =>
  isOpen(action) && !isContinuing(action) && !isWaiting(action) && action.strength !== 'wens'

/** The quarter in which an end is expected, or else promised; the plan period alone (*looptijd*) names none. */
export function boundEnd(action: Action): Quarter | null {
  const { end } = action.expected
  return end !== null && end.origin !== 'looptijd' ? end.value : promisedEnd(action)
}
