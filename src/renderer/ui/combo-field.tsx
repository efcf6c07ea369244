import { ChevronDown } from 'lucide-react'
import { Button, ComboBox, FieldError, Input, Label, Text } from 'react-aria-components'
import { folded } from '@shared/plan/action-filter'
import { FieldChoices } from './choice-list'
import { Popover } from './popover'
import './field.css'

interface ComboFieldProps {
  readonly label: string
  readonly name: string
  readonly hint?: string | undefined
  /** What is known already. */
  readonly known: readonly string[]
  readonly value: string
  onChange(value: string): void
  /** What is wrong with it now, for a form that is read while it is filled in. */
  readonly problem?: string | undefined
}

/** A labelled field to type in that offers what is known already; anything else may be typed too. */
export function ComboField({ label, name, hint, known, value, onChange, problem }: ComboFieldProps) {
  return (
    <ComboBox
      className="field"
      name={name}
      formValue="text"
      allowsCustomValue
      defaultFilter={(text, typed) => folded(text).includes(folded(typed))}
      inputValue={value}
      onInputChange={onChange}
      validationBehavior="aria"
      {...(problem !== undefined && { isInvalid: true })}
    >
      <Label className="field-label">{label}</Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <div className="field-with-button">
        <Input className="field-input" />
        <Button className="field-button">
          <ChevronDown size={16} aria-hidden />
        </Button>
      </div>
      <FieldError className="field-problem">{problem}</FieldError>
      <Popover label={label}>
        <FieldChoices choices={known.map((text) => ({ id: text, name: text }))} />
      </Popover>
    </ComboBox>
  )
}
