import { useState } from 'react'
import { ENGAGEMENT_KINDS, engagementKindName, type Engagement } from '@shared/plan/engagement'
import { usualOccasion } from '@shared/plan/occasion'
import type { Plan } from '@shared/plan/plan'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { ComboField } from '../../ui/combo-field'
import { DisclosureField } from '../../ui/disclosure-field'
import { EntryForm } from '../../ui/entry-form'
import { SelectField } from '../../ui/select-field'
import { SeveralField } from '../../ui/several-field'
import { TextField } from '../../ui/text-field'
import { useChange } from '../../ui/use-change'
import { addMoment, changeMoment } from './keep-moment'
import { momentTyped, type MomentInput } from './moment-input'
import { actionChoices, municipalityChoices, namesOf, organisationChoices } from './names'

interface MomentFormProps {
  readonly plan: Plan
  /** The moment that changes; empty for a new one. */
  readonly engagement: Engagement | null
  readonly start: MomentInput
  onClose(): void
}

/** Asks what there is to know about a moment before it is held. */
export function MomentForm({ plan, engagement, start, onClose }: MomentFormProps) {
  const store = useStore()
  const { problem, keep } = useChange()
  const [input, setInput] = useState(start)
  const [halfTyped, setHalfTyped] = useState<ReadonlySet<string>>(new Set())
  const usual = usualOccasion(input.kind, namesOf(municipalityChoices(plan), input.municipalities))
  const typed = momentTyped(input, usual)

  const submit = async (half: ReadonlySet<string>) => {
    setHalfTyped(typed === null ? new Set([...half, 'on']) : half)
    if (typed === null || half.size > 0) return
    const stored = engagement ? changeMoment(store, { ...typed, id: engagement.id }) : addMoment(store, typed)
    const said = engagement ? 'engagements.stored.momentChanged' : 'engagements.stored.momentAdded'
    if (await keep(stored, t(said, { occasion: typed.occasion.trim() }))) onClose()
  }
  const dayProblem = (name: string) => (halfTyped.has(name) ? t('ui.dayProblem') : undefined)
  const problemIs = (kind: string) => (problem?.kind === kind ? problemWords(problem) : undefined)
  return (
    <EntryForm onSubmit={submit} onClose={onClose}>
      <MomentFields
        {...{ plan, input, usual }}
        onInput={(said) => setInput((before) => ({ ...before, ...said }))}
        problems={{
          occasion: problemIs('occasion-empty'),
          on: dayProblem('on'),
          deliverBy: dayProblem('deliverBy') ?? problemIs('deliver-after-engagement'),
        }}
      />
    </EntryForm>
  )
}

interface MomentFieldsProps {
  readonly plan: Plan
  readonly input: MomentInput
  /** What it is called as long as nobody calls it otherwise. */
  readonly usual: string
  readonly problems: Readonly<Record<'occasion' | 'on' | 'deliverBy', string | undefined>>
  onInput(said: Partial<MomentInput>): void
}

function MomentFields({ plan, input, usual, problems, onInput }: MomentFieldsProps) {
  const text = (field: 'time' | 'place' | 'withWhom' | 'subject' | 'on' | 'deliverBy', label: string) => ({
    label,
    name: field,
    value: input[field],
    onChange: (value: string) => onInput({ [field]: value }),
  })
  return (
    <>
      <div className="form-pair">
        <SelectField
          label={t('engagements.moments.kind')}
          name="kind"
          choices={ENGAGEMENT_KINDS.map((id) => ({ id, name: engagementKindName(id) }))}
          value={input.kind}
          onChange={(id) => onInput({ kind: ENGAGEMENT_KINDS.find((known) => known === id) ?? input.kind })}
          autoFocus
        />
        <TextField {...text('on', t('engagements.on'))} kind="day" problem={problems.on} />
      </div>
      <SeveralField
        label={t('engagements.municipalities')}
        choices={municipalityChoices(plan)}
        chosen={input.municipalities}
        onChange={(municipalities) => onInput({ municipalities })}
      />
      <ComboField
        label={t('engagements.moments.occasion')}
        name="occasion"
        hint={t('engagements.moments.occasionHint')}
        known={usual === '' ? [] : [usual]}
        value={input.occasion ?? usual}
        onChange={(occasion) => onInput({ occasion: occasion === usual ? null : occasion })}
        problem={problems.occasion}
      />
      <div className="form-pair">
        <TextField {...text('time', t('engagements.moments.time'))} />
        <TextField {...text('place', t('engagements.moments.place'))} />
      </div>
      <SeveralField
        label={t('engagements.organisations')}
        choices={organisationChoices(plan)}
        chosen={input.organisations}
        onChange={(organisations) => onInput({ organisations })}
      />
      <TextField {...text('withWhom', t('engagements.moments.withWhomField'))} hint={t('engagements.functionsOnly')} />
      <TextField
        {...text('subject', t('engagements.moments.subjectField'))}
        hint={t(
          input.kind === 'klankbordgesprek' ? 'engagements.moments.noPersons' : 'engagements.moments.subjectHint',
        )}
      />
      <SeveralField
        label={t('engagements.actions')}
        choices={actionChoices(plan)}
        chosen={input.actions}
        onChange={(actions) => onInput({ actions })}
      />
      <div className="form-pair">
        <TextField
          {...text('deliverBy', t('engagements.moments.deliverByField'))}
          kind="day"
          problem={problems.deliverBy}
        />
        <DisclosureField value={input.disclosure} onChange={(disclosure) => onInput({ disclosure })} />
      </div>
    </>
  )
}
