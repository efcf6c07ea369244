import { lastSequence } from '@shared/plan/happening'
import { momentsOf } from '@shared/plan/issue'
import type { NoteDraft } from '@shared/plan/note-draft'
import type { Plan } from '@shared/plan/plan'
import type { Paper } from '@shared/reports/paper'
import { useStore } from '../../data/use-plan'
import { SaveButtons } from '../../papers/save-buttons'
import { asPdf, asWord } from '../../papers/save-drawn'
import { usePaperPrint } from '../../papers/use-paper-print'

interface SaveNoteProps {
  readonly plan: Plan
  readonly note: NoteDraft
  readonly paper: Paper
}

/** Saves or issues a note as a Word document or as a PDF. */
export function SaveNote({ plan, note, paper }: SaveNoteProps) {
  const store = useStore()
  const { printed, print } = usePaperPrint()
  const written = () => paper
  return (
    <>
      {printed}
      <SaveButtons
        choices={[asWord('cdk-annotatie', written), asPdf('cdk-annotatie', written, print)]}
        facts={{
          title: paper.title,
          on: note.on,
          version: note.version,
          knownUntil: lastSequence(plan),
          draft: note.id,
        }}
        moments={momentsOf(plan.issues)}
        onIssue={(draft, issued) => store.issue(draft, issued)}
      />
    </>
  )
}
