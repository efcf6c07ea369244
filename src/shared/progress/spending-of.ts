import type { Action } from '../plan/action'
import { currentBudget, sumOfKnown, type BudgetLine } from '../plan/budget'
import type { Day } from '../plan/day'
import type { Spending } from '../plan/verdict'

/** What the question of spending is answered with, and where that comes from. */
export interface SpendingRead extends Spending {
  /** The ids of the budget lines it was read from; none when it stands on the action itself. */
  readonly lines: readonly string[]
}

/**
 * The advisor's own figures on the action go first. Without them the lines of that year count that pay for this action
 * alone: a line that pays for several says nothing about one of them. An unknown amount among them leaves the sum unknown.
 */
export function spendingOf(action: Action, lines: readonly BudgetLine[], on: Day): SpendingRead | null {
  if (action.spending) return { ...action.spending, lines: [] }
  const own = lines.filter(
    ({ year, side, actions }) =>
      side !== 'inkomsten' && String(year) === on.slice(0, 4) && actions.length === 1 && actions[0] === action.number,
  )
  if (own.length === 0) return null
  return {
    budget: allKnown(own.map(currentBudget)),
    forecast: allKnown(own.map(({ forecast }) => forecast)),
    lines: own.map(({ id }) => id),
  }
}

const allKnown = (amounts: readonly (number | null)[]): number | null =>
  amounts.includes(null) ? null : sumOfKnown(amounts)
