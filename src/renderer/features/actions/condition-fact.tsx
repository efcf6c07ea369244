import { useState } from 'react'
import type { Action } from '@shared/plan/action'
import { dayInWords, parseDay, type Day } from '@shared/plan/day'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { dayProblemOf } from './day-problem'
import { FormBehind } from './form-behind'
import { meetCondition } from './meet-condition'
import { PanelForm } from './panel-form'
import { useChange } from '../../ui/use-change'
import { useChanges } from './use-entry-day'

interface ConditionFactProps {
  readonly action: Action
  /** Today. */
  readonly on: Day
}

/** What a conditional promise waits for, and the day it was met. */
export function ConditionFact({ action, on }: ConditionFactProps) {
  if (!action.condition) return null
  const { text, met } = action.condition
  return (
    <>
      <q>{text}</q>
      <p className="fact-note">
        {met ? t('actions.panel.conditionMet', { day: dayInWords(met) }) : t('actions.panel.conditionNotMet')}
      </p>
      <FormBehind look="quiet" renderForm={(close) => <MetForm action={action} on={on} onClose={close} />}>
        {met ? t('actions.condition.change') : t('actions.condition.meet')}
      </FormBehind>
    </>
  )
}

function MetForm({ action, on, onClose }: ConditionFactProps & { onClose(): void }) {
  const store = useChanges()
  const { problem, keep } = useChange()
  const { id, number, condition } = action
  const [typed, setTyped] = useState<string>(condition?.met ?? on)
  const keepMet = async (met: Day | null) => {
    const said = met
      ? t('actions.stored.conditionMet', { number, day: dayInWords(met) })
      : t('actions.stored.conditionNotMet', { number })
    if (await keep(meetCondition(store, id, met), said)) onClose()
  }
  const submit = () => {
    const day = parseDay(typed)
    if (day.ok) void keepMet(day.value)
  }
  const dayProblem = dayProblemOf(typed, problem)
  return (
    <PanelForm
      problems={dayProblem ? { met: dayProblem } : {}}
      onSubmit={submit}
      onClose={onClose}
      buttons={condition?.met && <Button onPress={() => void keepMet(null)}>{t('actions.condition.notMet')}</Button>}
    >
      <TextField
        label={t('actions.condition.metOn')}
        name="met"
        kind="day"
        value={typed}
        onChange={setTyped}
        autoFocus
      />
    </PanelForm>
  )
}
