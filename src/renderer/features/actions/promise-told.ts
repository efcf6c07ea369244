import type { Decision, Planning } from '@shared/plan/action'
import type { Day } from '@shared/plan/day'
import type { PlanEvent } from '@shared/plan/event'
import { byHappening, standing } from '@shared/plan/happening'

/** A time the promise itself was moved: from what to what, when, and by which decision. */
export interface PromiseMoved {
  readonly id: string
  readonly on: Day
  readonly from: Planning
  readonly to: Planning
  readonly reason: string | null
  readonly decision: Decision | null
}

interface PromiseTold {
  /** What was promised first; that of the plan for an action of the plan. */
  readonly first: Planning
  /** Oldest first; all of them, also those that only moved the start. */
  readonly moved: readonly PromiseMoved[]
}

const NO_QUARTER: Planning = { start: null, end: null }

/** The whole life of a promise, which stays to be seen whatever was decided since. */
export function promiseTold(events: readonly PlanEvent[], id: string): PromiseTold {
  const own = standing(events)
    .filter(({ about }) => about === id)
    .toSorted(byHappening)
  const first = own.flatMap(({ what }) => (what.kind === 'added' ? [what.action.adopted] : []))[0]
  const moved = own.flatMap(({ id: eventId, what, happenedOn, reason, decision }): PromiseMoved[] => {
    if (what.kind !== 'changed' || what.field !== 'adopted') return []
    return [{ id: eventId, on: happenedOn, from: what.from, to: what.to, reason, decision: decision ?? null }]
  })
  return { first: first ?? NO_QUARTER, moved }
}
