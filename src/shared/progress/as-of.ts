import { booksAmong } from '../plan/books'
import { byNumber } from '../plan/action'
import { endOf, type Day } from '../plan/day'
import { countsOn, READING_IN, sumOn, updatesIn, type Sum } from '../plan/happening'
import type { PlanEvent } from '../plan/event'
import type { Plan, PlanFrame } from '../plan/plan'

/**
 * The records as they stood at the end of a day: the sum of what had happened by then (*feitdatum*), in that order.
 * What is typed later about an earlier day counts on that earlier day, and a slip that was taken back never happened.
 */
export function asOf(plan: Plan, on: Day): Plan {
  const sum = sumOn(plan.events, on)
  return { frame: plan.frame, ...recordsIn(sum), events: [...sum.held.values()].flat() }
}

/** The plan that these events make, for when nothing but the events is there yet. */
export const planFrom = (frame: PlanFrame, events: readonly PlanEvent[]): Plan => ({
  frame,
  ...recordsIn(sumOn(events)),
  events,
})

const recordsIn = ({ actions, held }: Sum): Omit<Plan, 'frame' | 'events'> => ({
  ...booksAmong(held),
  actions: [...actions.values()].sort(byNumber),
  updates: [...held.values()].flatMap(updatesIn),
})

/** What was known after a user action: everything that was typed later is left out, whatever day it is about. */
export const asKnownAfter = (plan: Plan, sequence: number): Plan => ({
  ...plan,
  events: plan.events.filter((event) => event.sequence <= sequence),
})

/**
 * How many things about a day and the time before it were only typed later, corrections included: so many reasons why
 * a paper of that day may say something else.
 */
export function enteredAfter({ events }: Plan, on: Day): number {
  const end = endOf(on)
  const later = events.filter((event) => event.sequence > READING_IN && event.enteredAt > end && countsOn(event, on))
  return new Set(later.map(({ sequence }) => sequence)).size
}
