import type { Day } from './day'
import type { Disclosed } from './disclosure'
import type { Light } from './light'
import type { Quarter } from './quarter'

/** The province's own three questions about a goal (`reports.md` 1.2). */
export const QUESTIONS = ['inhoud', 'planning', 'besteding'] as const

export type Question = (typeof QUESTIONS)[number]

/** What the advisor can decide a colour about: one of the questions, or the action as a whole. */
export type Judged = Question | 'totaal'

/** The colours an advisor can decide on: *afgerond* follows from the status alone. */
export const DECIDED_LIGHTS = ['op-schema', 'aandachtspunt', 'loopt-achter', 'niet-beoordeeld'] as const

export type DecidedLight = (typeof DECIDED_LIGHTS)[number]

/** A colour that the advisor decided on (*vastgesteld*). */
export interface Verdict {
  readonly light: DecidedLight
  /** Why; needed when it differs from what the app proposes. */
  readonly reason: string | null
  /** The day it was given: it counts in that quarter and the next, and then has to be given again. */
  readonly on: Day
}

export type Verdicts = Readonly<Record<Judged, Verdict | null>>

export const NO_VERDICTS: Verdicts = { inhoud: null, planning: null, besteding: null, totaal: null }

/** *Gewogen oordeel*: the advisor's colour for a theme, with one sentence (`reports.md` 1.2). */
export interface ThemeVerdict extends Disclosed {
  readonly light: Light
  readonly sentence: string
  readonly on: Day
}

/** Causes of a deviation, as Utrecht names them (`reports.md` 1.4). */
export const CAUSES = [
  'capaciteit',
  'scope',
  'wetgeving',
  'aanbesteding',
  'partner',
  'draagvlak',
  'financien',
  'anders',
] as const

export type Cause = (typeof CAUSES)[number]

const CAUSE_NAMES: Record<Cause, string> = {
  capaciteit: 'Capaciteit of werving',
  scope: 'Wijziging scope',
  wetgeving: 'Wet- of regelgeving',
  aanbesteding: 'Aanbesteding of subsidie',
  partner: 'Afhankelijk van partner',
  draagvlak: 'Draagvlak',
  financien: 'Financiën',
  anders: 'Anders',
}

export const causeName = (of: Cause): string => CAUSE_NAMES[of]

/** What an orange or red action owes its reader (`reports.md` 1.4 and 2.5). */
export interface Deviation extends Disclosed {
  readonly cause: Cause
  readonly explanation: string
  readonly consequence: string
  /** *Bijsturingsmaatregel*: verb first. */
  readonly measure: string
  readonly who: string
  readonly ready: Quarter | null
  /** *Gevraagd van GS*; empty for nothing. */
  readonly asked: string
}

/** What a deviation owes its reader; what is asked of GS may well be nothing, and there is always a cause. */
const OWED = ['explanation', 'consequence', 'measure', 'who', 'ready'] as const

/** What of that is not there yet: a paper says `nog in te vullen` there. */
export const owedBy = (deviation: Deviation): readonly (typeof OWED)[number][] =>
  OWED.filter((part) => (deviation[part] ?? '').trim() === '')

/** A deviation as far as it is filled in; its cause cannot be left out in the end. */
export type DeviationDraft = Omit<Deviation, 'cause'> & { readonly cause: Cause | null }

export const EMPTY_DEVIATION: DeviationDraft = {
  cause: null,
  explanation: '',
  consequence: '',
  measure: '',
  who: '',
  ready: null,
  asked: '',
  disclosure: 'intern',
}

/** What an action may cost and what it is thought to cost by the end of the year, in whole euros. */
export interface Spending {
  /** *Actuele begroting*; empty is unknown, never zero. */
  readonly budget: number | null
  /** *Prognose jaareinde*. */
  readonly forecast: number | null
}
