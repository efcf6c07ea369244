import { useMemo } from 'react'
import { sumOfKnown } from '@shared/plan/budget'
import type { BudgetYear, LineStand } from '@shared/progress/budget-stand'
import { t } from '../../messages/messages'
import { ChartFigure } from '../../ui/chart-figure'
import { budgetOption, DRAWN } from './budget-option'
import { eurosOrDash, eurosOrUnknown } from './euro-words'

/** In pixels: what four bars take, and what stands above and below them all. */
const ROW_HEIGHT = 52
const FRAME_HEIGHT = 80

/** What is budgeted, committed, realised and forecast of every line that spends, as bars. */
export function BudgetChart({ budget: { year, sides } }: { readonly budget: BudgetYear }) {
  const stands = useMemo(() => [...sides.verplichtingen.lines, ...sides.verwacht.lines].filter(isDrawn), [sides])
  const option = useMemo(() => budgetOption(stands), [stands])
  if (stands.length === 0) return null
  const total = (column: (typeof DRAWN)[number]) =>
    eurosOrUnknown(sumOfKnown(stands.map(({ amounts }) => amounts[column])))
  const totals = {
    current: total('current'),
    committed: total('committed'),
    realised: total('realised'),
    forecast: total('forecast'),
  }
  return (
    <ChartFigure
      title={t('finance.chart.title')}
      caption={t('finance.chart.caption')}
      description={t('finance.chart.description', { count: stands.length, year, ...totals })}
      option={option}
      height={FRAME_HEIGHT + ROW_HEIGHT * stands.length}
    >
      <table className="figures-table">
        <caption>{t('finance.chart.table', { year })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('finance.table.line')}</th>
            {DRAWN.map((column) => (
              <th scope="col" key={column}>
                {t(`finance.chart.series.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stands.map(({ line, amounts }) => (
            <tr key={line.id}>
              <th scope="row">{line.name}</th>
              {DRAWN.map((column) => (
                <td key={column}>{eurosOrDash(amounts[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('finance.chart.total')}</th>
            {DRAWN.map((column) => (
              <td key={column}>{totals[column]}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ChartFigure>
  )
}

/** Whether there is anything to draw of it. */
const isDrawn = ({ amounts }: LineStand): boolean => DRAWN.some((column) => amounts[column] !== null)
