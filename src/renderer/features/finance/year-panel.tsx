import type { PointedAt } from '@shared/plan/action-filter'
import type { Plan } from '@shared/plan/plan'
import type { BudgetYear } from '@shared/progress/budget-stand'
import { t } from '../../messages/messages'
import { BudgetChart } from './budget-chart'
import { BudgetChecks } from './budget-checks'
import { BudgetFigures } from './budget-figures'
import { BudgetTable } from './budget-table'
import { PrintedTable } from './printed-table'

interface YearPanelProps {
  readonly plan: Plan
  readonly budget: BudgetYear
  onShow(among: PointedAt): void
  onOpen(id: string): void
}

/** One year: its figures, its table, its checks, its bars, and what the plan printed. */
export function YearPanel({ plan, budget, onShow, onOpen }: YearPanelProps) {
  const { year, sides } = budget
  if (Object.values(sides).every(({ lines }) => lines.length === 0))
    return <p className="screen-part">{t('finance.empty', { year })}</p>
  return (
    <>
      <BudgetFigures budget={budget} />
      <section className="screen-part budget-part">
        <BudgetTable key={year} {...{ plan, budget, onShow, onOpen }} />
      </section>
      <div className="screen-pair">
        <div className="budget-column">
          <BudgetChecks plan={plan} budget={budget} />
          <BudgetChart budget={budget} />
        </div>
        <PrintedTable plan={plan} year={year} />
      </div>
    </>
  )
}
