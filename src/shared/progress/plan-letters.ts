import { quarterOf, quartersBetween, type Quarter } from '../plan/quarter'
import type { ActionStand } from './action-stand'
import { isContinuing, isOpen, promisedEnd } from './reckoning'

/** A letter in the planning: what an action does in a quarter (`reports.md` 2.6). */
export const PLAN_LETTERS = ['P', 'G', 'V', 'A', 'D', 'D*', '?'] as const

export type PlanLetter = (typeof PLAN_LETTERS)[number]

/** The period a plan covers. */
export interface Period {
  readonly first: Quarter
  readonly last: Quarter
}

/**
 * What an action does in a quarter, as one letter; empty when it does nothing. When several hold, the one that says
 * most stands: `A` before `V`, `G`, `D*`, `D`, `P` and `?` (`reports.md` 2.6).
 */
export function letterIn(quarter: Quarter, stand: ActionStand, period: Period): PlanLetter | null {
  const { action } = stand
  if (stand.finishedOn && quarterOf(stand.finishedOn) === quarter) return 'A'
  if (isMovedTo(quarter, stand)) return 'V'
  if (isContinuing(action)) return continuousLetter(quarter, stand, period)
  const end = promisedEnd(action)
  if (end === null) return isOpen(action) ? '?' : null
  if (quarter === end) return 'G'
  const start = action.adopted.start?.value ?? end
  return quartersBetween(start, end).includes(quarter) ? 'P' : null
}

/** Whether an open action is expected to be done in this quarter instead of the promised one. */
function isMovedTo(quarter: Quarter, { action }: ActionStand): boolean {
  return isOpen(action) && action.expected.end?.value === quarter && promisedEnd(action) !== quarter
}

function continuousLetter(quarter: Quarter, { action, updates }: ActionStand, period: Period): PlanLetter | null {
  const told = [...updates.map(({ happenedOn }) => happenedOn), ...action.moments.map(({ on }) => on)]
  const runs = quartersBetween(action.adopted.start?.value ?? period.first, action.adopted.end?.value ?? period.last)
  if (told.some((on) => quarterOf(on) === quarter)) return 'D*'
  return isOpen(action) && runs.includes(quarter) ? 'D' : null
}
