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

/** Saves or issues the report: as the workbook it is, or as a paper for who does not open workbooks. */
export function SaveReport({ plan, made: { material, report } }: SaveReportProps) {
  const store = useStore()
  const { printed, print } = usePaperPrint()
  const written = () => gsPaper(material, report)
  return (
    <>
      {printed}
      <SaveButtons
        choices={[
          asWorkbook('gs-werkmap', report),
          asWord('gs-document', written),
          asPdf('gs-document', written, print),
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
