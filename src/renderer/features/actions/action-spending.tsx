import { useState } from 'react'
import type { Action } from '@shared/plan/action'
import { useStore } from '../../data/use-plan'
import { inEuros } from '../../messages/figures'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { TextField } from '../../ui/text-field'
import { Fact } from './action-facts'
import { changeSpending } from './change-spending'
import { FormBehind } from './form-behind'
import { PanelForm } from './panel-form'
import { PanelSection } from './panel-section'
import { useChange } from '../../ui/use-change'
import { wholeNumber } from './whole-number'

/** What an action may cost and what it is thought to cost; unknown is never zero. */
export function ActionSpending({ action }: { readonly action: Action }) {
  const { budget, forecast } = action.spending ?? { budget: null, forecast: null }
  const isKnown = budget !== null || forecast !== null
  const inWords = (euros: number | null) => (euros === null ? t('actions.spending.unknown') : inEuros(euros))
  const summary = t('actions.spending.summary', { forecast: inWords(forecast), budget: inWords(budget) })
  return (
    <PanelSection title={t('actions.spending.title')} summary={isKnown ? summary : t('actions.spending.none')}>
      <dl className="facts">
        <Fact name={t('actions.spending.budget')}>{inWords(budget)}</Fact>
        <Fact name={t('actions.spending.forecast')}>{inWords(forecast)}</Fact>
      </dl>
      <FormBehind renderForm={(close) => <SpendingForm action={action} onClose={close} />}>
        {t('actions.spending.change')}
      </FormBehind>
    </PanelSection>
  )
}

const typedOf = (euros: number | null | undefined): string =>
  euros === null || euros === undefined ? '' : String(euros)

function SpendingForm({ action, onClose }: { readonly action: Action; onClose(): void }) {
  const store = useStore()
  const { problem, keep } = useChange()
  const [typed, setTyped] = useState({
    budget: typedOf(action.spending?.budget),
    forecast: typedOf(action.spending?.forecast),
  })
  const [isSent, setIsSent] = useState(false)
  const [budget, forecast] = [wholeNumber(typed.budget), wholeNumber(typed.forecast)]

  const submit = async () => {
    setIsSent(true)
    if (!budget.ok || !forecast.ok) return
    const stored = changeSpending(store, action.id, { budget: budget.value, forecast: forecast.value })
    if (await keep(stored, t('actions.stored.spending', { number: action.number }))) onClose()
  }
  const isBudgetRefused = problem?.kind === 'not-an-amount' && budget.ok && budget.value === problem.given
  const problems = {
    ...(problem && { [isBudgetRefused ? 'budget' : 'forecast']: problemWords(problem) }),
    ...(isSent && !budget.ok && { budget: t('actions.notANumber') }),
    ...(isSent && !forecast.ok && { forecast: t('actions.notANumber') }),
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
