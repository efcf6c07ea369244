import { useState } from 'react'
import { parseDay, type Day } from '@shared/plan/day'
import { ENGAGEMENT_KINDS, engagementKindName } from '@shared/plan/engagement'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { Dialog } from '../../ui/dialog'
import { EntryForm } from '../../ui/entry-form'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { askedNote, isWithMunicipality, type AskedNote, type NoteChoice } from './asked-note'

interface NewNoteDialogProps {
  readonly plan: Plan
  readonly today: Day
  onMake(asked: AskedNote): Promise<void>
  onClose(): void
}

const KINDS: readonly NoteChoice['kind'][] = [...ENGAGEMENT_KINDS, 'periodiek']

/** Asks which note: for which kind of moment, with which municipality, and when. */
export function NewNoteDialog({ plan, today, onMake, onClose }: NewNoteDialogProps) {
  const [kind, setKind] = useState<NoteChoice['kind']>('ambtsbezoek')
  const [municipality, setMunicipality] = useState<string | null>(null)
  const [on, setOn] = useState<string>(today)
  const [isTried, setIsTried] = useState(false)
  const isWith = isWithMunicipality(kind)
  const day = parseDay(on)
  const isMissing = isWith && municipality === null
  const submit = async () => {
    setIsTried(true)
    if (isMissing || !day.ok) return
    await onMake(
      askedNote(plan, { kind, municipality: isWith ? municipality : null, on: day.value }, crypto.randomUUID()),
    )
  }
  return (
    <Dialog title={t('notes.dialog.title')} onClose={onClose}>
      <EntryForm confirm={t('notes.dialog.make')} onSubmit={submit} onClose={onClose}>
        <SelectField
          label={t('notes.dialog.kind')}
          name="kind"
          choices={KINDS.map((id) => ({
            id,
            name: id === 'periodiek' ? t('notes.dialog.periodic') : engagementKindName(id),
          }))}
          value={kind}
          onChange={(id) => setKind(KINDS.find((known) => known === id) ?? kind)}
        />
        {isWith && (
          <div className="field">
            <SelectField
              label={t('notes.dialog.municipality')}
              name="municipality"
              placeholder={t('notes.dialog.choose')}
              choices={plan.frame.municipalities.map(({ id, name }) => ({ id, name }))}
              value={municipality}
              onChange={setMunicipality}
            />
            {isTried && isMissing && (
              <p role="alert" className="field-problem">
                {t('notes.dialog.municipalityProblem')}
              </p>
            )}
          </div>
        )}
        {kind !== 'periodiek' && (
          <TextField
            kind="day"
            name="on"
            label={t('notes.dialog.on')}
            hint={t('notes.dialog.onHint')}
            value={on}
            onChange={setOn}
            problem={day.ok ? undefined : t('ui.dayProblem')}
          />
        )}
      </EntryForm>
    </Dialog>
  )
}
