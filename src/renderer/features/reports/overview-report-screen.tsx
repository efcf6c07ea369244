import { useMemo, useState } from 'react'
import { Form } from 'react-aria-components'
import { parseDay, type Day } from '@shared/plan/day'
import { lastSequence } from '@shared/plan/happening'
import { momentsOf } from '@shared/plan/issue'
import type { Disclosure } from '@shared/plan/disclosure'
import type { Plan } from '@shared/plan/plan'
import { standOf } from '@shared/progress/stand'
import { cdkOverview } from '@shared/reports/cdk-overview'
import type { CdkOverviewOptions } from '@shared/reports/cdk-overview-material'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { now } from '../../today'
import { DisclosureField } from '../../ui/disclosure-field'
import { SaveButtons } from '../../papers/save-buttons'
import { asWorkbook } from '../../papers/save-drawn'
import { Screen } from '../../ui/screen'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { DoesNotCloseView } from './does-not-close-view'
import { freshVersion } from './report-draft'
import { ReportPreview } from './report-preview'
import './reports-screen.css'

interface OverviewReportScreenProps {
  readonly plan: Plan
  readonly on: Day
}

/** The overview for the CdK: what is said about it, the workbook as it will be, and saving it. */
export function OverviewReportScreen({ plan, on: today }: OverviewReportScreenProps) {
  const store = useStore()
  const [openedAt] = useState(now)
  const [on, setOn] = useState<string>(today)
  const [state, setState] = useState<CdkOverviewOptions['state']>('concept')
  const [version, setVersion] = useState(freshVersion('concept'))
  const [disclosure, setDisclosure] = useState<Disclosure>('vertrouwelijk')
  const stand = useMemo(() => {
    const day = parseDay(on)
    return day.ok ? standOf(plan, day.value) : null
  }, [plan, on])
  const report = useMemo(
    () =>
      stand &&
      cdkOverview(plan, stand, {
        version: version.trim() || freshVersion(state),
        state,
        disclosure,
        generatedAt: openedAt,
        appVersion: __VERSION__,
      }),
    [plan, stand, version, state, disclosure, openedAt],
  )
  return (
    <Screen
      title={t('reports.overview.title')}
      subtitle={t('reports.overview.subtitle')}
      actions={
        report?.ok && (
          <SaveButtons
            choices={[asWorkbook('cdk-overzicht', report.value)]}
            facts={{
              title: report.value.title,
              on: report.value.properties.on,
              version: report.value.properties.version,
              knownUntil: lastSequence(plan),
              draft: null,
            }}
            moments={momentsOf(plan.issues)}
            onIssue={(draft, paper) => store.issue(draft, paper)}
          />
        )
      }
    >
      <div className="reports">
        <Form className="form report-form" aria-label={t('reports.overview.form')}>
          <TextField
            kind="day"
            name="on"
            label={t('reports.form.on')}
            value={on}
            onChange={setOn}
            problem={stand ? undefined : t('reports.form.onProblem')}
          />
          <SelectField
            name="state"
            label={t('reports.form.state')}
            choices={(['concept', 'definitief'] as const).map((id) => ({ id, name: t(`reports.form.states.${id}`) }))}
            value={state}
            onChange={(id) => {
              const chosen = id === 'definitief' ? 'definitief' : 'concept'
              setState(chosen)
              setVersion(freshVersion(chosen))
            }}
          />
          <TextField name="version" label={t('reports.form.version')} value={version} onChange={setVersion} />
          <DisclosureField value={disclosure} onChange={setDisclosure} />
          <p className="field-hint">{t('reports.overview.reminder')}</p>
        </Form>
        {report?.ok && <ReportPreview report={report.value} />}
        {report && !report.ok && <DoesNotCloseView problem={report.problem} />}
      </div>
    </Screen>
  )
}
