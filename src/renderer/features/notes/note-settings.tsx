import { Checkbox, Form } from 'react-aria-components'
import { Check } from 'lucide-react'
import { useState } from 'react'
import type { NoteChoices } from '@shared/plan/change-note'
import { parseDay, type Day } from '@shared/plan/day'
import type { NoteDraft } from '@shared/plan/note-draft'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { DisclosureField } from '../../ui/disclosure-field'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'

interface NoteSettingsProps {
  readonly note: NoteDraft
  readonly today: Day
  onChoose(choices: NoteChoices): void
}

/** What is chosen for a note as a whole. */
export function NoteSettings({ note, today, onChoose }: NoteSettingsProps) {
  return (
    <Form className="note-settings" aria-label={t('notes.settings.label')} onSubmit={(event) => event.preventDefault()}>
      <DayOfFacts key={note.on} on={note.on} onChoose={(on) => onChoose({ on })} />
      <TextField
        key={note.version}
        name="version"
        label={t('notes.settings.version')}
        value={note.version}
        onChange={(version) => onChoose({ version })}
      />
      <SelectField
        name="state"
        label={t('notes.settings.state')}
        choices={(['concept', 'definitief'] as const).map((id) => ({ id, name: t(`notes.settings.states.${id}`) }))}
        value={note.state}
        onChange={(id) => {
          const state = id === 'definitief' ? 'definitief' : 'concept'
          onChoose({ state, version: state === 'concept' ? '0.1' : '1.0' })
        }}
      />
      <DisclosureField value={note.disclosure} onChange={(disclosure) => onChoose({ disclosure })} />
      <Checkbox
        className="note-check"
        isSelected={note.withSources}
        onChange={(withSources) => onChoose({ withSources })}
      >
        <span className="note-check-box">
          <Check size={14} aria-hidden />
        </span>
        {t('notes.settings.withSources')}
      </Checkbox>
      {note.on !== today && (
        <Button look="quiet" onPress={() => onChoose({ on: today })}>
          {t('notes.settings.toToday')}
        </Button>
      )}
      <p className="field-hint note-settings-reminder">{t('notes.settings.reminder')}</p>
    </Form>
  )
}

/** The reference date as it is typed; half a date changes nothing. */
function DayOfFacts({ on, onChoose }: { readonly on: Day; onChoose(on: Day): void }) {
  const [typed, setTyped] = useState<string>(on)
  return (
    <TextField
      kind="day"
      name="on"
      label={t('notes.settings.on')}
      value={typed}
      onChange={(text) => {
        setTyped(text)
        const day = parseDay(text)
        if (day.ok) onChoose(day.value)
      }}
      problem={parseDay(typed).ok ? undefined : t('ui.dayProblem')}
    />
  )
}
