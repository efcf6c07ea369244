import type { Action, Update } from './action'
import type { Entries } from './entry'
import type { PlanEvent } from './event'
import type { Municipality } from './municipality'
import { addQuarters, quartersBetween, type Quarter } from './quarter'
import type { Theme } from './theme'

/** A short form and what it stands for; empty when the plan does not say and nobody knows. */
export interface Abbreviation {
  readonly short: string
  readonly full: string | null
}

/** What a plan says about itself: fixed for its whole life. */
export interface PlanFrame {
  readonly id: string
  /** `Uitvoeringsplan ondermijning 2025-2026` */
  readonly title: string
  readonly first: Quarter
  readonly last: Quarter
  readonly themes: readonly Theme[]
  readonly municipalities: readonly Municipality[]
  readonly glossary?: readonly Abbreviation[]
}

/** What is true now, without how it came to be: enough to draw a list of, never enough to decide or report on. */
export interface Records extends Entries {
  readonly frame: PlanFrame
  readonly actions: readonly Action[]
}

/** Everything a screen or a report can ask about: the records of one moment, read together. */
export interface Plan extends Records {
  readonly updates: readonly Update[]
  readonly events: readonly PlanEvent[]
}

/** How far past the plan period an action can run: a year. */
const QUARTERS_AFTER = 4

/** The quarters in which an action can be expected to start or end. */
export const expectableQuarters = ({ first, last }: Pick<PlanFrame, 'first' | 'last'>): readonly Quarter[] =>
  quartersBetween(first, addQuarters(last, QUARTERS_AFTER))
