import { useState } from 'react'
import { COMMITMENT_STATES, commitmentStateName, DIRECTIONS, type Commitment } from '@shared/plan/commitment'
import type { Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import type { StoreProblem } from '@shared/plan/store-problem'
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
import { commitmentTyped, type CommitmentInput } from './commitment-input'
import { addCommitment, changeCommitment } from './keep-commitment'
import { actionChoices, municipalityChoices, organisationChoices } from './names'

interface CommitmentFormProps {
  readonly plan: Plan
  /** The promise that changes; empty for a new one. */
  readonly commitment: Commitment | null
  readonly start: CommitmentInput
  /** Today. */
  readonly on: Day
  onClose(): void
}

/** Asks who promised what to whom, and how it stands. */
export function CommitmentForm({ plan, commitment, start, onClose }: CommitmentFormProps) {
  const store = useStore()
  const { problem, keep } = useChange()
  const [input, setInput] = useState(start)
  const [halfTyped, setHalfTyped] = useState<ReadonlySet<string>>(new Set())

  const submit = async (half: ReadonlySet<string>) => {
    const typed = commitmentTyped(input)
    setHalfTyped(typed === null ? new Set([...half, 'on']) : half)
    if (typed === null || half.size > 0) return
    const stored = commitment
      ? changeCommitment(store, { ...typed, id: commitment.id, number: commitment.number })
      : addCommitment(store, typed)
    const said = commitment
      ? t('engagements.stored.commitmentChanged', { number: commitment.number })
      : t('engagements.stored.commitmentAdded')
    if (await keep(stored, said)) onClose()
  }
  const problems = {
    ...(problem && { [fieldOf(problem)]: problemWords(problem) }),
    ...Object.fromEntries([...halfTyped].map((name) => [name, t('ui.dayProblem')])),
  }
  return (
    <EntryForm onSubmit={submit} onClose={onClose}>
      <PromiseFields
        {...{ plan, input, problems }}
        onInput={(said) => setInput((before) => ({ ...before, ...said }))}
      />
    </EntryForm>
  )
}

/** The field beside which a refusal is said. */
function fieldOf({ kind }: StoreProblem): string {
  if (kind === 'by-empty') return 'by'
  if (kind === 'to-empty') return 'to'
  if (kind === 'day-in-future') return 'on'
  return kind === 'due-before-made' ? 'due' : 'text'
}

interface PromiseFieldsProps {
  readonly plan: Plan
  readonly input: CommitmentInput
  /** By the name of the field. */
  readonly problems: Readonly<Record<string, string>>
  onInput(said: Partial<CommitmentInput>): void
}

function PromiseFields({ plan, input, problems, onInput }: PromiseFieldsProps) {
  const text = (field: 'text' | 'by' | 'to' | 'on' | 'due' | 'standing', label: string) => ({
    label,
    name: field,
    value: input[field],
    onChange: (value: string) => onInput({ [field]: value }),
    problem: problems[field],
  })
  return (
    <>
      <TextField {...text('text', t('engagements.commitments.textField'))} kind="lines" reminds={false} autoFocus />
      <SelectField
        label={t('engagements.commitments.direction')}
        name="direction"
        choices={DIRECTIONS.map((id) => ({ id, name: t(`engagements.commitments.directions.${id}`) }))}
        value={input.direction}
        onChange={(id) => onInput({ direction: DIRECTIONS.find((known) => known === id) ?? input.direction })}
      />
      <div className="form-pair">
        <TextField {...text('by', t('engagements.commitments.by'))} hint={t('engagements.functionsOnly')} />
        <TextField {...text('to', t('engagements.commitments.to'))} hint={t('engagements.functionsOnly')} />
      </div>
      <div className="form-pair">
        <TextField {...text('on', t('engagements.on'))} kind="day" />
        <TextField {...text('due', t('engagements.commitments.dueField'))} kind="day" />
      </div>
      <ComboField
        label={t('engagements.commitments.at')}
        name="at"
        hint={t('engagements.commitments.atHint')}
        known={[...new Set(plan.engagements.map(({ occasion }) => occasion))]}
        value={input.at}
        onChange={(at) => onInput({ at, engagement: momentCalled(plan, at, input.engagement) })}
      />
      <SelectField
        label={t('engagements.commitments.state')}
        name="state"
        choices={COMMITMENT_STATES.map((id) => ({ id, name: commitmentStateName(id) }))}
        value={input.state}
        onChange={(id) => onInput({ state: COMMITMENT_STATES.find((known) => known === id) ?? input.state })}
      />
      <TextField
        {...text('standing', t('engagements.commitments.standing'))}
        hint={t('engagements.commitments.standingHint')}
      />
      <TiedTo {...{ plan, input, onInput }} />
      <DisclosureField value={input.disclosure} onChange={(disclosure) => onInput({ disclosure })} />
    </>
  )
}

/** The moment with that occasion; the one it was made at goes before another that is called the same. */
function momentCalled({ engagements }: Plan, occasion: string, before: string | null): string | null {
  const called = engagements.filter((each) => each.occasion === occasion)
  return (called.find(({ id }) => id === before) ?? called.at(-1))?.id ?? null
}

/** Whom and what it is about. */
function TiedTo({ plan, input, onInput }: Omit<PromiseFieldsProps, 'problems'>) {
  return (
    <>
      <SeveralField
        label={t('engagements.municipalities')}
        choices={municipalityChoices(plan)}
        chosen={input.municipalities}
        onChange={(municipalities) => onInput({ municipalities })}
      />
      <SeveralField
        label={t('engagements.organisations')}
        choices={organisationChoices(plan)}
        chosen={input.organisations}
        onChange={(organisations) => onInput({ organisations })}
      />
      <SeveralField
        label={t('engagements.actions')}
        choices={actionChoices(plan)}
        chosen={input.actions}
        onChange={(actions) => onInput({ actions })}
      />
    </>
  )
}
