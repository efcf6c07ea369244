import type { BudgetLine, BudgetSide } from '../plan/budget'
import type { Plan } from '../plan/plan'

/** What the lines of one year add up to, in whole euros; empty where no line has an amount. */
export interface BudgetTotals {
  readonly income: number | null
  readonly commitments: number | null
  readonly left: number | null
}

export function budgetTotals(lines: readonly BudgetLine[]): BudgetTotals {
  const income = sumOf(lines, 'inkomsten')
  const commitments = sumOf(lines, 'verplichtingen')
  return { income, commitments, left: income === null || commitments === null ? null : income - commitments }
}

/** The names of the lines that such a total adds up or takes away. */
export const namesBehind = (lines: readonly BudgetLine[], ...sides: readonly BudgetSide[]): readonly string[] =>
  lines.filter(({ side, adopted }) => adopted !== null && sides.includes(side)).map(({ name }) => name)

/** The sum over the lines with an amount; a line without one is unknown and adds nothing. */
function sumOf(lines: readonly BudgetLine[], side: BudgetSide): number | null {
  const amounts = lines.flatMap((line) => (line.side === side && line.adopted !== null ? [line.adopted] : []))
  return amounts.length > 0 ? amounts.reduce((total, amount) => total + amount) : null
}

/** The years of a plan period. */
export function yearsOf({ frame }: Plan): readonly number[] {
  const [first, last] = [Number(frame.first.slice(0, 4)), Number(frame.last.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
}

/** The first year the plan has a budget for; the first of its period when it has none. */
export const firstBudgetYear = (plan: Plan): number =>
  Math.min(...(plan.budget.length > 0 ? plan.budget.map(({ year }) => year) : yearsOf(plan)))
