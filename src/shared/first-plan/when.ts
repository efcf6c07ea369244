import type { Planning } from '../plan/action'
import type { Origin, Sourced } from '../plan/origin'
import { quarter, type Quarter } from '../plan/quarter'

/** What the plan says about time, in its own words, and the quarters that follow from them. */
export interface When extends Planning {
  readonly words: string
}

const sourced = (written: string, origin: Origin): Sourced<Quarter> => ({ value: quarter(written), origin })

/** Time words from which no quarter follows: `het komende jaar`, `momenteel`. */
export const said = (words: string): When => ({ words, start: null, end: null })

/** Ready in a quarter that the plan names. When the work starts it does not say. */
export const readyIn = (words: string, end: string): When => ({ words, start: null, end: sourced(end, 'plan') })

/** From one quarter to another, both named. */
export const fromTo = (words: string, start: string, end: string): When => ({
  words,
  start: sourced(start, 'plan'),
  end: sourced(end, 'plan'),
})

/** Quarters that follow from years or days that the plan names. */
export const derived = (words: string, start: string, end: string): When => ({
  words,
  start: sourced(start, 'afgeleid'),
  end: sourced(end, 'afgeleid'),
})

/** Somewhere in the whole of 2025. */
export const in2025 = (words: string): When => derived(words, '2025-Q1', '2025-Q4')

/**
 * `De komende twee jaar`: the plan period and nothing more precise. It starts when the period starts; an end is not
 * promised, so there is none.
 */
export const planPeriod = (words: string): When => ({ words, start: sourced('2025-Q1', 'looptijd'), end: null })
