import { Form } from 'react-aria-components'
import { parseDay } from '@shared/plan/day'
import { t } from '../../messages/messages'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { freshVersion, type ReportDraft } from './report-draft'

interface ReportFormProps {
  readonly draft: ReportDraft
  onDraft(draft: ReportDraft): void
}

/** What the advisor says about the report; the preview follows every key. */
export function ReportForm({ draft, onDraft }: ReportFormProps) {
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
