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

/** The journal did not take it (`ENOSPC`, for the small print), so the store was not told either. */
export interface NotNoted {
  readonly kind: 'not-noted'
  readonly code: string
}

/** Writing stopped after an earlier error; the next start looks at the store first. */
export interface StoreFrozen {
  readonly kind: 'store-frozen'
}

/** Nothing is stored in this run: at its start there was too little room on the disk, or the disk refused to write. */
export type OnlyReading =
  | { readonly kind: 'no-room'; readonly megabytes: number }
  /** The system's code (`EROFS`) is for the small print. */
  | { readonly kind: 'not-writable'; readonly code: string }

/** Why something could not be stored. */
export type StoreProblem = Refusal | ChangedSince | ActionGone | StoreFailed | NotNoted | StoreFrozen | OnlyReading
