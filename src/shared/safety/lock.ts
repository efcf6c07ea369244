/** A text that was not stored yet when the app locked, and the field it stood in. */
export interface LeftText {
  readonly field: string
  readonly text: string
}

/** What the window hands over when it locks, to go on with afterwards. */
export interface LeftBehind {
  /** The screen that was shown. */
  readonly screen: string
  readonly typed: readonly LeftText[]
}

/** How the lock stands. */
export interface LockState {
  readonly hasPassphrase: boolean
}

/** Why it stays locked, or why the passphrase did not change. */
export type LockProblem =
  | { readonly kind: 'passphrase-wrong' }
  /** Too many wrong ones; for so many seconds no other is looked at. */
  | { readonly kind: 'passphrase-wait'; readonly seconds: number }
  /** The disk did not take it (`ENOSPC`, for the small print). */
  | { readonly kind: 'passphrase-not-kept'; readonly code: string }

/** How many wrong passphrases in a row cost nothing (`safety.md` 6). */
const FREE_TRIES = 5

const SHORTEST_WAIT = 30
const LONGEST_WAIT = 15 * 60

/** For how many seconds no passphrase is looked at after so many wrong ones in a row. */
export const waitAfter = (wrong: number): number =>
  wrong < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** (wrong - FREE_TRIES))
