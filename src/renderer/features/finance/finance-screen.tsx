import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { PointedAt } from '@shared/plan/action-filter'
import { dayInWords } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { budgetYear, budgetYears, firstBudgetYear } from '@shared/progress/budget-stand'
import type { Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { Screen } from '../../ui/screen'
import { AddLineDialog } from './add-line-dialog'
import { LineDialog } from './line-dialog'
import { YearPanel } from './year-panel'
import './finance-screen.css'

interface FinanceScreenProps {
  readonly plan: Plan
  /** How the plan stands today. */
  readonly stand: Stand
  /** Leads to the actions that a line pays for. */
  onShow(among: PointedAt): void
}

/** *Financiën*: the budget of each year, line by line, and whether it adds up. */
export function FinanceScreen({ plan, stand, onShow }: FinanceScreenProps) {
  const [year, setYear] = useState(firstBudgetYear(plan.frame, stand.budget))
  const [opened, setOpened] = useState<string | null>(null)
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
      <Tabs className="years" selectedKey={String(year)} onSelectionChange={(key) => setYear(Number(key))}>
        <TabList className="years-tabs" aria-label={t('finance.years')}>
          {years.map((each) => (
            <Tab key={each} id={String(each)} className="years-tab">
              {each}
            </Tab>
          ))}
        </TabList>
        {years.map((each) => (
          <TabPanel key={each} id={String(each)} className="years-panel">
            <YearPanel {...{ plan, onShow }} budget={budgetYear(stand.budget, each)} onOpen={setOpened} />
          </TabPanel>
        ))}
      </Tabs>
      {isAdding && <AddLineDialog year={year} onClose={() => setIsAdding(false)} />}
      {line && <LineDialog key={line.id} {...{ plan, line, onShow }} onClose={() => setOpened(null)} />}
    </Screen>
  )
}
