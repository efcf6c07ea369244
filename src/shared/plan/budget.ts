import { everAddedTo } from './books'
import type { PlanEvent } from './event'
import { READING_IN } from './happening'
import type { ThemeNumber } from './theme'

/** Whether a line brings money in, commits it, or names a subject that has no amount yet. */
export const BUDGET_SIDES = ['inkomsten', 'verplichtingen', 'verwacht'] as const

export type BudgetSide = (typeof BUDGET_SIDES)[number]

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

/** What of the amounts is known, added up: a blank one is unknown and adds nothing, and all blank is blank. */
export function sumOfKnown(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null)
  return known.length > 0 ? known.reduce((total, amount) => total + amount) : null
}

/** *Actuele begroting*: what the plan gave and what was changed since. */
export const currentBudget = ({ adopted, changed }: Pick<BudgetLine, 'adopted' | 'changed'>): number | null =>
  sumOfKnown([adopted, changed])

/** The lines as the plan itself prints them, whatever happened to them since. */
export const printedLines = (events: readonly PlanEvent[]): readonly BudgetLine[] =>
  everAddedTo(
    'budget',
    events.filter(({ sequence }) => sequence === READING_IN),
  )
