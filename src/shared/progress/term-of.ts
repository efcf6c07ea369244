import type { Action } from '../plan/action'
import type { Day } from '../plan/day'
import { hasEnded, quarterOf } from '../plan/quarter'
import type { Term } from '../plan/term'
import { isContinuing, isOpen, isWaiting, promisedEnd } from './reckoning'

/**
 * Where the promised quarter of an action lies on a day; empty when none was promised, or nobody is bound to it yet.
 * Held against the promise, as the lights are: an expectation that moved does not make it any less late.
 */
export function termOf(action: Action, on: Day): Term | null {
  if (!isOpen(action)) return 'gereed'
  const end = promisedEnd(action)
  if (end === null || isContinuing(action) || isWaiting(action)) return null
  if (hasEnded(end, on)) return 'verlopen'
  return end === quarterOf(on) ? 'dit-kwartaal' : 'later'
}
