import type { Places } from './witness'

/** Why the store could not be opened at this start. Nothing was changed. */
export type Trouble =
  /** There was something, and neither the database nor the journal has anything of it. */
  | { readonly kind: 'lost'; readonly inUse: Places }
  /** The database does not open, or is not whole after it was built anew (`OpenTimeout`, for the small print). */
  | { readonly kind: 'unopened'; readonly inUse: Places; readonly code: string }
  /** A newer app stored it, in a shape that this one does not know. */
  | { readonly kind: 'newer' }

/** The word that must be typed before everything that was stored is left behind. */
export const EMPTY_WORD = 'LEEG'

/** Whether someone typed that word, and did not just press a key too many. */
export const isEmptyWord = (typed: string): boolean => typed.trim().toUpperCase() === EMPTY_WORD
