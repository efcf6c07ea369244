import type { BudgetLine, BudgetSide } from '../plan/budget'
import { budgetRemarks, printedTotals } from './budget-remarks'
import { budgetTotals, firstBudgetYear, namesBehind, yearsOf, type BudgetTotals } from './budget-totals'
import { columnSum, euros, lit, nothing, strong, text } from './cells'
import type { GsMaterial } from './gs-material'
import type { Block, Calculation, Cell, Column, Row, Sheet, Table } from './report'
import { inEuros } from './sentences'
import { wording } from './wording'

const words = wording.finance

/** Where the amounts stand among the columns: as adopted, what was added later, and the two together. */
const ADOPTED = 2
const AMENDMENT = 3

const COLUMNS: readonly Column[] = [
  { heading: words.headings.line, holds: 'text' },
  { heading: words.headings.actions, holds: 'code' },
  { heading: words.headings.adopted, holds: 'euro' },
  { heading: words.headings.amendment, holds: 'euro' },
  { heading: words.headings.current, holds: 'euro' },
  { heading: words.headings.committed, holds: 'euro' },
  { heading: words.headings.spent, holds: 'euro' },
  { heading: words.headings.forecast, holds: 'euro' },
  { heading: words.headings.difference, holds: 'euro' },
  { heading: words.headings.share, holds: 'percent' },
  { heading: words.headings.light, holds: 'light' },
  { heading: words.headings.remark, holds: 'text' },
]

/** Sheet 6: the plan's budget table, its sums as formulas (`reports.md` 2.7). */
export function financeSheet({ plan }: GsMaterial): Sheet {
  const year = firstBudgetYear(plan)
  const lines = plan.budget.filter((line) => line.year === year)
  const remarks = budgetRemarks(plan.frame.id)
  return {
    name: words.name,
    // *Begrotingswijziging* and *Niet beoordeeld* need a little more than the 12 and 14 of the specification.
    widths: [34, 10, 12, 15, 12, 12, 12, 12, 12, 9, 16, 21],
    printed: 12,
    fit: 'width',
    frozen: 0,
    zoom: 100,
    blocks: [
      ...tablesOf(year, lines, plan.frame.id),
      ...yearsOf(plan)
        .filter((each) => plan.budget.every((line) => line.year !== each) && each !== year)
        .flatMap(notFilledIn),
      ...(remarks.length > 0 ? listOf(remarks) : []),
    ],
  }
}

function tablesOf(year: number, lines: readonly BudgetLine[], planId: string): readonly Block[] {
  const totals = budgetTotals(lines)
  return [
    budgetTable('tblInkomsten', words.income(year), lines, 'inkomsten', {
      label: words.totalIncome,
      name: 'inkomsten',
      sum: totals.income,
      lines: namesBehind(lines, 'inkomsten'),
    }),
    space,
    budgetTable(
      'tblVerplichtingen',
      words.commitments(year),
      lines,
      'verplichtingen',
      {
        label: words.totalCommitments,
        name: 'verplichtingen',
        sum: totals.commitments,
        lines: namesBehind(lines, 'verplichtingen'),
      },
      leftRow(year, totals, namesBehind(lines, 'inkomsten', 'verplichtingen')),
    ),
    ...checkOf(totals, planId),
    space,
    budgetTable('tblVerwacht', words.expected, lines, 'verwacht', null),
    space,
  ]
}

const space: Block = { kind: 'space', rows: 1 }

interface Total {
  readonly label: string
  readonly name: string
  readonly sum: number | null
  /** The names of the lines behind it. */
  readonly lines: readonly string[]
}

function budgetTable(
  name: string,
  caption: string,
  lines: readonly BudgetLine[],
  side: BudgetSide,
  total: Total | null,
  ...below: readonly Row[]
): Table {
  return {
    kind: 'table',
    name,
    caption,
    filters: false,
    columns: COLUMNS,
    rows: lines.filter((line) => line.side === side).map(lineRow),
    totals: [...(total ? [totalRow(total)] : []), ...below],
  }
}

/** A line as the plan has it. What happened to it since is not recorded yet, so those cells are empty. */
function lineRow({ name, actions, adopted, theme, side }: BudgetLine): Row {
  const current: Calculation = { kind: 'row-sum', columns: [ADOPTED, AMENDMENT] }
  const remark = [
    ...(adopted === null ? [words.notBudgeted] : []),
    ...(theme === null ? [] : [words.ofTheme(theme)]),
  ].join('; ')
  return {
    cells: [
      text(name),
      text(actions.join('; ')),
      euros(adopted, { budgetLines: [name] }),
      nothing,
      euros(adopted, { calculated: current, budgetLines: [name] }),
      ...Array<Cell>(5).fill(nothing),
      side === 'inkomsten' ? nothing : lit('niet-beoordeeld'),
      text(remark),
    ],
  }
}

const totalRow = (total: Total): Row => sumRow(total, columnSum)

/** What is left, as the plan's own table has it: income less commitments. */
function leftRow(year: number, { left }: BudgetTotals, lines: readonly string[]): Row {
  const calculated = { kind: 'difference', from: 'inkomsten', less: 'verplichtingen' } as const
  return sumRow({ label: words.left(year), name: 'over', sum: left, lines }, calculated)
}

function sumRow({ label, name, sum, lines }: Total, calculated: Calculation): Row {
  const amount = euros(sum, { calculated, budgetLines: lines })
  return {
    name,
    strong: true,
    cells: [strong(label), nothing, amount, nothing, amount, ...Array<Cell>(7).fill(nothing)],
  }
}

/** Whether the lines add up to the totals that the plan itself prints. */
function checkOf({ income, commitments, left }: BudgetTotals, planId: string): readonly Block[] {
  if (income === null || commitments === null || left === null) return []
  const printed = printedTotals(planId) ?? { income, commitments }
  const gap = Math.abs(income - printed.income) || Math.abs(commitments - printed.commitments)
  const outcome = gap === 0 ? words.checks : words.checksNot(inEuros(gap))
  const sentence = words.check(inEuros(income), inEuros(commitments), inEuros(left), outcome)
  return [{ kind: 'paragraph', text: sentence, small: true }]
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
