import { booksOn } from '../plan/books'
import type { PlanEvent } from '../plan/event'
import { sumOn, updatesIn } from '../plan/happening'

/** How much there is, for who must choose between two states of the plan. */
export interface Counts {
  readonly changes: number
  readonly actions: number
  readonly updates: number
  readonly moments: number
  readonly engagements: number
  readonly commitments: number
  readonly issues: number
}

/** Counts what these events come to. */
export function countsIn(events: readonly PlanEvent[]): Counts {
  const { actions, held } = sumOn(events)
  const { engagements, commitments, issues } = booksOn(events)
  return {
    changes: new Set(events.map(({ sequence }) => sequence)).size,
    actions: actions.size,
    updates: [...held.values()].flatMap(updatesIn).length,
    moments: [...actions.values()].reduce((sum, { moments }) => sum + moments.length, 0),
    engagements: engagements.length,
    commitments: commitments.length,
    issues: issues.length,
  }
}
