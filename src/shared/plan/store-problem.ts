import type { Refusal } from './change-action'
import type { ChangedSince } from './happening'

/** The action a person wanted to change is no longer there. */
export interface ActionGone {
  readonly kind: 'action-gone'
  readonly actionId: string
}

/** The store itself failed: a full disk, a damaged file. */
export interface StoreFailed {
  readonly kind: 'store-failed'
  /** The name of the system's error (`QuotaExceededError`), for the small print. */
  readonly code: string
}

/** Why something could not be stored. In every case nothing was written. */
export type StoreProblem = Refusal | ChangedSince | ActionGone | StoreFailed
