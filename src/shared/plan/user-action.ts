import type { Action } from './action'
import type { Change } from './change-action'
import type { Day } from './day'
import type { PlanEvent, Occasion, Occurrence } from './event'
import { sumOn } from './happening'
import type { StoreProblem } from './store-problem'
import { ok, refused, type Result } from '../result'

/** What may become of an action: the changes, or why not. */
export type Rule = (action: Action) => Change

/** The day a change is about, and today: nothing is said about a day that has yet to come. */
export interface About {
  readonly on: Day
  readonly today: Day
}

/**
 * What a rule makes of some actions as they were on the day the change is about, given all events about them. All of
 * them or none: one refusal refuses everything.
 */
export function changesTo(
  ids: readonly string[],
  rule: Rule,
  { on, today }: About,
  events: readonly PlanEvent[],
): Result<readonly Occurrence[], StoreProblem> {
  if (on > today) return refused({ kind: 'day-in-future', on })
  const { actions: now } = sumOn(events)
  const { actions: then } = sumOn(events, on)
  const changes: Occurrence[] = []
  for (const id of ids) {
    const action = then.get(id)
    if (!now.has(id)) return refused({ kind: 'action-gone', actionId: id })
    if (!action) return refused({ kind: 'day-before-action', on })
    const change = rule(action)
    if (!change.ok) return change
    const ahead = change.value.find((occurrence) => occurrence.on !== undefined && occurrence.on > today)
    if (ahead?.on) return refused({ kind: 'day-in-future', on: ahead.on })
    changes.push(...change.value)
  }
  return ok(changes)
}

/** How occurrences are written down, as the user action with that sequence number; behind so many of it before. */
export function eventsOf(
  occurrences: readonly Occurrence[],
  occasion: Occasion,
  sequence: number,
  undoes: number | null,
  before = 0,
): readonly PlanEvent[] {
  return occurrences.map(({ on, ...occurrence }, index) => ({
    ...occurrence,
    id: `${String(sequence).padStart(8, '0')}-${String(before + index).padStart(4, '0')}`,
    sequence,
    happenedOn: on ?? occasion.on,
    enteredAt: occasion.at,
    by: occasion.by,
    undoes,
  }))
}
