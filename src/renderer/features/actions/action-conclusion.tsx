import { useState } from 'react'
import { OUTCOMES, type Action, type Outcome } from '@shared/plan/action'
import { disclosureName, type Disclosure } from '@shared/plan/disclosure'
import { useTypedTexts } from '../../data/use-half-typed'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { DisclosureField } from '../../ui/disclosure-field'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { conclude } from './conclude'
import { FormBehind } from './form-behind'
import { conclusionPlaces } from './half-typed-places'
import { PanelForm } from './panel-form'
import { PanelSection } from './panel-section'
import { useChange } from '../../ui/use-change'
import { useChanges } from './use-entry-day'

const outcomeName = (of: Outcome): string => t(`story.history.outcomes.${of}`)

/** What a *verkenning* came to. */
export function ActionConclusion({ action }: { readonly action: Action }) {
  const { conclusion } = action
  const places = conclusionPlaces(action.id)
  return (
    <PanelSection
      places={places}
      title={t('actions.conclusion.title')}
      summary={conclusion ? outcomeName(conclusion.outcome) : t('actions.conclusion.none')}
    >
      {conclusion && (
        <p>
          <strong>{outcomeName(conclusion.outcome)}.</strong> {conclusion.sentence}
        </p>
      )}
      {conclusion && <p className="fact-note">{disclosureName(conclusion.disclosure)}</p>}
      <FormBehind places={places} renderForm={(close) => <ConclusionForm action={action} onClose={close} />}>
        {conclusion ? t('actions.conclusion.change') : t('actions.conclusion.add')}
      </FormBehind>
    </PanelSection>
  )
}

interface ConclusionFormProps {
  readonly action: Action
  /** Inside a dialog there is a frame already. */
  readonly isFramed?: boolean
  onClose(): void
}

/** Says what a *verkenning* came to. */
export function ConclusionForm({ action, isFramed = true, onClose }: ConclusionFormProps) {
  const store = useChanges()
  const { problem, keep } = useChange()
  const { id, number, conclusion } = action
  const [outcome, setOutcome] = useState<Outcome | null>(conclusion?.outcome ?? null)
  const { texts, type, forget } = useTypedTexts(conclusionPlaces(id), { sentence: conclusion?.sentence ?? '' })
  const [disclosure, setDisclosure] = useState<Disclosure>(conclusion?.disclosure ?? 'intern')
  const [isMissing, setIsMissing] = useState(false)
  const leave = () => {
    forget()
    onClose()
  }
  const submit = async () => {
    setIsMissing(outcome === null)
    if (outcome === null) return
    const stored = conclude(store, id, { outcome, ...texts, disclosure })
    if (await keep(stored, t('actions.stored.conclusion', { number }))) leave()
  }
  const remove = async () => {
    if (await keep(conclude(store, id, null), t('actions.stored.conclusionGone', { number }))) leave()
  }
  return (
    <PanelForm
      isFramed={isFramed}
      problems={{
        ...(isMissing && { outcome: t('actions.conclusion.missing') }),
        ...(problem && { sentence: problemWords(problem) }),
      }}
      onSubmit={() => void submit()}
      onClose={onClose}
      buttons={conclusion && <Button onPress={() => void remove()}>{t('actions.remove')}</Button>}
    >
      <SelectField
        label={t('actions.conclusion.outcome')}
        name="outcome"
        placeholder={t('actions.choose')}
        choices={OUTCOMES.map((each) => ({ id: each, name: outcomeName(each) }))}
        value={outcome}
        onChange={(chosen) => setOutcome(OUTCOMES.find((known) => known === chosen) ?? null)}
      />
      <TextField
        label={t('actions.conclusion.sentence')}
        name="sentence"
        kind="lines"
        value={texts.sentence}
        onChange={(sentence) => type('sentence', sentence)}
        isKept
      />
      <DisclosureField value={disclosure} onChange={setDisclosure} />
    </PanelForm>
  )
}
