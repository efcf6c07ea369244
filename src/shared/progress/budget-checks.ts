import type { Action } from '../plan/action'
import type { BudgetLine } from '../plan/budget'
import type { BudgetYear, LineStand } from './budget-stand'
import { isOpen } from './reckoning'

/** What the budget table of a plan prints as its own totals, in whole euros. */
export interface PrintedTotals {
  readonly year: number
  readonly income: number
  readonly commitments: number
}

/** *Aansluiting met plan*: what the lines add up to as the plan has them, and how far that is from what it prints. */
export interface Reconciliation {
  readonly income: number
  readonly commitments: number
  readonly left: number
  /** Empty when it is right. */
  readonly gap: number | null
}

/** Compared with what the plan prints for that year; empty when there is nothing to compare. */
export function reconciled({ year, sides }: BudgetYear, printed: PrintedTotals | null): Reconciliation | null {
  const income = sides.inkomsten.totals.adopted
  const commitments = sides.verplichtingen.totals.adopted
  if (printed === null || printed.year !== year || income === null || commitments === null) return null
  const gap = Math.abs(income - printed.income) || Math.abs(commitments - printed.commitments)
  return { income, commitments, left: income - commitments, gap: gap === 0 ? null : gap }
}

/** Something in the budget that asks to be looked at: no mistake, but worth a question. */
export type BudgetSignal =
  | { readonly kind: 'committed-over-budget'; readonly line: BudgetLine; readonly euros: number }
  | { readonly kind: 'realised-over-committed'; readonly line: BudgetLine; readonly euros: number }
  | { readonly kind: 'actions-closed'; readonly line: BudgetLine; readonly numbers: readonly string[] }
  | { readonly kind: 'expected-over-left'; readonly expected: number; readonly left: number }

/** Every signal of a year; what comes in has no commitments of ours. */
export function budgetSignals({ sides, left }: BudgetYear, actions: readonly Action[]): readonly BudgetSignal[] {
  const spent = [...sides.verplichtingen.lines, ...sides.verwacht.lines]
  const expected = sides.verwacht.totals.current
  const short = expected !== null && left.current !== null && expected > left.current
  return [
    ...spent.flatMap(amountSignals),
    ...spent.flatMap(({ line }) => closedSignal(line, actions)),
    ...(short ? [{ kind: 'expected-over-left', expected, left: left.current } as const] : []),
  ]
}

/** Nobody commits more than the budget, and nobody pays what was not committed; what is unknown says nothing. */
function amountSignals({ line, amounts: { current, committed, realised } }: LineStand): readonly BudgetSignal[] {
  const over = (one: number | null, other: number | null) =>
    one !== null && other !== null && one > other ? one - other : null
  const [overBudget, overCommitted] = [over(committed, current), over(realised, committed)]
  return [
    ...(overBudget === null ? [] : [{ kind: 'committed-over-budget', line, euros: overBudget } as const]),
    ...(overCommitted === null ? [] : [{ kind: 'realised-over-committed', line, euros: overCommitted } as const]),
  ]
}

/** Everything it pays for is finished or withdrawn, and what is realised is not yet what is forecast. */
function closedSignal(line: BudgetLine, actions: readonly Action[]): readonly BudgetSignal[] {
  const paidFor = actions.filter(({ number }) => line.actions.includes(number))
  const isSettled = line.realised !== null && line.realised === line.forecast
  if (paidFor.length === 0 || paidFor.some(isOpen) || isSettled) return []
  return [{ kind: 'actions-closed', line, numbers: paidFor.map(({ number }) => number) }]
}
