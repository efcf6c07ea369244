import { BUDGET_SIDES, type BudgetSide } from '@shared/plan/budget'
import type { PointedAt } from '@shared/plan/action-filter'
import type { Plan } from '@shared/plan/plan'
import { BUDGET_COLUMNS, type Amounts, type BudgetColumn, type BudgetYear } from '@shared/progress/budget-stand'
import { inSignedEuros } from '../../messages/figures'
import { t } from '../../messages/messages'
import { BudgetRow, DifferenceCell } from './budget-row'
import { eurosOrDash } from './euro-words'
import { useCellKeys } from './use-cell-keys'
import './budget-table.css'

interface BudgetTableProps {
  readonly plan: Plan
  readonly budget: BudgetYear
  onShow(among: PointedAt): void
  /** Opens one line in full. */
  onOpen(id: string): void
}

/** How many columns the table has: the line, its actions, the amounts and the light. */
const WIDTH = BUDGET_COLUMNS.length + 3

/** The budget of a year, side by side under each other, each with its total; amounts are filled in where they stand. */
export function BudgetTable({ plan, budget, onShow, onOpen }: BudgetTableProps) {
  const { year, sides, left } = budget
  const rows = BUDGET_SIDES.flatMap((side) => sides[side].lines.map(({ line }) => line.id))
  const { here, handlers } = useCellKeys(rows, 'name')
  return (
    <table className="budget" aria-label={t('finance.table.label', { year })} {...handlers}>
      <thead>
        <tr>
          <th scope="col">{t('finance.table.line')}</th>
          <th scope="col">{t('finance.table.actions')}</th>
          {BUDGET_COLUMNS.map((column) => (
            <th scope="col" key={column}>
              {t(`finance.table.columns.${column}`)}
            </th>
          ))}
          <th scope="col">{t('finance.table.light')}</th>
        </tr>
      </thead>
      {BUDGET_SIDES.map((side) => (
        <tbody key={side}>
          <tr className="budget-side">
            <th scope="rowgroup" colSpan={WIDTH}>
              {t(`finance.table.sides.${side}`)}
            </th>
          </tr>
          {sides[side].lines.map((stand) => (
            <BudgetRow key={stand.line.id} {...{ plan, stand, here, onShow, onOpen }} />
          ))}
          <Totals side={side} budget={budget} />
          {side === 'verplichtingen' && (
            <SumRow name={t('finance.table.left')} sums={left} note={t('finance.table.leftNote')} />
          )}
        </tbody>
      ))}
    </table>
  )
}

function Totals({ side, budget }: { readonly side: BudgetSide; readonly budget: BudgetYear }) {
  const { lines, totals, share, favour, withoutDifference } = budget.sides[side]
  if (lines.length === 0)
    return (
      <tr>
        <td colSpan={WIDTH} className="budget-none">
          {t('finance.table.none')}
        </td>
      </tr>
    )
  const note = t('finance.table.unknown', { count: withoutDifference })
  return <SumRow name={t(`finance.table.totals.${side}`)} sums={totals} {...{ note, share, favour }} />
}

interface SumRowProps {
  readonly name: string
  readonly sums: Amounts
  /** What is behind the sum, or missing from it. */
  readonly note: string
  readonly share?: number | null
  readonly favour?: BudgetYear['sides'][BudgetSide]['favour']
}

function SumRow({ name, sums, note, share = null, favour = null }: SumRowProps) {
  return (
    <tr className="budget-sum">
      <th scope="row" colSpan={2}>
        {name}
      </th>
      {BUDGET_COLUMNS.filter((column) => column !== 'difference').map((column) => (
        <td key={column}>{amountInWords(column, sums[column])}</td>
      ))}
      <DifferenceCell euros={sums.difference} share={share} favour={favour} />
      <td className="budget-note">{note}</td>
    </tr>
  )
}

const amountInWords = (column: BudgetColumn, euros: number | null): string =>
  column === 'changed' && euros !== null ? inSignedEuros(euros) : eurosOrDash(euros)
