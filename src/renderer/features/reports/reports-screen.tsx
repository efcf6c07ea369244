import { useMemo, useState } from 'react'
import type { PointedAt } from '@shared/plan/action-filter'
import { parseDay } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import type { View } from '@shared/plan/view'
import { standOf } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { now } from '../../today'
import { Screen } from '../../ui/screen'
import { DisclosureGate } from './disclosure-gate'
import { DoesNotCloseView } from './does-not-close-view'
import { madeReport } from './made-report'
import { chosenView, type ReportDraft } from './report-draft'
import { ReportForm } from './report-form'
import { ReportViews } from './report-views'
import { SaveReport } from './save-report'
import { Traced } from './traced'
import './reports-screen.css'

interface ReportsScreenProps {
  readonly plan: Plan
  /** The saved views, of which nothing is in a plan that papers are made of. */
  readonly views: readonly View[]
  readonly draft: ReportDraft
  onDraft(draft: ReportDraft): void
  /** Leads to these actions. */
  onShow(among: PointedAt): void
}

/** The paper for GS: what the advisor says about it, the document as it will be, and saving it. */
export function ReportsScreen({ plan, views, draft, onDraft, onShow }: ReportsScreenProps) {
  const [openedAt] = useState(now)
  const stand = useMemo(() => {
    const on = parseDay(draft.on)
    return on.ok ? standOf(plan, on.value) : null
  }, [plan, draft.on])
  const view = chosenView(draft, views)
  const made = useMemo(
    () => stand && madeReport(plan, stand, draft, view, openedAt),
    [plan, stand, draft, view, openedAt],
  )
  const selection = made?.ok ? made.value.material.selection : null
  const isEmpty = selection?.actions === 0
  return (
    <Screen
      title={t('reports.title')}
      subtitle={t('reports.subtitle')}
      actions={made?.ok && !isEmpty && <SaveReport plan={plan} made={made.value} />}
    >
      <div className="reports">
        <ReportForm issues={plan.issues} views={views} selection={selection} draft={draft} onDraft={onDraft} />
        {isEmpty && <p role="status">{t('reports.form.empty')}</p>}
        {made?.ok && !isEmpty && (
          <div className="report-document">
            <DisclosureGate plan={plan} stand={made.value.material.stand} report={made.value.report} onShow={onShow} />
            <Traced plan={plan} onShow={onShow}>
              <ReportViews made={made.value} />
            </Traced>
          </div>
        )}
        {made && !made.ok && <DoesNotCloseView problem={made.problem} />}
      </div>
    </Screen>
  )
}
