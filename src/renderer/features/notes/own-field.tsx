import { Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import type { NoteBlock } from '@shared/reports/cdk-note-block'
import { t } from '../../messages/messages'
import { RowsField } from './rows-field'

interface OwnFieldProps {
  readonly block: NoteBlock
  readonly value: string
  onChange(text: string): void
  onLeave(): void
}

/** Where the advisor writes in a block: sentences, points, a line, or rows of a table. */
export function OwnField({ block, value, onChange, onLeave }: OwnFieldProps) {
  const { own, title, hint, filledBy } = block
  if (own === null) return null
  if (own.kind === 'rows') return <RowsField {...{ title, own, hint, value, onChange, onLeave }} />
  return (
    <TextField className="field" data-kept name={block.key} value={value} onChange={onChange} onBlur={onLeave}>
      <Label className="field-label">
        {t('notes.editor.own')} <span className="unseen">{t('notes.editor.ownOf', { title })}</span>
      </Label>
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
      {own.kind === 'line' ? (
        <Input className="field-input" />
      ) : (
        <TextArea className="field-input note-lines" data-small={filledBy === 'app' || undefined} />
      )}
    </TextField>
  )
}
