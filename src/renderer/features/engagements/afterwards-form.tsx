import { useState } from 'react'
import type { Engagement } from '@shared/plan/engagement'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { EntryForm } from '../../ui/entry-form'
import { TextField } from '../../ui/text-field'
import { useChange } from '../../ui/use-change'
import { changeMoment } from './keep-moment'

interface AfterwardsFormProps {
  readonly engagement: Engagement
  onClose(): void
}

/** What came of a moment. It reminds of the law and judges nothing (`reports.md` 1.6). */
export function AfterwardsForm({ engagement, onClose }: AfterwardsFormProps) {
  const store = useStore()
  const { problem, keep } = useChange()
  const [outcome, setOutcome] = useState(engagement.outcome)
  const [findings, setFindings] = useState(engagement.findings)
  const submit = async () => {
    const stored = changeMoment(store, { ...engagement, outcome, findings })
    if (await keep(stored, t('engagements.stored.afterwards', { occasion: engagement.occasion }))) onClose()
  }
  return (
    <EntryForm onSubmit={submit} onClose={onClose}>
      <TextField
        label={t('engagements.moments.outcome')}
        hint={t('engagements.moments.outcomeHint')}
        name="outcome"
        kind="lines"
        reminds={false}
        value={outcome}
        onChange={setOutcome}
        problem={problem ? problemWords(problem) : undefined}
        autoFocus
      />
      <TextField
        label={t('engagements.moments.findingsField')}
        hint={t('engagements.moments.integrity')}
        name="findings"
        kind="lines"
        reminds={false}
        value={findings}
        onChange={setFindings}
      />
      {engagement.kind === 'klankbordgesprek' && <p className="field-hint">{t('engagements.moments.noPersons')}</p>}
    </EntryForm>
  )
}
