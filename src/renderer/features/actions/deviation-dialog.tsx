import { NOTHING } from '@shared/plan/action-filter'
import { useState } from 'react'
import type { Action } from '@shared/plan/action'
import type { Plan } from '@shared/plan/plan'
import { causeName, CAUSES, EMPTY_DEVIATION, type DeviationDraft } from '@shared/plan/verdict'
import { useTypedTexts } from '../../data/use-half-typed'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { DisclosureField } from '../../ui/disclosure-field'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { changeDeviation } from './change-deviation'
import { deviationPlaces } from './half-typed-places'
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
  const known = action.deviation ?? EMPTY_DEVIATION
  const [chosen, setChosen] = useState<Chosen>(known)
  const { texts, type, forget } = useTypedTexts(deviationPlaces(id), known)
  const leave = () => {
    forget()
    onClose()
  }

  const submit = async () => {
    const stored = changeDeviation(store, id, { ...chosen, ...texts })
    if (await keep(stored, t('actions.stored.deviation', { number }))) leave()
  }
  const remove = async () => {
    if (await keep(changeDeviation(store, id, null), t('actions.stored.deviationGone', { number }))) leave()
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
        <DeviationFields plan={plan} chosen={chosen} texts={texts} onChoose={setChosen} onType={type} />
      </PanelForm>
    </Dialog>
  )
}

/** What is chosen in it rather than typed. */
type Chosen = Pick<DeviationDraft, 'cause' | 'ready' | 'disclosure'>

type TextName = keyof ReturnType<typeof deviationPlaces>

interface DeviationFieldsProps {
  readonly plan: Plan
  readonly chosen: Chosen
  readonly texts: Readonly<Record<TextName, string>>
  onChoose(chosen: Chosen): void
  onType(field: TextName, text: string): void
}

function DeviationFields({ plan, chosen, texts, onChoose, onType }: DeviationFieldsProps) {
  const text = (field: TextName) => ({
    label: t(`actions.deviation.${field}`),
    name: field,
    value: texts[field],
    onChange: (value: string) => onType(field, value),
    isKept: true,
  })
  return (
    <>
      <SelectField
        label={t('actions.deviation.cause')}
        name="cause"
        placeholder={t('actions.choose')}
        choices={CAUSES.map((cause) => ({ id: cause, name: causeName(cause) }))}
        value={chosen.cause}
        onChange={(id) => onChoose({ ...chosen, cause: CAUSES.find((known) => known === id) ?? null })}
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
          value={chosen.ready ?? NOTHING}
          onChange={(id) => onChoose({ ...chosen, ready: quarterChosen(plan, id) })}
        />
      </div>
      <TextField {...text('asked')} hint={t('actions.deviation.askedHint')} />
      <DisclosureField value={chosen.disclosure} onChange={(disclosure) => onChoose({ ...chosen, disclosure })} />
    </>
  )
}
