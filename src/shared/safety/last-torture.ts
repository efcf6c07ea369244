/** What came of one trial of `npm run torture`. */
export interface TortureRow {
  /** The numbers of the promises it is about (`safety.md` 7). */
  readonly promises: readonly number[]
  readonly trials: number
  /** How many changes the app had said were stored, and how many of them were not there afterwards. */
  readonly acknowledged: number
  readonly lost: number
  /** How often something was lost without a word about it. */
  readonly silent: number
}

/** The last long run (`tests/torture/NOTES.md`); `npm run torture` writes it here when it is done in full. */
export const LAST_TORTURE: { readonly on: string; readonly seed: string; readonly rows: readonly TortureRow[] } = {
  on: '2026-11-26',
  seed: '2026-11-25-avond',
  rows: [
    { promises: [1, 3], trials: 500, acknowledged: 2726, lost: 0, silent: 0 },
    { promises: [2, 3], trials: 100, acknowledged: 552, lost: 0, silent: 0 },
    { promises: [4, 5], trials: 500, acknowledged: 2500, lost: 0, silent: 0 },
    { promises: [4, 5], trials: 100, acknowledged: 500, lost: 0, silent: 0 },
    { promises: [4, 5], trials: 100, acknowledged: 522, lost: 0, silent: 0 },
    { promises: [6], trials: 40, acknowledged: 210, lost: 0, silent: 0 },
    { promises: [7], trials: 200, acknowledged: 1200, lost: 0, silent: 0 },
    { promises: [8], trials: 1000, acknowledged: 5001, lost: 0, silent: 0 },
    { promises: [10], trials: 20, acknowledged: 107, lost: 0, silent: 0 },
    { promises: [11], trials: 1000, acknowledged: 121803, lost: 0, silent: 0 },
  ],
}
