import { useMemo, useState } from 'react'
import { gsPaper } from '@shared/reports/gs-paper'
import { assertNever } from '@shared/result'
import { t } from '../../messages/messages'
import { PaperPreview } from '../../papers/paper-preview'
import { ChoiceBar } from '../../ui/choice-bar'
import type { MadeReport } from './made-report'
import { ReadyTexts } from './ready-texts'
import { ReportPreview } from './report-preview'
import './report-views.css'

const VIEWS = ['workbook', 'document', 'texts'] as const

type View = (typeof VIEWS)[number]

/** The report as it will be: as a workbook, as a document, or as texts to paste. */
export function ReportViews({ made }: { readonly made: MadeReport }) {
  const [shown, setShown] = useState<View>('workbook')
  return (
    <div className="report-views">
      <ChoiceBar<View>
        label={t('reports.views.label')}
        choices={VIEWS.map((id) => ({ id, word: t(`reports.views.${id}`) }))}
        chosen={shown}
        onChoose={setShown}
      />
      <ViewOf shown={shown} made={made} />
    </div>
  )
}

function ViewOf({ shown, made }: { readonly shown: View; readonly made: MadeReport }) {
  switch (shown) {
    case 'workbook':
      return <ReportPreview report={made.report} />
    case 'document':
      return <DocumentView made={made} />
    case 'texts':
      return <ReadyTexts material={made.material} />
    default:
      return assertNever(shown)
  }
}

function DocumentView({ made: { material, report } }: { readonly made: MadeReport }) {
  const paper = useMemo(() => gsPaper(material, report), [material, report])
  return <PaperPreview paper={paper} />
}
