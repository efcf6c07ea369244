import { useState } from 'react'
import type { Action } from '@shared/plan/action'
import { parseAmount } from '@shared/plan/amount'
import { currentBudget } from '@shared/plan/budget'
import type { Plan } from '@shared/plan/plan'
import type { ActionStand } from '@shared/progress/action-stand'
import { inEuros } from '../../messages/figures'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { Fact } from './action-facts'
import { changeSpending } from './change-spending'
import { FormBehind } from './form-behind'
import { PanelForm } from './panel-form'
import { PanelSection } from './panel-section'
import { useChange } from '../../ui/use-change'
import { useChanges } from './use-entry-day'

interface ActionSpendingProps {
  readonly plan: Plan
  readonly stand: ActionStand
  /** Leads to the budget. */
  onFinance(): void
}

/** What an action may cost and what it is thought to cost, by the advisor or else by its budget lines. */
export function ActionSpending({ plan, stand: { action, spending }, onFinance }: ActionSpendingProps) {
  const { budget, forecast } = spending ?? { budget: null, forecast: null }
  const isKnown = budget !== null || forecast !== null
  const inWords = (euros: number | null) => (euros === null ? t('actions.spending.unknown') : inEuros(euros))
  const summary = t('actions.spending.summary', { forecast: inWords(forecast), budget: inWords(budget) })
  return (
    <PanelSection title={t('actions.spending.title')} summary={isKnown ? summary : t('actions.spending.none')}>
      <dl className="facts">
        <Fact name={t('actions.spending.budget')}>{inWords(budget)}</Fact>
        <Fact name={t('actions.spending.forecast')}>{inWords(forecast)}</Fact>
      </dl>
      {spending && spending.lines.length > 0 && <p className="fact-note">{linesInWords(plan, spending.lines)}</p>}
      <MoneyLines plan={plan} action={action} onFinance={onFinance} />
      <FormBehind renderForm={(close) => <SpendingForm action={action} onClose={close} />}>
        {t('actions.spending.change')}
      </FormBehind>
    </PanelSection>
  )
}

/** The lines of the budget that pay for an action, whether or not they pay for others too. */
function MoneyLines({
  plan,
  action,
  onFinance,
}: Pick<ActionSpendingProps, 'plan' | 'onFinance'> & { readonly action: Action }) {
  const lines = plan.budget.filter(({ actions }) => actions.includes(action.number))
  if (lines.length === 0) return null
  const inWords = (euros: number | null) => (euros === null ? t('actions.spending.unknown') : inEuros(euros))
  return (
    <>
      <ul className="panel-lines" aria-label={t('actions.spending.lines', { number: action.number })}>
        {lines.map((line) => (
          <li key={line.id}>
            <p>{t('actions.spending.line', { year: line.year, name: line.name })}</p>
            <p className="fact-note">
              {t('actions.spending.amounts', {
                budget: inWords(currentBudget(line)),
                forecast: inWords(line.forecast),
              })}
            </p>
          </li>
        ))}
      </ul>
      <Button look="quiet" onPress={onFinance}>
        {t('actions.spending.toFinance')}
      </Button>
    </>
  )
}

/** `uit Financiën: …` */
function linesInWords({ budget }: Plan, ids: readonly string[]): string {
  const names = budget.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  return t('actions.spending.fromLines', { lines: names.join(', ') })
}

const typedOf = (euros: number | null | undefined): string =>
  euros === null || euros === undefined ? '' : String(euros)

function SpendingForm({ action, onClose }: { readonly action: Action; onClose(): void }) {
  const store = useChanges()
  const { problem, keep } = useChange()
  const [typed, setTyped] = useState({
    budget: typedOf(action.spending?.budget),
    forecast: typedOf(action.spending?.forecast),
  })
  const [isSent, setIsSent] = useState(false)
  const [budget, forecast] = [parseAmount(typed.budget), parseAmount(typed.forecast)]

  const submit = async () => {
    setIsSent(true)
    if (!budget.ok || !forecast.ok) return
    const stored = changeSpending(store, action.id, { budget: budget.value, forecast: forecast.value })
    if (await keep(stored, t('actions.stored.spending', { number: action.number }))) onClose()
  }
  const isBudgetRefused = problem?.kind === 'not-an-amount' && budget.ok && budget.value === problem.given
  const problems = {
    ...(problem && { [isBudgetRefused ? 'budget' : 'forecast']: problemWords(problem) }),
    ...(isSent && !budget.ok && { budget: t('problems.unreadable-amount', { text: budget.problem.text }) }),
    ...(isSent && !forecast.ok && { forecast: t('problems.unreadable-amount', { text: forecast.problem.text }) }),
  }
  return (
    <PanelForm problems={problems} onSubmit={() => void submit()} onClose={onClose}>
      <TextField
        label={t('actions.spending.budget')}
        name="budget"
        hint={t('actions.spending.hint')}
        value={typed.budget}
        onChange={(text) => setTyped({ ...typed, budget: text })}
        autoFocus
      />
      <TextField
        label={t('actions.spending.forecast')}
        name="forecast"
        value={typed.forecast}
        onChange={(text) => setTyped({ ...typed, forecast: text })}
      />
    </PanelForm>
  )
}
