import { lastSequence } from '@shared/plan/happening'
import { momentsOf } from '@shared/plan/issue'
import type { Plan } from '@shared/plan/plan'
import { gsPaper } from '@shared/reports/gs-paper'
import { useStore } from '../../data/use-plan'
import { SaveButtons } from '../../papers/save-buttons'
import { asPdf, asWord, asWorkbook } from '../../papers/save-drawn'
import { usePaperPrint } from '../../papers/use-paper-print'
import type { MadeReport } from './made-report'

interface SaveReportProps {
  readonly plan: Plan
  readonly made: MadeReport
}

/** What it is in the register. */
const OF_PLAN = { workbook: 'gs-werkmap', document: 'gs-document' } as const
const OF_SELECTION = { workbook: 'gs-selectie-werkmap', document: 'gs-selectie-document' } as const

/** Saves or issues the report: as the workbook it is, or as a paper for who does not open workbooks. */
export function SaveReport({ plan, made: { material, report } }: SaveReportProps) {
  const store = useStore()
  const { printed, print } = usePaperPrint()
  const written = () => gsPaper(material, report)
  const kinds = material.selection ? OF_SELECTION : OF_PLAN
  return (
    <>
      {printed}
      <SaveButtons
        choices={[
          asWorkbook(kinds.workbook, report),
          asWord(kinds.document, written),
          asPdf(kinds.document, written, print),
        ]}
        facts={{
          title: report.title,
          on: material.stand.on,
          version: material.options.version,
          knownUntil: lastSequence(plan),
          draft: null,
        }}
        moments={momentsOf(plan.issues)}
        onIssue={(draft, paper) => store.issue(draft, paper)}
      />
    </>
  )
}
