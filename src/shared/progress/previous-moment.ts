import type { Day } from '../plan/day'
import type { Plan } from '../plan/plan'
import { firstDayOf } from '../plan/quarter'
import { roundsIn, type Round } from '../plan/round'

/** The moment that a stand is compared with. */
export interface PreviousMoment {
  readonly on: Day
  /** The round it was the reference date of; empty for the adopted plan. */
  readonly round: Round | null
}

/**
 * What was last told before a day: the reference date of the last closed round, or else the plan as it was adopted.
 * Empty on the first day of the plan and before it, when there is nothing to compare with.
 */
export function previousMoment({ frame, events }: Plan, before: Day): PreviousMoment | null {
  const adopted: PreviousMoment = { on: firstDayOf(frame.first), round: null }
  if (before <= adopted.on) return null
  return roundsIn(events)
    .filter(({ round, closed }) => closed !== null && round.on < before)
    .reduce<PreviousMoment>((last, { round }) => (round.on >= last.on ? { on: round.on, round } : last), adopted)
}
