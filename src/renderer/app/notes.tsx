import type { Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { NotesScreen } from '../features/notes/notes-screen'
import { PaperPreview } from '../features/reports/paper-preview'
import { SavePaper } from '../features/reports/save-paper'

interface NotesProps {
  readonly plan: Plan
  readonly on: Day
  readonly open: string | null
  onOpen(note: string | null): void
}

/** Notes, shown and saved as every paper is. */
export const Notes = ({ plan, on, open, onOpen }: NotesProps) => (
  <NotesScreen
    {...{ plan, open, onOpen }}
    today={on}
    preview={(paper) => <PaperPreview paper={paper} />}
    save={(paper) => <SavePaper paper={paper} />}
  />
)
