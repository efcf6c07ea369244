import type { Action, Update } from '../plan/action'
import type { Day } from '../plan/day'
import type { PlanFrame, Records } from '../plan/plan'
import type { Glance } from './action-stand'
import { actualShare } from './actual'
import type { Briefs } from './briefs'
import { countsOf, type CountsAs } from './counted'
import { NOTHING_HEARD, type Brief } from './history'
import { judge } from './judgement'
import { plannedShare } from './planned'
import { momentCount } from './rhythm'
import { spendingOf, type SpendingRead } from './spending-of'

/** What the rest of the plan says about an action, and the day it is asked for. */
export interface InPlan {
  readonly countsAs: CountsAs
  readonly spending: SpendingRead | null
  readonly period: PlanFrame
  readonly day: Day
}

/** Written out field by field: there are many of these, and copying whole records is what would take the time. */
export function glanceOf(action: Action, brief: Brief, { countsAs, spending, period, day }: InPlan): Glance {
  const { lastHeard, timesMoved } = brief
  const { light, questions, findings, because } = judge(action, { day, period, lastHeard, spending })
  return {
    light,
    questions,
    findings,
    because,
    action,
    counted: countsAs === 'itself',
    countsAs,
    planned: plannedShare(action, day),
    actual: actualShare(action, brief.heldAt, day),
    lastHeard,
    finishedOn: action.status === 'afgerond' ? brief.finishedOn : null,
    timesMoved,
    moments: momentCount(action, day),
    spending,
  }
}

/** How an action stands, and what was said of it last. */
export interface Glanced extends Glance {
  readonly latest: Update | null
}

/**
 * How every action stands on a day, of the records and what was kept of their events: the same that `standOf` says of
 * the whole plan. Empty when something in the records counts from a later day, because then they say too much.
 */
export function glancesOn(records: Records, { until, of }: Briefs, on: Day): readonly Glanced[] | null {
  if (until !== null && until > on) return null
  const counts = countsOf(records.actions)
  return records.actions.map((action) => {
    const brief = of.get(action.id) ?? NOTHING_HEARD
    const glance = glanceOf(action, brief, {
      countsAs: counts.get(action.id) ?? 'itself',
      spending: spendingOf(action, records.budget, on),
      period: records.frame,
      day: on,
    })
    return { ...glance, latest: brief.latest }
  })
}
