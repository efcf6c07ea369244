import { currentBudget, sumOfKnown, type BudgetLine, type BudgetSide } from '../plan/budget'
import type { Light } from '../plan/light'
import type { PlanFrame } from '../plan/plan'
import type { Because } from './planning-question'
import { spendingAnswer } from './spending-question'

/** The columns of the budget table that hold euros, in their order (`reports.md` 2.7). */
export const BUDGET_COLUMNS = [
  'adopted',
  'changed',
  'current',
  'committed',
  'realised',
  'forecast',
  'difference',
] as const

export type BudgetColumn = (typeof BUDGET_COLUMNS)[number]

/** An amount per column; empty is unknown, and never zero. */
export type Amounts = Readonly<Record<BudgetColumn, number | null>>

/** Whether a difference is good or bad for the province. */
export type Favour = 'voordelig' | 'nadelig'

/** Everything the rules say about one line. */
export interface LineStand {
  readonly line: BudgetLine
  readonly amounts: Amounts
  /** *Verschil %*: the difference as a share of the current budget; empty when there is no budget to take it of. */
  readonly share: number | null
  readonly favour: Favour | null
  readonly light: Light | null
  readonly because: Because
}

/** The lines of one side, and what they add up to. */
export interface SideStand {
  readonly lines: readonly LineStand[]
  readonly totals: Amounts
  /** Of how many lines the forecast, or the budget it is compared with, is unknown. */
  readonly withoutDifference: number
  /** Of the totals; empty as long as that of any line is unknown. */
  readonly share: number | null
  readonly favour: Favour | null
}

/** The names of the lines of some sides, in the order of the budget. */
export const namesIn = (...sides: readonly Pick<SideStand, 'lines'>[]): readonly string[] =>
  sides.flatMap(({ lines }) => lines.map(({ line }) => line.name))

/** The budget of one year on a day. */
export interface BudgetYear {
  readonly year: number
  readonly sides: Readonly<Record<BudgetSide, SideStand>>
  /** *Nog te besteden*: income less commitments, in every column where no amount of either is unknown. */
  readonly left: Amounts
}

/** How one year of the budget stands, by the lines as they are on a day. */
export function budgetYear(lines: readonly BudgetLine[], year: number): BudgetYear {
  const ofYear = lines.filter((line) => line.year === year)
  const side = (wanted: BudgetSide) =>
    sideStand(
      wanted,
      ofYear.filter((line) => line.side === wanted),
    )
  const sides = {
    inkomsten: side('inkomsten'),
    verplichtingen: side('verplichtingen'),
    verwacht: side('verwacht'),
  }
  return {
    year,
    sides,
    left: perColumn((column) => less(wholeOf(sides.inkomsten, column), wholeOf(sides.verplichtingen, column))),
  }
}

/** *Verschil* = forecast less current budget, with its share, its word and its light. */
export function lineStand(line: BudgetLine): LineStand {
  const { adopted, changed, committed, realised, forecast } = line
  const current = currentBudget(line)
  const difference = less(forecast, current)
  return {
    line,
    amounts: { adopted, changed, current, committed, realised, forecast, difference },
    share: shareOf(difference, current),
    favour: favourOf(line.side, difference),
    ...spendingAnswer({ budget: current, forecast: line.forecast }),
  }
}

function sideStand(side: BudgetSide, lines: readonly BudgetLine[]): SideStand {
  const stands = lines.map(lineStand)
  const totals = perColumn((column) => sumOfKnown(stands.map(({ amounts }) => amounts[column])))
  const withoutDifference = stands.filter(({ amounts }) => amounts.difference === null).length
  return {
    lines: stands,
    totals,
    withoutDifference,
    share: withoutDifference > 0 ? null : shareOf(totals.difference, totals.current),
    favour: favourOf(side, totals.difference),
  }
}

/** A total of which no part is unknown. */
const wholeOf = ({ lines, totals }: SideStand, column: BudgetColumn): number | null =>
  lines.some(({ amounts }) => amounts[column] === null) ? null : totals[column]

const perColumn = (amountIn: (column: BudgetColumn) => number | null): Amounts =>
  Object.fromEntries(BUDGET_COLUMNS.map((column) => [column, amountIn(column)])) as Amounts

const less = (from: number | null, taken: number | null): number | null =>
  from === null || taken === null ? null : from - taken

const shareOf = (difference: number | null, budget: number | null): number | null =>
  difference === null || budget === null || budget === 0 ? null : difference / budget

/** More than budgeted is bad for what is spent and good for what comes in (`reports.md` 2.7). */
function favourOf(side: BudgetSide, difference: number | null): Favour | null {
  if (difference === null || difference === 0) return null
  return difference > 0 === (side === 'inkomsten') ? 'voordelig' : 'nadelig'
}

/** The years of the plan period, and any other that has a line. */
export function budgetYears({ first, last }: Pick<PlanFrame, 'first' | 'last'>, lines: readonly BudgetLine[]) {
  const [from, until] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const ofPlan = Array.from({ length: until - from + 1 }, (_, step) => from + step)
  return [...new Set([...ofPlan, ...lines.map(({ year }) => year)])].toSorted((one, other) => one - other)
}

/** The first year that has lines; the first of the plan period when none has. */
export const firstBudgetYear = (frame: Pick<PlanFrame, 'first' | 'last'>, lines: readonly BudgetLine[]): number =>
  lines.length > 0 ? Math.min(...lines.map(({ year }) => year)) : Number(frame.first.slice(0, 4))
