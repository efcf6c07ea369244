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
  /** *Begroot volgens plan*, in whole euros as all amounts here; empty when the plan gives no amount. */
  readonly adopted: number | null
  /** *Begrotingswijziging* since: more, or less when negative. */
  readonly changed: number | null
  /** *Verplicht*, *gerealiseerd*, and the *prognose* for the end of the year. */
  readonly committed: number | null
  readonly realised: number | null
  readonly forecast: number | null
  readonly theme: ThemeNumber | null
  /** Numbers of the actions it pays for. */
  readonly actions: readonly string[]
  /** *Toelichting*; public, as the budget is. */
  readonly remark: string
}

/** What nobody has said yet about a line of the plan's budget. */
export const NOT_YET_SPENT = { changed: null, committed: null, realised: null, forecast: null, remark: '' } as const
