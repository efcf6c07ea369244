import type { ThemeNumber } from './theme'

/** Whether a line brings money in, commits it, or names a subject that has no amount yet. */
export type BudgetSide = 'inkomsten' | 'verplichtingen' | 'verwacht'

/** One line of the plan's budget table (`reports.md` 2.7). Empty is unknown and is not zero. */
export interface BudgetLine {
  readonly id: string
  readonly year: number
  readonly side: BudgetSide
  /** The name of the line, as the plan's table prints it. */
  readonly name: string
  /** Whole euros, as adopted; empty when the plan gives no amount. */
  readonly adopted: number | null
  readonly theme: ThemeNumber | null
  /** Numbers of the actions it pays for. */
  readonly actions: readonly string[]
}
