import type { Action } from '../plan/action'
import type { Status } from '../plan/status'
import { isContinuing, isWaiting } from './reckoning'

/** How far an action is, from 0 to 1. */
export interface Actual {
  readonly share: number
  /** Whether the share only follows from the status (*geschat*). */
  readonly estimated: boolean
}

/** What a status stands for as long as nobody has said more (`product.md`, Rules of progress). */
const BY_STATUS: Partial<Record<Status, number>> = {
  'niet-gestart': 0,
  'in-voorbereiding': 0.1,
  'in-uitvoering': 0.5,
  afgerond: 1,
}

/**
 * How far an action is by its status; one on hold is where it was when it was held. A finished *verkenning* is
 * complete whatever it concluded. Empty for what stays out of the percentage: continuous, withdrawn, waiting.
 */
export function actualShare(action: Action, heldAt: Status | null): Actual | null {
  if (isContinuing(action) || isWaiting(action) || action.status === 'vervallen') return null
  const status = action.status === 'aangehouden' ? (heldAt ?? 'niet-gestart') : action.status
  const share = BY_STATUS[status]
  return share === undefined ? null : { share, estimated: status !== 'afgerond' }
}
