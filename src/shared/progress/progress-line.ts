import { addDays, type Day } from '../plan/day'
import type { Plan } from '../plan/plan'
import { firstDayOf, lastDayOf, quartersBetween, type Quarter } from '../plan/quarter'
import type { ThemeNumber } from '../plan/theme'
import type { ActionStand } from './action-stand'
import { plannedShare } from './planned'
import { progressOf } from './progress'
import { standOf, type Stand } from './stand'

/** Planned against actual when a quarter had ended. */
export interface LinePoint {
  readonly quarter: Quarter
  /** Share from 0 to 1 that should be done by its end; empty when nothing is planned at all. */
  readonly planned: number | null
  /** Share that was done by its end, or by the reference date in the running quarter; empty for later ones. */
  readonly actual: number | null
}

/** The stands that every line is drawn through: worked out once, whatever part of the plan is asked for. */
export interface LineStands {
  /** On the reference date. */
  readonly now: Stand
  /** At the end of each quarter, the reference date in the running one; empty for later ones. */
  readonly ends: readonly { readonly quarter: Quarter; readonly stand: Stand | null }[]
}

/** How a plan stood at the end of each of its quarters, up to the reference date. */
export function lineStandsOf(plan: Plan, on: Day): LineStands {
  const now = standOf(plan, on)
  const at = (quarter: Quarter): Stand | null => {
    if (firstDayOf(quarter) > on) return null
    const end = lastDayOf(quarter)
    return end < on ? standOf(plan, end) : now
  }
  const quarters = quartersBetween(plan.frame.first, plan.frame.last)
  return { now, ends: quarters.map((quarter) => ({ quarter, stand: at(quarter) })) }
}

/** The planned and the actual line of a theme, or of the whole plan, by the promises of the reference date. */
export function lineThrough({ now, ends }: LineStands, theme: ThemeNumber | null): readonly LinePoint[] {
  const among = (stand: Stand) => stand.actions.filter(({ action }) => theme === null || action.theme === theme)
  const promised = among(now)
  return ends.map(({ quarter, stand }) => ({
    quarter,
    planned: progressOf(whenEnded(promised, quarter))?.planned ?? null,
    actual: stand && (progressOf(among(stand))?.actual ?? null),
  }))
}

/** The planned and the actual line over the whole plan, by the actions as they stand on the reference date. */
export const progressLine = (plan: Plan, on: Day): readonly LinePoint[] => lineThrough(lineStandsOf(plan, on), null)

function whenEnded(stands: readonly ActionStand[], quarter: Quarter): readonly ActionStand[] {
  const after = addDays(lastDayOf(quarter), 1)
  return stands.map((stand) => ({ ...stand, planned: plannedShare(stand.action, after) }))
}
