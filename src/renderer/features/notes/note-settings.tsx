import { Checkbox, Form } from 'react-aria-components'
import { Check } from 'lucide-react'
import type { NoteChoices } from '@shared/plan/change-note'
import { parseDay, type Day } from '@shared/plan/day'
import type { NoteDraft } from '@shared/plan/note-draft'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { DisclosureField } from '../../ui/disclosure-field'
import { SelectField } from '../../ui/select-field'
import { KeptField } from './kept-field'

interface NoteSettingsProps {
  readonly note: NoteDraft
  readonly today: Day
  onChoose(choices: NoteChoices): void
}

/** What is chosen for a note as a whole. */
export function NoteSettings({ note, today, onChoose }: NoteSettingsProps) {
  return (
    <Form className="note-settings" aria-label={t('notes.settings.label')} onSubmit={(event) => event.preventDefault()}>
      <KeptField
        kind="day"
        name="on"
        label={t('notes.settings.on')}
        value={note.on}
        onKeep={(typed) => {
          const day = parseDay(typed)
          if (day.ok) onChoose({ on: day.value })
        }}
      />
      <KeptField
        name="version"
        label={t('notes.settings.version')}
        value={note.version}
        onKeep={(version) => version.trim() !== '' && onChoose({ version: version.trim() })}
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
