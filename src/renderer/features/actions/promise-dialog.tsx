import { NOTHING } from '@shared/plan/action-filter'
import { useState } from 'react'
import type { Action } from '@shared/plan/action'
import type { Disclosure } from '@shared/plan/disclosure'
import type { Plan } from '@shared/plan/plan'
import type { Quarter } from '@shared/plan/quarter'
import { useTypedTexts } from '../../data/use-half-typed'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Dialog } from '../../ui/dialog'
import { DisclosureField } from '../../ui/disclosure-field'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { changeAdopted } from './change-adopted'
import { isAboutDay } from './day-problem'
import { DecisionFields, decisionOf, decisionProblems, type DecisionInput } from './decision-fields'
import { promisePlaces } from './half-typed-places'
import { PanelForm } from './panel-form'
import { quarterChoices, quarterChosen } from './quarter-choices'
import { useChange } from '../../ui/use-change'
import { useChanges, useEntryDay } from './use-entry-day'

interface PromiseDialogProps {
  readonly plan: Plan
  readonly action: Action
  onClose(): void
}

/** Moves the promise itself, which takes a decision with its day. */
export function PromiseDialog({ plan, action, onClose }: PromiseDialogProps) {
  const store = useChanges()
  const { problem, keep } = useChange()
  const { id, number, adopted } = action
  const [start, setStart] = useState<Quarter | null>(adopted.start?.value ?? null)
  const [end, setEnd] = useState<Quarter | null>(adopted.end?.value ?? null)
  const [decision, setDecision] = useState<DecisionInput>({ name: '', on: useEntryDay() })
  const { texts, type, forget } = useTypedTexts(promisePlaces(id), { reason: '' })
  const [disclosure, setDisclosure] = useState<Disclosure>('intern')
  const [isSent, setIsSent] = useState(false)

  const submit = async () => {
    setIsSent(true)
    const decided = decisionOf(decision)
    if (!decided.ok || !decided.value) return
    const stored = changeAdopted(store, id, { start, end }, decided.value, { ...texts, disclosure })
    if (!(await keep(stored, t('actions.stored.adopted', { number })))) return
    forget()
    onClose()
  }
  return (
    <Dialog title={t('actions.promise.dialog', { number })} onClose={onClose}>
      <p>{t('actions.promise.advice')}</p>
      <PanelForm
        isFramed={false}
        problems={{
          ...(problem && { [isAboutDay(problem) ? 'decidedOn' : 'end']: problemWords(problem) }),
          ...(isSent && decisionProblems(decision)),
          ...(isSent && decision.name.trim() === '' && { decision: t('problems.decision-needed') }),
        }}
        onSubmit={() => void submit()}
        onClose={onClose}
      >
        <div className="form-pair">
          <QuarterField plan={plan} name="start" value={start} onChange={setStart} />
          <QuarterField plan={plan} name="end" value={end} onChange={setEnd} />
        </div>
        <DecisionFields value={decision} onChange={setDecision} />
        <TextField
          label={t('actions.edit.reason')}
          name="reason"
          kind="lines"
          hint={t('actions.decision.optional')}
          value={texts.reason}
          onChange={(reason) => type('reason', reason)}
          isKept
        />
        <DisclosureField value={disclosure} onChange={setDisclosure} />
      </PanelForm>
    </Dialog>
  )
}

interface QuarterFieldProps {
  readonly plan: Plan
  readonly name: 'start' | 'end'
  readonly value: Quarter | null
  onChange(value: Quarter | null): void
}

function QuarterField({ plan, name, value, onChange }: QuarterFieldProps) {
  return (
    <SelectField
      label={t(name === 'start' ? 'actions.promise.startField' : 'actions.promise.endField')}
      name={name}
      choices={quarterChoices(plan)}
      value={value ?? NOTHING}
      onChange={(id) => onChange(quarterChosen(plan, id))}
    />
  )
}
