import { byNumber, type Action, type Update } from '../plan/action'
import type { Day } from '../plan/day'
import type { ActionEvent } from '../plan/event'
import { applied } from '../plan/happening'
import type { Plan } from '../plan/plan'

/** Reading the plan in is the first user action. It counts on every day: the promises were there before the period. */
const READING_IN = 1

/**
 * The records as they stood at the end of a day: the sum of what had happened by then (*feitdatum*), in that order.
 * What is typed later about an earlier day counts on that earlier day. The directory and the budget have no history.
 */
export function asOf(plan: Plan, on: Day): Plan {
  const events = plan.events.filter((event) => event.sequence === READING_IN || dayOf(event) <= on).sort(byHappening)
  const actions = new Map<string, Action>()
  const updates = new Map<string, Update>()
  for (const { actionId, what } of events) {
    const action = applied(actions.get(actionId), what)
    if (action) actions.set(actionId, action)
    else actions.delete(actionId)
    if (what.kind === 'update-added') updates.set(what.update.id, what.update)
    if (what.kind === 'update-removed') updates.delete(what.update.id)
  }
  return { ...plan, events, actions: [...actions.values()].sort(byNumber), updates: [...updates.values()] }
}

/** The day something counts from: an update brings its own, which may lie before the day it was typed. */
export function dayOf({ what, happenedOn }: ActionEvent): Day {
  return what.kind === 'update-added' || what.kind === 'update-removed' ? what.update.happenedOn : happenedOn
}

function byHappening(one: ActionEvent, other: ActionEvent): number {
  return compare(dayOf(one), dayOf(other)) || one.sequence - other.sequence || compare(one.id, other.id)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
