/** What main is busy with before it can answer the window, and how far that is as far as anyone can tell. */
export interface StartStep {
  readonly kind: 'looking' | 'copying' | 'journals' | 'backups' | 'keeping'
  readonly percent: number | null
}

/** Who hears of every step. */
export type OnStep = (step: StartStep) => void

/** Where a start begins: at what the last run left. */
export const FIRST_STEP: StartStep = { kind: 'looking', percent: null }
