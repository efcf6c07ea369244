import type { Disclosure } from '@shared/plan/disclosure'
import { t } from '../../messages/messages'
import { DisclosureField } from '../../ui/disclosure-field'
import { TextField } from '../../ui/text-field'

interface UpdateFieldsProps {
  readonly text: string
  readonly hint?: string
  onText(text: string): void
  /** The day as it is typed. */
  readonly day: string
  onDay(day: string): void
  readonly disclosure: Disclosure
  onDisclosure(disclosure: Disclosure): void
}

/** What is asked of a text on how actions stand: the text, its day, and who may read it. */
export const UpdateFields = ({ text, hint, onText, day, onDay, disclosure, onDisclosure }: UpdateFieldsProps) => (
  <>
    <TextField
      label={t('actions.panel.updateText')}
      name="text"
      kind="lines"
      {...(hint !== undefined && { hint })}
      value={text}
      onChange={onText}
      autoFocus
    />
    <div className="form-pair">
      <TextField label={t('actions.panel.updateDay')} name="happenedOn" kind="day" value={day} onChange={onDay} />
      <DisclosureField value={disclosure} onChange={onDisclosure} />
    </div>
  </>
)
