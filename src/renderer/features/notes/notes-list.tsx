import { dayInNumbers, type Day } from '@shared/plan/day'
import { coming } from '@shared/plan/agenda'
import type { Engagement } from '@shared/plan/engagement'
import type { NoteDraft } from '@shared/plan/note-draft'
import type { Plan } from '@shared/plan/plan'
import { noteTitle } from '@shared/reports/cdk-note'
import { stateInWords } from '@shared/reports/version-words'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import './notes-list.css'

interface NotesListProps {
  readonly plan: Plan
  readonly today: Day
  onOpen(note: string): void
  onMake(engagement: Engagement): void
}

/** Which moments still need a note, and the notes there are, the latest first. */
export function NotesList({ plan, today, onOpen, onMake }: NotesListProps) {
  return (
    <div className="notes">
      <section className="screen-part" aria-labelledby="momenten-zonder-annotatie">
        <h2 id="momenten-zonder-annotatie">{t('notes.list.moments')}</h2>
        <Moments moments={withoutNote(plan, today)} onMake={onMake} />
      </section>
      <section className="screen-part" aria-labelledby="alle-annotaties">
        <h2 id="alle-annotaties">{t('notes.list.notes')}</h2>
        <Notes {...{ plan, onOpen }} />
      </section>
    </div>
  )
}

const withoutNote = ({ engagements, notes }: Plan, today: Day): readonly Engagement[] =>
  coming(engagements, today).filter(({ id }) => !notes.some(({ engagement }) => engagement === id))

interface MomentsProps {
  readonly moments: readonly Engagement[]
  onMake(engagement: Engagement): void
}

function Moments({ moments, onMake }: MomentsProps) {
  if (moments.length === 0) return <p>{t('notes.list.noMoments')}</p>
  return (
    <table className="notes-table">
      <thead>
        <tr>
          <th>{t('notes.list.on')}</th>
          <th>{t('notes.list.occasion')}</th>
          <th>{t('notes.list.deliverBy')}</th>
          <th>{t('notes.list.note')}</th>
        </tr>
      </thead>
      <tbody>
        {moments.map((each) => (
          <tr key={each.id}>
            <td>{dayInNumbers(each.on)}</td>
            <td>{each.occasion}</td>
            <td>{each.deliverBy && dayInNumbers(each.deliverBy)}</td>
            <td>
              <Button
                aria-label={t('notes.list.makeFor', { occasion: each.occasion, day: dayInNumbers(each.on) })}
                onPress={() => onMake(each)}
              >
                {t('notes.list.make')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Notes({ plan, onOpen }: Pick<NotesListProps, 'plan' | 'onOpen'>) {
  if (plan.notes.length === 0) return <p>{t('notes.list.none')}</p>
  return (
    <table className="notes-table">
      <thead>
        <tr>
          <th>{t('notes.list.on')}</th>
          <th>{t('notes.list.note')}</th>
          <th>{t('notes.list.state')}</th>
          <th aria-label={t('notes.list.open')} />
        </tr>
      </thead>
      <tbody>
        {listedNotes(plan).map(({ note, on, title, isOrphan }) => (
          <tr key={note.id}>
            <td>{dayInNumbers(on)}</td>
            <td>{isOrphan ? `${title} (${t('notes.list.withoutMoment')})` : title}</td>
            <td>{stateInWords(note)}</td>
            <td>
              <Button
                aria-label={t('notes.list.openOne', { title, day: dayInNumbers(on) })}
                onPress={() => onOpen(note.id)}
              >
                {t('notes.list.open')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface ListedNote {
  readonly note: NoteDraft
  /** The day of its moment, or of its facts. */
  readonly on: Day
  readonly title: string
  /** Its moment was struck from the agenda. */
  readonly isOrphan: boolean
}

function listedNotes({ notes, engagements, frame }: Plan): readonly ListedNote[] {
  return notes
    .map((note) => {
      const engagement = engagements.find(({ id }) => id === note.engagement) ?? null
      const isOrphan = note.engagement !== null && engagement === null
      return { note, on: engagement?.on ?? note.on, title: noteTitle(frame, note, engagement), isOrphan }
    })
    .toSorted((one, other) => (one.on > other.on ? -1 : one.on < other.on ? 1 : 0))
}
