import { useState } from 'react'
import { commitmentStateName, type Commitment } from '@shared/plan/commitment'
import { dayInWords, type Day } from '@shared/plan/day'
import { disclosureName } from '@shared/plan/disclosure'
import { isOpenCommitment } from '@shared/plan/open-commitments'
import type { Plan } from '@shared/plan/plan'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FactsList } from '../../ui/facts-list'
import { useChange } from '../../ui/use-change'
import { CommitmentForm } from './commitment-form'
import { commitmentInput } from './commitment-input'
import { EntryHistory } from './entry-history'
import { changeCommitment, removeCommitment } from './keep-commitment'
import { actionChoices, municipalityChoices, namesOf, organisationChoices } from './names'

interface CommitmentDialogProps {
  readonly plan: Plan
  readonly commitment: Commitment
  /** Today. */
  readonly on: Day
  onClose(): void
}

/** One promise in full, and what can be done about it. */
export function CommitmentDialog({ plan, commitment, on, onClose }: CommitmentDialogProps) {
  const [isChanging, setIsChanging] = useState(false)
  const [wasAway, setWasAway] = useState(false)
  const turn = (changing: boolean) => {
    setWasAway(!changing)
    setIsChanging(changing)
  }
  const { number } = commitment
  return (
    <Dialog title={t('engagements.commitments.dialog', { number })} isWide onClose={onClose}>
      {isChanging ? (
        <CommitmentForm {...{ plan, commitment, on }} start={commitmentInput(commitment)} onClose={() => turn(false)} />
      ) : (
        <>
          <p className="agenda-text">{commitment.text}</p>
          <CommitmentButtons {...{ commitment, onClose }} isFocused={wasAway} onChange={() => turn(true)} />
          <CommitmentFacts {...{ plan, commitment }} />
          <EntryHistory plan={plan} id={commitment.id} />
        </>
      )}
    </Dialog>
  )
}

interface CommitmentButtonsProps {
  readonly commitment: Commitment
  /** Whether the keyboard comes back to it. */
  readonly isFocused: boolean
  onChange(): void
  onClose(): void
}

function CommitmentButtons({ commitment, isFocused, onChange, onClose }: CommitmentButtonsProps) {
  const store = useStore()
  const { keep } = useChange()
  const { number } = commitment
  const settle = () => {
    const stored = changeCommitment(store, { ...commitment, state: 'nagekomen' })
    void keep(stored, t('engagements.stored.commitmentKept', { number }))
  }
  const remove = async () => {
    const said = t('engagements.stored.commitmentRemoved', { number })
    if (await keep(removeCommitment(store, commitment), said)) onClose()
  }
  return (
    <div className="agenda-buttons">
      <Button autoFocus={isFocused} onPress={onChange}>
        {t('ui.change')}
      </Button>
      {isOpenCommitment(commitment) && <Button onPress={settle}>{t('engagements.commitments.kept')}</Button>}
      <Button look="danger" onPress={() => void remove()}>
        {t('engagements.remove')}
      </Button>
      <Button onPress={onClose}>{t('ui.close')}</Button>
    </div>
  )
}

function CommitmentFacts({ plan, commitment }: Pick<CommitmentDialogProps, 'plan' | 'commitment'>) {
  const { at, on, by, to, due, state, standing, municipalities, organisations, actions, disclosure } = commitment
  const chosen = actionChoices(plan).filter(({ id }) => actions.includes(id))
  const facts = [
    { name: t('engagements.commitments.at'), value: at },
    { name: t('engagements.on'), value: dayInWords(on) },
    { name: t('engagements.commitments.by'), value: by },
    { name: t('engagements.commitments.to'), value: to },
    { name: t('engagements.commitments.dueField'), value: due ? dayInWords(due) : '' },
    { name: t('engagements.commitments.state'), value: commitmentStateName(state) },
    { name: t('engagements.commitments.standing'), value: standing },
    { name: t('engagements.municipalities'), value: namesOf(municipalityChoices(plan), municipalities).join(', ') },
    { name: t('engagements.organisations'), value: namesOf(organisationChoices(plan), organisations).join(', ') },
    { name: t('engagements.actions'), value: chosen.map(({ name, detail }) => `${name} ${detail ?? ''}`).join('\n') },
    { name: t('engagements.disclosure'), value: disclosureName(disclosure) },
  ]
  return <FactsList facts={facts.filter(({ value }) => value !== '')} />
}
