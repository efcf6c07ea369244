import { Form } from 'react-aria-components'
import { dayInNumbers, parseDay } from '@shared/plan/day'
import type { Issue } from '@shared/plan/issue'
import type { View } from '@shared/plan/view'
import type { Selection } from '@shared/reports/gs-material'
import { t } from '../../messages/messages'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { chosenView, comparedIssue, earlierReports, freshVersion, type ReportDraft } from './report-draft'

interface ReportFormProps {
  readonly issues: readonly Issue[]
  readonly views: readonly View[]
  /** What it is about, once that is known; empty for the whole plan. */
  readonly selection: Selection | null
  readonly draft: ReportDraft
  onDraft(draft: ReportDraft): void
}

/** The choice to compare with the plan itself. */
const ADOPTED = 'plan'

/** The choice to tell of all actions. */
const WHOLE = 'alles'

/** What the advisor says about the report; the preview follows every key. */
export function ReportForm({ issues, views, selection, draft, onDraft }: ReportFormProps) {
  const set = (said: Partial<ReportDraft>) => onDraft({ ...draft, ...said })
  return (
    <Form className="form report-form" aria-label={t('reports.form.label')}>
      <TextField
        kind="day"
        name="on"
        label={t('reports.form.on')}
        value={draft.on}
        onChange={(on) => set({ on })}
        problem={parseDay(draft.on).ok ? undefined : t('reports.form.onProblem')}
      />
      <SelectField
        name="view"
        label={t('reports.form.view')}
        hint={selection ? t('reports.form.selected', { ...selection }) : t('reports.form.viewHint')}
        choices={[
          { id: WHOLE, name: t('reports.form.whole') },
          ...views.map(({ id, name }) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
        ]}
        value={chosenView(draft, views)?.id ?? WHOLE}
        onChange={(id) => set({ view: id === WHOLE ? null : id })}
      />
      <SelectField
        name="comparedWith"
        label={t('reports.form.comparedWith')}
        choices={[
          ...earlierReports(issues, draft.on).map(({ id, number, on, version }) => ({
            id,
            name: t('reports.form.report', { number, on: dayInNumbers(on), version }),
          })),
          { id: ADOPTED, name: t('reports.form.adopted') },
        ]}
        value={comparedIssue(draft, issues)?.id ?? ADOPTED}
        onChange={(id) => set({ comparedWith: id === ADOPTED ? null : id })}
      />
      <SelectField
        name="state"
        label={t('reports.form.state')}
        choices={(['concept', 'definitief'] as const).map((id) => ({ id, name: t(`reports.form.states.${id}`) }))}
        value={draft.state}
        onChange={(id) => {
          const state = id === 'definitief' ? 'definitief' : 'concept'
          set({ state, version: freshVersion(state) })
        }}
      />
      <TextField
        name="version"
        label={t('reports.form.version')}
        value={draft.version}
        onChange={(version) => set({ version })}
      />
      <TextField
        kind="lines"
        name="keyMessage"
        label={t('reports.form.keyMessage')}
        reminds={false}
        hint={t('reports.form.keyMessageHint')}
        value={draft.keyMessage}
        onChange={(keyMessage) => set({ keyMessage })}
      />
      <TextField
        kind="lines"
        name="decisions"
        label={t('reports.form.decisions')}
        reminds={false}
        hint={t('reports.form.decisionsHint')}
        value={draft.decisions}
        onChange={(decisions) => set({ decisions })}
      />
      <p className="field-hint">{t('reports.form.reminder')}</p>
    </Form>
  )
}
