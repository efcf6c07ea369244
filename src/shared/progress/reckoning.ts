import type { Action } from '../plan/action'
import { isContinuous } from '../plan/kind'
import type { Quarter } from '../plan/quarter'

/**
 * How an action takes part in the percentages. Only `planned` ones do; the others are counted apart: withdrawn,
 * without an end, without a quarter of its own, or waiting for its condition.
 */
export type Reckoning = 'withdrawn' | 'continuous' | 'without-quarter' | 'waiting' | 'planned'

export function reckoningOf(action: Action): Reckoning {
  if (action.status === 'vervallen') return 'withdrawn'
  if (isContinuing(action)) return 'continuous'
  if (promisedEnd(action) === null) return 'without-quarter'
  return isWaiting(action) ? 'waiting' : 'planned'
}

/**
 * The adopted quarter in which it is to be done. The plan period alone (*looptijd*) names no quarter, and a wish
 * promises none, whatever year it names.
 */
export function promisedEnd({ adopted, strength }: Action): Quarter | null {
  if (strength === 'wens' || adopted.end?.origin === 'looptijd') return null
  return adopted.end?.value ?? null
}

/** Whether it has no end: by its kind, or by its status when no quarter was promised. */
export function isContinuing(action: Action): boolean {
  return isContinuous(action.kind) || (action.status === 'doorlopend' && promisedEnd(action) === null)
}

/** Whether it still has to be done. */
export const isOpen = ({ status }: Action): boolean => status !== 'afgerond' && status !== 'vervallen'

/** Whether it is a conditional promise of which the condition has not been met, so that nobody is bound yet. */
export const isWaiting = (action: Action): boolean =>
  isOpen(action) && action.condition !== null && action.condition.met === null
