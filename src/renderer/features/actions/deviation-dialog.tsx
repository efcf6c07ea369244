import { NOTHING } from '@shared/plan/action-filter'
import { useState } from 'react'
import type { Action } from '@shared/plan/action'
import type { Plan } from '@shared/plan/plan'
import { causeName, CAUSES, EMPTY_DEVIATION, type DeviationDraft } from '@shared/plan/verdict'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { DisclosureField } from '../../ui/disclosure-field'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { changeDeviation } from './change-deviation'
import { PanelForm } from './panel-form'
import { quarterChoices, quarterChosen } from './quarter-choices'
import { useChange } from '../../ui/use-change'
import { useChanges } from './use-entry-day'

interface DeviationDialogProps {
  readonly plan: Plan
  readonly action: Action
  onClose(): void
}

/** Asks why an action deviates and what is done about it. */
export function DeviationDialog({ plan, action, onClose }: DeviationDialogProps) {
  const store = useChanges()
  const { problem, keep } = useChange()
  const { id, number } = action
  const [input, setInput] = useState<DeviationDraft>(action.deviation ?? EMPTY_DEVIATION)

  const submit = async () => {
    if (await keep(changeDeviation(store, id, input), t('actions.stored.deviation', { number }))) onClose()
  }
  const remove = async () => {
    if (await keep(changeDeviation(store, id, null), t('actions.stored.deviationGone', { number }))) onClose()
  }
  return (
    <Dialog title={t('actions.deviation.dialog', { number })} onClose={onClose}>
      <PanelForm
        isFramed={false}
        problems={problem ? { [problem.kind === 'cause-missing' ? 'cause' : 'measure']: problemWords(problem) } : {}}
        onSubmit={() => void submit()}
        onClose={onClose}
        buttons={action.deviation && <Button onPress={() => void remove()}>{t('actions.remove')}</Button>}
      >
        <DeviationFields plan={plan} input={input} onInput={setInput} />
      </PanelForm>
    </Dialog>
  )
}

interface DeviationFieldsProps {
  readonly plan: Plan
  readonly input: DeviationDraft
  onInput(input: DeviationDraft): void
}

function DeviationFields({ plan, input, onInput }: DeviationFieldsProps) {
  const text = (field: 'explanation' | 'consequence' | 'measure' | 'who' | 'asked') => ({
    label: t(`actions.deviation.${field}`),
    name: field,
    value: input[field],
    onChange: (value: string) => onInput({ ...input, [field]: value }),
  })
  return (
    <>
      <SelectField
        label={t('actions.deviation.cause')}
        name="cause"
        placeholder={t('actions.choose')}
        choices={CAUSES.map((cause) => ({ id: cause, name: causeName(cause) }))}
        value={input.cause}
        onChange={(id) => onInput({ ...input, cause: CAUSES.find((known) => known === id) ?? null })}
      />
      <TextField {...text('explanation')} kind="lines" />
      <TextField {...text('consequence')} />
      <TextField {...text('measure')} hint={t('actions.deviation.measureHint')} />
      <div className="form-pair">
        <TextField {...text('who')} />
        <SelectField
          label={t('actions.deviation.ready')}
          name="ready"
          choices={quarterChoices(plan)}
          value={input.ready ?? NOTHING}
          onChange={(id) => onInput({ ...input, ready: quarterChosen(plan, id) })}
        />
      </div>
      <TextField {...text('asked')} hint={t('actions.deviation.askedHint')} />
      <DisclosureField value={input.disclosure} onChange={(disclosure) => onInput({ ...input, disclosure })} />
    </>
  )
}
