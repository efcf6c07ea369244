import { later, type Day } from '../plan/day'
import type { PlanEvent } from '../plan/event'
import { dayOf, READING_IN, type Sum } from '../plan/happening'
import { historyOf, type Brief } from './history'

/** What is kept of the events beside the records, so that a list can be drawn before the events are read. */
export interface Briefs {
  /** The last day from which anything counts; empty when nothing happened since the plan was read in. */
  readonly until: Day | null
  /** By the id of the action. */
  readonly of: ReadonlyMap<string, Brief>
}

/** What events come to, in full and in brief, by the ids that they are about. */
export function briefsOf(events: readonly PlanEvent[], { actions, held }: Sum): Briefs {
  const of = new Map<string, Brief>()
  for (const [id, story] of held) if (actions.has(id)) of.set(id, briefOf(story))
  return { until: lastDayOf(events), of }
}

function briefOf(story: readonly PlanEvent[]): Brief {
  const { lastHeard, finishedOn, heldAt, timesMoved, latest } = historyOf(story)
  return { lastHeard, finishedOn, heldAt, timesMoved, latest }
}

/** Also of what was taken back: a record counts its changes, whether they hold or not. */
function lastDayOf(events: readonly PlanEvent[]): Day | null {
  let last: Day | null = null
  for (const event of events) last = event.sequence === READING_IN ? last : later(last, dayOf(event))
  return last
}
