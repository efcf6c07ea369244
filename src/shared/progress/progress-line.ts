import { addDays, type Day } from '../plan/day'
import type { Plan } from '../plan/plan'
import { firstDayOf, lastDayOf, quartersBetween, type Quarter } from '../plan/quarter'
import { plannedShare } from './planned'
import { progressOf } from './progress'
import { standOf } from './stand'

/** Planned against actual when a quarter had ended. */
export interface LinePoint {
  readonly quarter: Quarter
  /** Share from 0 to 1 that should be done by its end; empty when nothing is planned at all. */
  readonly planned: number | null
  /** Share that was done by its end, or by the reference date in the running quarter; empty for later ones. */
  readonly actual: number | null
}

/** The planned and the actual line over the whole plan, by the actions as they stand on the reference date. */
export function progressLine(plan: Plan, on: Day): readonly LinePoint[] {
  const { actions } = standOf(plan, on)
  return quartersBetween(plan.frame.first, plan.frame.last).map((quarter) => {
    const end = lastDayOf(quarter)
    const ended = actions.map((stand) => ({ ...stand, planned: plannedShare(stand.action, addDays(end, 1)) }))
    const begun = firstDayOf(quarter) <= on
    return {
      quarter,
      planned: progressOf(ended)?.planned ?? null,
      actual: begun ? (progressOf(standOf(plan, end < on ? end : on).actions)?.actual ?? null) : null,
    }
  })
}
