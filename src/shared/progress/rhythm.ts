import type { Action } from '../plan/action'
import type { Day } from '../plan/day'
import { isContinuing } from './reckoning'

/** Moments held in the year of a day against the moments meant for a whole year. */
export interface MomentCount {
  readonly year: number
  readonly held: number
  /** Empty as long as nobody said how often. */
  readonly meant: number | null
}

/** Only what has no end is counted by moments. */
export function momentCount(action: Action, on: Day): MomentCount | null {
  if (!isContinuing(action)) return null
  const held = action.moments.filter((moment) => moment.on.slice(0, 4) === on.slice(0, 4) && moment.on <= on)
  return { year: Number(on.slice(0, 4)), held: held.length, meant: action.rhythm }
}

/** This quarter and the one before: how long silence is normal when no rhythm is known (`reports.md` 1.2). */
export const USUAL_RHYTHM = 2

const QUARTERS_IN_YEAR = 4

/**
 * Over how many quarters, this one included, something has to be heard of an action with so many moments a year: the
 * time between two of them, and the quarter that still runs.
 */
export const quartersOfRhythm = (timesAYear: number | null): number =>
  timesAYear === null ? USUAL_RHYTHM : Math.ceil(QUARTERS_IN_YEAR / timesAYear) + 1
