import { dayInNumbers, type Day } from '@shared/plan/day'
import { coming } from '@shared/plan/agenda'
import type { Engagement } from '@shared/plan/engagement'
import type { NoteDraft } from '@shared/plan/note-draft'
import type { Plan } from '@shared/plan/plan'
import { noteTitle } from '@shared/reports/cdk-note'
import { stateInWords } from '@shared/reports/version-words'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { RecordButton, RecordTable } from '../../ui/record-table'
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
    <RecordTable
      label={t('notes.list.moments')}
      columns={[
        { name: t('notes.list.on'), width: 120 },
        { name: t('notes.list.occasion') },
        { name: t('notes.list.deliverBy'), width: 120 },
        { name: t('notes.list.note'), width: 180 },
      ]}
    >
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
    </RecordTable>
  )
}

function Notes({ plan, onOpen }: Pick<NotesListProps, 'plan' | 'onOpen'>) {
  if (plan.notes.length === 0) return <p>{t('notes.list.none')}</p>
  return (
    <RecordTable
      label={t('notes.list.notes')}
      columns={[
        { name: t('notes.list.on'), width: 120 },
        { name: t('notes.list.note') },
        { name: t('notes.list.state'), width: 180 },
      ]}
    >
      {listedNotes(plan).map(({ note, on, title, isOrphan }) => (
        <tr key={note.id}>
          <td>{dayInNumbers(on)}</td>
          <th scope="row">
            <RecordButton title={title} onOpen={() => onOpen(note.id)} />
            {isOrphan && <span className="record-quiet">{t('notes.list.withoutMoment')}</span>}
          </th>
          <td>{stateInWords(note)}</td>
        </tr>
      ))}
    </RecordTable>
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
