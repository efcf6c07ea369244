import type { Day } from './day'
import type { PlanFrame } from './plan'
import { firstDayOf } from './quarter'

/** Why a day cannot be a *peildatum*: nothing is known of tomorrow, and nothing was in the plan before it began. */
export function referenceDayProblem({ first }: PlanFrame, today: Day, asked: Day): 'in-future' | 'before-plan' | null {
  if (asked > today) return 'in-future'
  return asked < firstDayOf(first) && asked < today ? 'before-plan' : null
}
