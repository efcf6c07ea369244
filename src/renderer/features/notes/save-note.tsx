import type { Paper } from '@shared/reports/paper'
import { SaveButtons } from '../../papers/save-buttons'
import { savePdf, saveWord } from '../../papers/save-drawn'
import { usePaperPrint } from '../../papers/use-paper-print'

/** Saves a note as a Word document or as a PDF. */
export function SaveNote({ paper }: { readonly paper: Paper }) {
  const { printed, print } = usePaperPrint()
  return (
    <>
      {printed}
      <SaveButtons
        choices={[
          { id: 'word', stops: true, save: (watch) => saveWord(paper, watch) },
          { id: 'pdf', stops: false, save: () => savePdf(paper, print) },
        ]}
      />
    </>
  )
}
