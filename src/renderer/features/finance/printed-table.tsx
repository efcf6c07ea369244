import { printedLines, type BudgetSide } from '@shared/plan/budget'
import type { Plan } from '@shared/plan/plan'
import { budgetRemarks, printedTotals } from '@shared/reports/budget-remarks'
import { inEuros } from '../../messages/figures'
import { t } from '../../messages/messages'

interface PrintedTableProps {
  readonly plan: Plan
  readonly year: number
}

/** The plan's own table with its own totals, to compare with, and what a reader of it should know. */
export function PrintedTable({ plan, year }: PrintedTableProps) {
  const totals = printedTotals(plan.frame.id)
  const lines = printedLines(plan.events).filter((line) => line.year === year)
  if (totals?.year !== year || lines.length === 0) return null
  const rowsOf = (side: BudgetSide) =>
    lines
      .filter((line) => line.side === side)
      .map(({ id, name, adopted }) => (
        <tr key={id}>
          <th scope="row">{name}</th>
          <td>{adopted === null ? t('finance.printed.notBudgeted') : inEuros(adopted)}</td>
        </tr>
      ))
  return (
    <section className="screen-part printed" aria-labelledby="printed">
      <h2 id="printed">{t('finance.printed.title')}</h2>
      <table className="figures-table">
        <caption>{t('finance.printed.caption', { year })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('finance.printed.line')}</th>
            <th scope="col">{t('finance.printed.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf('inkomsten')}
          <Sum name={t('finance.printed.income')} euros={totals.income} />
          {rowsOf('verplichtingen')}
          <Sum name={t('finance.printed.commitments')} euros={totals.commitments} />
          <Sum name={t('finance.printed.left')} euros={totals.income - totals.commitments} />
          {rowsOf('verwacht')}
        </tbody>
      </table>
      <h3>{t('finance.printed.remarks')}</h3>
      <ul className="printed-remarks">
        {budgetRemarks(plan.frame.id).map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </section>
  )
}

function Sum({ name, euros }: { readonly name: string; readonly euros: number }) {
  return (
    <tr className="printed-sum">
      <th scope="row">{name}</th>
      <td>{inEuros(euros)}</td>
    </tr>
  )
}
