import { useMemo, useState } from 'react'
import { parseDay } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { standOf } from '@shared/progress/stand'
import { gsProgress } from '@shared/reports/gs-progress'
import { t } from '../../messages/messages'
import { now } from '../../today'
import { Screen } from '../../ui/screen'
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
}

/** The paper for GS: what the advisor says about it, the document as it will be, and saving it. */
export function ReportsScreen({ plan, draft, onDraft }: ReportsScreenProps) {
  const [openedAt] = useState(now)
  const report = useMemo(() => {
    const on = parseDay(draft.on)
    if (!on.ok) return null
    return gsProgress(
      plan,
      standOf(plan, on.value),
      optionsOf(draft, { generatedAt: openedAt, appVersion: __VERSION__ }),
    )
  }, [plan, draft, openedAt])
  return (
    <Screen
      title={t('reports.title')}
      subtitle={t('reports.subtitle')}
      actions={report?.ok && <SaveReport report={report.value} />}
    >
      <div className="reports">
        <ReportForm draft={draft} onDraft={onDraft} />
        {report?.ok && <ReportPreview report={report.value} />}
        {report && !report.ok && <DoesNotCloseView problem={report.problem} />}
      </div>
    </Screen>
  )
}
