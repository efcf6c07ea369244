import { byNumber } from '../plan/action'
import type { Day } from '../plan/day'
import { byHappening, countsOn, standing, sumOf } from '../plan/happening'
import type { Plan } from '../plan/plan'

/**
 * The records as they stood at the end of a day: the sum of what had happened by then (*feitdatum*), in that order.
 * What is typed later about an earlier day counts on that earlier day, and a slip that was taken back never happened.
 * The directory and the budget have no history.
 */
export function asOf(plan: Plan, on: Day): Plan {
  const events = standing(plan.events)
    .filter((event) => countsOn(event, on))
    .sort(byHappening)
  const { actions, updates } = sumOf(events)
  return { ...plan, events, actions: [...actions.values()].sort(byNumber), updates: [...updates.values()] }
}

/**
 * How many things about a day and the time before it were only typed later, corrections included: so many reasons why
 * a paper of that day may say something else.
 */
export function enteredAfter({ events }: Plan, on: Day): number {
  const later = events.filter((event) => event.sequence > 1 && countsOn(event, on) && event.enteredAt.slice(0, 10) > on)
  return new Set(later.map(({ sequence }) => sequence)).size
}
