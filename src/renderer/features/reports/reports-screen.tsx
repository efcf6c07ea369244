import { useMemo, useState } from 'react'
import type { PointedAt } from '@shared/plan/action-filter'
import { parseDay } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { standOf } from '@shared/progress/stand'
import { gsProgress } from '@shared/reports/gs-progress'
import { t } from '../../messages/messages'
import { now } from '../../today'
import { Screen } from '../../ui/screen'
import { DisclosureGate } from './disclosure-gate'
import { DoesNotCloseView } from './does-not-close-view'
import { optionsOf, type ReportDraft } from './report-draft'
import { ReportForm } from './report-form'
import { ReportPreview } from './report-preview'
import { SaveReport } from './save-report'
import './reports-screen.css'

interface ReportsScreenProps {
  readonly plan: Plan
  readonly draft: ReportDraft
  onDraft(draft: ReportDraft): void
  /** Leads to these actions. */
  onShow(among: PointedAt): void
}

/** The paper for GS: what the advisor says about it, the document as it will be, and saving it. */
export function ReportsScreen({ plan, draft, onDraft, onShow }: ReportsScreenProps) {
  const [openedAt] = useState(now)
  const stand = useMemo(() => {
    const on = parseDay(draft.on)
    return on.ok ? standOf(plan, on.value) : null
  }, [plan, draft.on])
  const report = useMemo(
    () => stand && gsProgress(plan, stand, optionsOf(draft, { generatedAt: openedAt, appVersion: __VERSION__ })),
    [plan, stand, draft, openedAt],
  )
  return (
    <Screen
      title={t('reports.title')}
      subtitle={t('reports.subtitle')}
      actions={report?.ok && <SaveReport report={report.value} />}
    >
      <div className="reports">
        <ReportForm draft={draft} onDraft={onDraft} />
        {stand && report?.ok && (
          <div className="report-document">
            <DisclosureGate plan={plan} stand={stand} report={report.value} onShow={onShow} />
            <ReportPreview report={report.value} />
          </div>
        )}
        {report && !report.ok && <DoesNotCloseView problem={report.problem} />}
      </div>
    </Screen>
  )
}
