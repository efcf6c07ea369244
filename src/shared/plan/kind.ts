/**
 * What sort of promise an action is. A `resultaat` is a product; a `verkenning` ends with a conclusion, whatever it
 * is; a `doorlopend` action has no end but a rhythm; a `deelname` is taking part in a body and behaves as doorlopend.
 */
export const KINDS = ['resultaat', 'verkenning', 'doorlopend', 'deelname'] as const

export type Kind = (typeof KINDS)[number]

const NAMES: Record<Kind, string> = {
  resultaat: 'Resultaat',
  verkenning: 'Verkenning',
  doorlopend: 'Doorlopend',
  deelname: 'Deelname',
}

export const kindName = (of: Kind): string => NAMES[of]

/** Whether an action has no end: it is counted by its moments and stays out of the percentage. */
export const isContinuous = (kind: Kind): boolean => kind === 'doorlopend' || kind === 'deelname'

/** How firmly the plan promises: a wish or an intention is never turned into a firm deliverable. */
export const STRENGTHS = ['vast', 'voornemen', 'wens'] as const

export type Strength = (typeof STRENGTHS)[number]

const STRENGTH_NAMES: Record<Strength, string> = { vast: 'Vast', voornemen: 'Voornemen', wens: 'Wens' }

export const strengthName = (of: Strength): string => STRENGTH_NAMES[of]
