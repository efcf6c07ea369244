import { gsPaper } from '@shared/reports/gs-paper'
import { SaveButtons } from '../../papers/save-buttons'
import { savePdf, saveWord, saveWorkbook } from '../../papers/save-drawn'
import { usePaperPrint } from '../../papers/use-paper-print'
import type { MadeReport } from './made-report'

/** Saves the report: as the workbook it is, or as a paper for who does not open workbooks. */
export function SaveReport({ made: { material, report } }: { readonly made: MadeReport }) {
  const { printed, print } = usePaperPrint()
  return (
    <>
      {printed}
      <SaveButtons
        choices={[
          { id: 'excel', stops: true, save: (watch) => saveWorkbook(report, watch) },
          { id: 'word', stops: true, save: (watch) => saveWord(gsPaper(material, report), watch) },
          { id: 'pdf', stops: false, save: () => savePdf(gsPaper(material, report), print) },
        ]}
      />
    </>
  )
}
