import type { Action } from '../plan/action'
import type { Day } from '../plan/day'
import type { Status } from '../plan/status'
import { isContinuing, isWaiting } from './reckoning'

/** How far an action is, from 0 to 1. */
export interface Actual {
  readonly share: number
  /** Whether the share only follows from the status (*geschat*). */
  readonly estimated: boolean
  /** The steps behind it, when the action has steps. */
  readonly steps?: { readonly done: number; readonly all: number }
}

/** What a status stands for as long as nobody has said more (`product.md`, Rules of progress). */
const BY_STATUS: Partial<Record<Status, number>> = {
  'niet-gestart': 0,
  'in-voorbereiding': 0.1,
  'in-uitvoering': 0.5,
  afgerond: 1,
}

/**
 * How far an action is on a day: finished is all of it, whatever a *verkenning* concluded; otherwise the steps that
 * were done, else the advisor's percentage, else what the status stands for (`product.md`, Rules of progress). One on
 * hold is where it was when it was held. Empty for what stays out of the percentage: continuous, withdrawn, waiting.
 */
export function actualShare(action: Action, heldAt: Status | null, on: Day): Actual | null {
  if (isContinuing(action) || isWaiting(action) || action.status === 'vervallen') return null
  const { steps, percentage } = action
  const isFinished = action.status === 'afgerond'
  if (steps.length > 0) {
    const done = steps.filter(({ doneOn }) => doneOn !== null && doneOn <= on).length
    return { share: isFinished ? 1 : done / steps.length, estimated: false, steps: { done, all: steps.length } }
  }
  if (percentage !== null && !isFinished) return { share: percentage / 100, estimated: false }
  const status = action.status === 'aangehouden' ? (heldAt ?? 'niet-gestart') : action.status
  const share = BY_STATUS[status]
  return share === undefined ? null : { share, estimated: status !== 'afgerond' }
}
