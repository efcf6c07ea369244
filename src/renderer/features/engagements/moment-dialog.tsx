import { useState } from 'react'
import { isComing } from '@shared/plan/agenda'
import { dayInWords, type Day } from '@shared/plan/day'
import { disclosureName } from '@shared/plan/disclosure'
import { engagementKindName, type Engagement } from '@shared/plan/engagement'
import { noteStateName, noteStateOf } from '@shared/plan/note-state'
import { byCommitmentNumber } from '@shared/plan/open-commitments'
import type { Plan } from '@shared/plan/plan'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FactsList } from '../../ui/facts-list'
import { useChange } from '../../ui/use-change'
import { AfterwardsForm } from './afterwards-form'
import { CommitmentForm } from './commitment-form'
import { commitmentAt } from './commitment-input'
import { EntryHistory } from './entry-history'
import { removeMoment } from './keep-moment'
import { MomentForm } from './moment-form'
import { momentInput } from './moment-input'
import { actionChoices, municipalityChoices, namesOf, organisationChoices } from './names'

interface MomentDialogProps {
  readonly plan: Plan
  readonly engagement: Engagement
  readonly on: Day
  /** Makes the note for it, or opens the one that was made. */
  onNote(engagement: string): void
  onClose(): void
}

/** One moment in full, and what can be done about it. */
export function MomentDialog(props: MomentDialogProps) {
  const { plan, engagement, on, onClose } = props
  const [doing, setDoing] = useState<'change' | 'afterwards' | 'promise' | null>(null)
  const [wasAway, setWasAway] = useState(false)
  const go = (to: typeof doing) => {
    setWasAway(to === null)
    setDoing(to)
  }
  const back = () => go(null)
  return (
    <Dialog title={engagement.occasion} isWide onClose={onClose}>
      {doing === 'change' && <MomentForm {...{ plan, engagement }} start={momentInput(engagement)} onClose={back} />}
      {doing === 'afterwards' && <AfterwardsForm engagement={engagement} onClose={back} />}
      {doing === 'promise' && (
        <CommitmentForm {...{ plan, on }} commitment={null} start={commitmentAt(engagement, on)} onClose={back} />
      )}
      {doing === null && <MomentStory {...props} isFocused={wasAway} onDo={go} />}
    </Dialog>
  )
}

interface MomentStoryProps extends MomentDialogProps {
  /** Whether the keyboard comes back to it. */
  readonly isFocused: boolean
  onDo(what: 'change' | 'afterwards' | 'promise'): void
}

function MomentStory({ plan, engagement, on, isFocused, onDo, onNote, onClose }: MomentStoryProps) {
  const hasBeen = engagement.on <= on
  const hasNote = plan.notes.some((note) => note.engagement === engagement.id)
  return (
    <>
      <p className="agenda-lead">
        {engagementKindName(engagement.kind)} · {whenInWords(engagement)}
      </p>
      <div className="agenda-buttons">
        <Button autoFocus={isFocused} onPress={() => onDo('change')}>
          {t('ui.change')}
        </Button>
        {hasBeen && <Button onPress={() => onDo('afterwards')}>{t('engagements.moments.fillIn')}</Button>}
        <Button onPress={() => onDo('promise')}>{t('engagements.moments.addPromise')}</Button>
        <Button onPress={() => onNote(engagement.id)}>
          {t(hasNote ? 'engagements.moments.openNote' : 'engagements.moments.makeNote')}
        </Button>
        <RemoveMoment engagement={engagement} onClose={onClose} />
        <Button onPress={onClose}>{t('ui.close')}</Button>
      </div>
      <MomentFacts {...{ plan, engagement, on }} />
      {hasBeen && <Afterwards engagement={engagement} />}
      <PromisesAt {...{ plan, engagement }} />
      <EntryHistory plan={plan} id={engagement.id} />
    </>
  )
}

/** `14 juli 2026, 14.00` */
const whenInWords = ({ on, time }: Engagement): string =>
  time === '' ? dayInWords(on) : t('engagements.moments.when', { day: dayInWords(on), time })

function RemoveMoment({ engagement, onClose }: Pick<MomentDialogProps, 'engagement' | 'onClose'>) {
  const store = useStore()
  const { keep } = useChange()
  const remove = async () => {
    const said = t('engagements.stored.momentRemoved', { occasion: engagement.occasion })
    if (await keep(removeMoment(store, engagement), said)) onClose()
  }
  return (
    <Button look="danger" onPress={() => void remove()}>
      {t('engagements.remove')}
    </Button>
  )
}

function MomentFacts({ plan, engagement, on }: Pick<MomentDialogProps, 'plan' | 'engagement' | 'on'>) {
  const { place, withWhom, municipalities, organisations, subject, actions, deliverBy, disclosure } = engagement
  const note = noteStateOf(plan, engagement.id)
  const chosen = actionChoices(plan).filter(({ id }) => actions.includes(id))
  const facts = [
    { name: t('engagements.moments.place'), value: place },
    { name: t('engagements.moments.withWhomField'), value: withWhom },
    { name: t('engagements.municipalities'), value: namesOf(municipalityChoices(plan), municipalities).join(', ') },
    { name: t('engagements.organisations'), value: namesOf(organisationChoices(plan), organisations).join(', ') },
    { name: t('engagements.moments.subjectField'), value: subject },
    { name: t('engagements.actions'), value: chosen.map(({ name, detail }) => `${name} ${detail ?? ''}`).join('\n') },
    {
      name: t('engagements.moments.note'),
      value: note === 'nog-maken' && !isComing(engagement, on) ? '' : noteStateName(note),
    },
    { name: t('engagements.moments.deliverByField'), value: deliverBy ? dayInWords(deliverBy) : '' },
    { name: t('engagements.disclosure'), value: disclosureName(disclosure) },
  ]
  return <FactsList facts={facts.filter(({ value }) => value !== '')} />
}

function Afterwards({ engagement: { outcome, findings } }: Pick<MomentDialogProps, 'engagement'>) {
  const facts = [
    { name: t('engagements.moments.outcome'), value: outcome },
    { name: t('engagements.moments.findings'), value: findings },
  ].filter(({ value }) => value !== '')
  return (
    <section className="agenda-section">
      <h3>{t('engagements.moments.afterwards')}</h3>
      {facts.length === 0 ? (
        <p className="agenda-none">{t('engagements.moments.notFilledIn')}</p>
      ) : (
        <FactsList facts={facts} />
      )}
    </section>
  )
}

function PromisesAt({ plan, engagement }: Pick<MomentDialogProps, 'plan' | 'engagement'>) {
  const promises = plan.commitments.filter((each) => each.engagement === engagement.id).toSorted(byCommitmentNumber)
  return (
    <section className="agenda-section">
      <h3>{t('engagements.moments.promises')}</h3>
      {promises.length === 0 ? (
        <p className="agenda-none">{t('engagements.moments.noPromises')}</p>
      ) : (
        <FactsList facts={promises.map(({ number, text }) => ({ name: number, value: text }))} />
      )}
    </section>
  )
}
