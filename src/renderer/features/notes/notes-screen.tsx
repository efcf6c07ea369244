import { useState } from 'react'
import { FilePlus2 } from 'lucide-react'
import type { Day } from '@shared/plan/day'
import type { Engagement } from '@shared/plan/engagement'
import type { Plan } from '@shared/plan/plan'
import { noteTitle } from '@shared/reports/cdk-note'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { Screen } from '../../ui/screen'
import { useKeep } from '../../ui/use-keep'
import type { AskedNote } from './asked-note'
import { NewNoteDialog } from './new-note-dialog'
import { NoteEditor } from './note-editor'
import { NotesList } from './notes-list'
import { noteForMoment, startNote, startNoteForNew, type Started } from './start-note'

interface NotesScreenProps {
  readonly plan: Plan
  readonly today: Day
  /** The id of the note that is open; empty for the list. */
  readonly open: string | null
  onOpen(note: string | null): void
}

/** The notes to the CdK: the list of them, or the one that is being prepared. */
export function NotesScreen({ plan, today, open, onOpen }: NotesScreenProps) {
  const note = plan.notes.find(({ id }) => id === open)
  if (note) return <NoteEditor key={note.id} {...{ plan, note, today }} onClose={() => onOpen(null)} />
  return <AllNotes {...{ plan, today, onOpen }} />
}

function AllNotes({ plan, today, onOpen }: Pick<NotesScreenProps, 'plan' | 'today' | 'onOpen'>) {
  const store = useStore()
  const keep = useKeep()
  const [isAsking, setIsAsking] = useState(false)
  const begin = async ({ note, stored }: Started, engagement: Engagement | null) => {
    const title = noteTitle(plan.frame, note, engagement)
    if (await keep(stored, t('notes.stored.started', { title }))) onOpen(note.id)
  }
  const makeFor = (engagement: Engagement) => begin(noteForMoment(store, plan, engagement, today), engagement)
  const make = async (asked: AskedNote) => {
    setIsAsking(false)
    if (asked.kind === 'periodic') await begin(startNote(store, null, today), null)
    else if (asked.kind === 'known') await makeFor(asked.engagement)
    else await begin(startNoteForNew(store, asked.engagement, today), asked.engagement)
  }
  return (
    <Screen
      title={t('notes.title')}
      subtitle={t('notes.subtitle')}
      actions={
        <Button look="primary" onPress={() => setIsAsking(true)}>
          <FilePlus2 size={16} aria-hidden />
          {t('notes.new')}
        </Button>
      }
    >
      <NotesList {...{ plan, today, onOpen }} onMake={(engagement) => void makeFor(engagement)} />
      {isAsking && <NewNoteDialog {...{ plan, today }} onClose={() => setIsAsking(false)} onMake={make} />}
    </Screen>
  )
}
