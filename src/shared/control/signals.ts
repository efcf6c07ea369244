import { comingSoon } from '../plan/agenda'
import type { Engagement } from '../plan/engagement'
import type { Plan } from '../plan/plan'
import { hasEnded, quarterOf } from '../plan/quarter'
import type { Stand } from '../progress/stand'
import { boundEnd, owesAnEnd } from './bound-end'

/** How many days ahead the signals look in the agenda. */
export const SIGNAL_DAYS = 14

/** What a day begins with. */
export interface Signals {
  /** Ids of the actions that are expected to end in the quarter of that day. */
  readonly due: readonly string[]
  /** Ids of those that were expected to end before it, and have not. */
  readonly overdue: readonly string[]
  /** The moments of that day and the days after it, the first first. */
  readonly moments: readonly Engagement[]
}

/** The signals on the day of the stand, by what is expected now: what was promised earlier is told elsewhere. */
export function signalsOf({ engagements }: Pick<Plan, 'engagements'>, { actions, on }: Stand): Signals {
  const bound = actions.filter(({ counted, action }) => counted && owesAnEnd(action)).map(({ action }) => action)
  const endsWhere = (is: (end: NonNullable<ReturnType<typeof boundEnd>>) => boolean) =>
    bound.flatMap((action) => {
      const end = boundEnd(action)
      return end !== null && is(end) ? [action.id] : []
    })
  return {
    due: endsWhere((end) => end === quarterOf(on)),
    overdue: endsWhere((end) => hasEnded(end, on)),
    moments: comingSoon(engagements, on, SIGNAL_DAYS),
  }
}

/** How many there are of each. */
export interface SignalCounts {
  readonly due: number
  readonly overdue: number
  readonly moments: number
}

/** The counts of signals: all that a notice may say, for it shows on a locked screen. */
export const signalCounts = ({ due, overdue, moments }: Signals): SignalCounts => ({
  due: due.length,
  overdue: overdue.length,
  moments: moments.length,
})

/** Whether there is nothing to say. */
export const isQuiet = ({ due, overdue, moments }: SignalCounts): boolean => due + overdue + moments === 0
