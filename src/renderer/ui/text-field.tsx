import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components'
import './field.css'

interface TextFieldProps {
  readonly label: string
  readonly name: string
  readonly value: string
  onChange(value: string): void
  readonly hint?: string | undefined
  /** `lines` gives room for a paragraph; `day` asks for a date. */
  readonly kind?: 'line' | 'lines' | 'day'
  readonly autoFocus?: boolean
  /** What is wrong with it now, for a form that is read while it is filled in. */
  readonly problem?: string | undefined
}

/** A labelled field to type in; what is wrong with it stands under it. */
export function TextField({ label, hint, kind = 'line', problem, ...rest }: TextFieldProps) {
  return (
    <AriaTextField
      className="field"
      validationBehavior="aria"
      {...(problem !== undefined && { isInvalid: true })}
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
        <Input className="field-input" type={kind === 'day' ? 'date' : 'text'} />
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </AriaTextField>
  )
}
