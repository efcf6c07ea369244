import type { BudgetSide } from '../plan/budget'
import { reconciled, type Reconciliation } from '../progress/budget-checks'
import {
  BUDGET_COLUMNS,
  budgetYear,
  budgetYears,
  namesIn,
  type Amounts,
  type BudgetColumn,
  type BudgetYear,
  type LineStand,
  type SideStand,
} from '../progress/budget-stand'
import { budgetRemarks, printedTotals } from './budget-remarks'
import { columnSum, euros, lit, nothing, percent, strong, text } from './cells'
import type { GsMaterial } from './gs-material'
import type { Block, Calculation, Cell, Column, Figure, Row, Sheet, Table } from './report'
import { selectionWording } from './selection-wording'
import { inEuros } from './sentences'
import { wording } from './wording'

const words = wording.finance

const COLUMNS: readonly Column[] = [
  { heading: words.headings.line, holds: 'text' },
  { heading: words.headings.actions, holds: 'code' },
  ...BUDGET_COLUMNS.map((column) => ({ heading: words.headings[column], holds: 'euro' }) as const),
  { heading: words.headings.share, holds: 'percent' },
  { heading: words.headings.light, holds: 'light' },
  { heading: words.headings.remark, holds: 'text' },
]

/** Where a column of amounts stands among all columns. */
const placeOf = (column: BudgetColumn): number => 2 + BUDGET_COLUMNS.indexOf(column)

/** Sheet 6: the budget per year as it stood on the reference date, its sums as formulas (`reports.md` 2.7). */
export function financeSheet({ plan, stand, selection }: GsMaterial): Sheet {
  const remarks = budgetRemarks(plan.frame.id)
  const years = budgetYears(plan.frame, stand.budget).map((year) => budgetYear(stand.budget, year))
  return {
    name: selection ? selectionWording.wholePlan(words.name) : words.name,
    // *Begrotingswijziging* and *Niet beoordeeld* need a little more than the 12 and 14 of the specification.
    widths: [34, 10, 12, 15, 12, 12, 12, 12, 12, 9, 16, 21],
    printed: 12,
    fit: 'width',
    frozen: 0,
    zoom: 100,
    blocks: [
      ...years.flatMap((year, place) => yearBlocks(year, place === 0 ? '' : String(year.year), plan.frame.id)),
      ...(selection ? [{ kind: 'paragraph', text: selectionWording.finance, small: false } as const, space] : []),
      ...(remarks.length > 0 ? listOf(remarks) : []),
    ],
  }
}

/** The tables of a year, whose names end in that mark; a year without any line says that nothing is filled in. */
function yearBlocks(budget: BudgetYear, mark: string, planId: string): readonly Block[] {
  const { year, sides } = budget
  if (Object.values(sides).every(({ lines }) => lines.length === 0)) return notFilledIn(year)
  const names = { income: `inkomsten ${year}`, commitments: `verplichtingen ${year}` }
  const check = reconciled(budget, printedTotals(planId))
  const { inkomsten, verplichtingen, verwacht } = sides
  return [
    ...(mark === '' ? [] : [{ kind: 'heading', text: words.budget(year) } as const]),
    budgetTable(`tblInkomsten${mark}`, words.income(year), inkomsten, 'inkomsten', [
      totalRow(words.totalIncome, names.income, inkomsten),
    ]),
    space,
    budgetTable(`tblVerplichtingen${mark}`, words.commitments(year), verplichtingen, 'verplichtingen', [
      totalRow(words.totalCommitments, names.commitments, verplichtingen),
      leftRow(budget, { kind: 'difference', from: names.income, less: names.commitments }),
    ]),
    ...(check ? [checkOf(check)] : []),
    space,
    ...(verwacht.lines.length > 0
      ? [budgetTable(`tblVerwacht${mark}`, words.expected, verwacht, 'verwacht', []), space]
      : []),
  ]
}

const space: Block = { kind: 'space', rows: 1 }

function budgetTable(
  name: string,
  caption: string,
  { lines }: SideStand,
  side: BudgetSide,
  totals: readonly Row[],
): Table {
  const rows = lines.map((stand) => lineRow(stand, side))
  return { kind: 'table', name, caption, filters: false, columns: COLUMNS, rows, totals }
}

/** How a reader can recalculate an amount of a line; the others were filled in. */
const CALCULATED: Partial<Record<BudgetColumn, Calculation>> = {
  current: { kind: 'row-sum', columns: [placeOf('adopted'), placeOf('changed')] },
  difference: { kind: 'row-difference', from: placeOf('forecast'), less: placeOf('current') },
}

const calculatedIn = (column: BudgetColumn): Pick<Figure, 'calculated'> => {
  const calculated = CALCULATED[column]
  return calculated ? { calculated } : {}
}

function lineRow(stand: LineStand, side: BudgetSide): Row {
  const { line, amounts, share, light } = stand
  return {
    cells: [
      text(line.name),
      text(line.actions.join('; ')),
      ...BUDGET_COLUMNS.map((column) => euros(amounts[column], { ...calculatedIn(column), budgetLines: [line.name] })),
      percent(share),
      lit(light),
      text(remarkOf(stand, side)),
    ],
  }
}

/** What the figures mean, which theme it is about, and what the advisor says about it. */
function remarkOf({ line, amounts, favour }: LineStand, side: BudgetSide): string {
  return [
    ...(amounts.current === null && side === 'verwacht' ? [words.notBudgeted] : []),
    ...(favour === null ? [] : [words.favours[favour]]),
    ...(line.theme === null ? [] : [words.ofTheme(line.theme)]),
    ...(line.remark === '' ? [] : [line.remark]),
  ].join('; ')
}

function totalRow(label: string, name: string, { totals, share, favour, withoutDifference, lines }: SideStand): Row {
  const remark = [
    ...(favour === null ? [] : [words.favours[favour]]),
    ...(withoutDifference > 0 && withoutDifference < lines.length ? [words.withoutForecast(withoutDifference)] : []),
  ].join('; ')
  const sum = { sums: totals, calculated: columnSum, lines: namesIn({ lines }) }
  return sumRow(label, name, sum, [percent(share), nothing, text(remark)])
}

/** What is left, as the plan's own table has it: income less commitments. */
function leftRow({ year, left, sides }: BudgetYear, calculated: Calculation): Row {
  const sum = { sums: left, calculated, lines: namesIn(sides.inkomsten, sides.verplichtingen) }
  return sumRow(words.left(year), `over ${year}`, sum, [nothing, nothing, nothing])
}

/** What a row adds up, how, and over which lines. */
interface Sum {
  readonly sums: Amounts
  readonly calculated: Calculation
  readonly lines: readonly string[]
}

function sumRow(label: string, name: string, { sums, calculated, lines }: Sum, behind: readonly Cell[]): Row {
  const amounts = BUDGET_COLUMNS.map((column) => euros(sums[column], { calculated, budgetLines: lines }))
  return { name, strong: true, cells: [strong(label), nothing, ...amounts, ...behind] }
}

/** Whether the lines add up to the totals that the plan itself prints. */
function checkOf({ income, commitments, left, gap }: Reconciliation): Block {
  const outcome = gap === null ? words.checks : words.checksNot(inEuros(gap))
  return {
    kind: 'paragraph',
    text: words.check(inEuros(income), inEuros(commitments), inEuros(left), outcome),
    small: true,
  }
}

const notFilledIn = (year: number): readonly Block[] => [
  { kind: 'heading', text: words.budget(year) },
  { kind: 'paragraph', text: wording.notFilledIn, small: false },
  space,
]

const listOf = (remarks: readonly string[]): readonly Block[] => [
  { kind: 'heading', text: words.remarks },
  { kind: 'list', items: remarks, numbered: false },
]
