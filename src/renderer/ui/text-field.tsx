import { useId } from 'react'
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components'
import { t } from '../messages/messages'
import './field.css'

interface TextFieldProps {
  readonly label: string
  readonly name: string
  readonly value: string
  onChange(value: string): void
  readonly hint?: string | undefined
  /** `lines` gives room for a paragraph; `day` asks for a date; `secret` does not show what is typed. */
  readonly kind?: 'line' | 'lines' | 'day' | 'secret'
  /** Whether it says what does not belong in it; a paragraph does, unless its form says so for all of its fields. */
  readonly reminds?: boolean
  readonly autoFocus?: boolean
  /** What is typed is kept before it is stored, so that the lock need not take it along. */
  readonly isKept?: boolean
  /** What is wrong with it now, for a form that is read while it is filled in. */
  readonly problem?: string | undefined
}

const INPUT_TYPES = { line: 'text', day: 'date', secret: 'password' } as const

/** A labelled field to type in; what is wrong with it stands under it. */
export function TextField(props: TextFieldProps) {
  const { label, hint, kind = 'line', reminds = kind === 'lines', isKept, problem, ...rest } = props
  const reminder = useId()
  return (
    <AriaTextField
      className="field"
      validationBehavior="aria"
      {...(problem !== undefined && { isInvalid: true })}
      {...(isKept && { 'data-kept': true })}
      {...(reminds && { 'aria-describedby': reminder })}
      {...rest}
    >
      <Label className="field-label">{label}</Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {kind === 'lines' ? (
        <TextArea className="field-input" />
      ) : (
        <Input className="field-input" type={INPUT_TYPES[kind]} />
      )}
      {reminds && (
        <p id={reminder} className="field-hint">
          {t('ui.reminder')}
        </p>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </AriaTextField>
  )
}
