import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { PointedAt } from '@shared/plan/action-filter'
import { dayInWords } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { budgetYear, budgetYears, firstBudgetYear } from '@shared/progress/budget-stand'
import type { Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { PartTabs } from '../../ui/part-tabs'
import { Screen } from '../../ui/screen'
import { AddLineDialog } from './add-line-dialog'
import { LineDialog } from './line-dialog'
import { YearPanel } from './year-panel'
import './finance-screen.css'

/** A year of the budget, and the line of it that is open. */
export interface BudgetPlace {
  readonly year: number
  readonly line: string | null
}

interface FinanceScreenProps {
  readonly plan: Plan
  /** How the plan stands today. */
  readonly stand: Stand
  /** Where it opens; empty for the first year that has lines. */
  readonly place: BudgetPlace | null
  /** Leads to the actions that a line pays for. */
  onShow(among: PointedAt): void
}

/** *Financiën*: the budget of each year, line by line, and whether it adds up. */
export function FinanceScreen({ plan, stand, place, onShow }: FinanceScreenProps) {
  const [year, setYear] = useState(place?.year ?? firstBudgetYear(plan.frame, stand.budget))
  const [opened, setOpened] = useState(place?.line ?? null)
  const [isAdding, setIsAdding] = useState(false)
  const years = budgetYears(plan.frame, stand.budget)
  const line = stand.budget.find(({ id }) => id === opened)
  return (
    <Screen
      title={t('finance.title')}
      subtitle={t('finance.subtitle', { day: dayInWords(stand.on) })}
      actions={
        <Button onPress={() => setIsAdding(true)}>
          <Plus size={16} aria-hidden />
          {t('finance.add.open')}
        </Button>
      }
    >
      <PartTabs
        label={t('finance.years')}
        parts={years.map((each) => ({ id: String(each), name: String(each) }))}
        shown={String(year)}
        onShow={(to) => setYear(Number(to))}
      >
        <YearPanel {...{ plan, onShow }} budget={budgetYear(stand.budget, year)} onOpen={setOpened} />
      </PartTabs>
      {isAdding && <AddLineDialog year={year} onClose={() => setIsAdding(false)} />}
      {line && <LineDialog key={line.id} {...{ plan, line, onShow }} onClose={() => setOpened(null)} />}
    </Screen>
  )
}
