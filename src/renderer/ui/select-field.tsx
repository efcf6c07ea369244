import { ChevronDown } from 'lucide-react'
import { Button, FieldError, Label, Select, SelectValue, Text } from 'react-aria-components'
import { FieldChoices, type Choosable } from './choice-list'
import { Popover } from './popover'
import './field.css'

interface SelectFieldProps {
  readonly label: string
  readonly name: string
  readonly choices: readonly Choosable[]
  readonly value: string | null
  onChange(id: string): void
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly hint?: string | undefined
}

/** A labelled field that holds one of a few choices. */
export function SelectField({ label, hint, choices, value, onChange, ...rest }: SelectFieldProps) {
  return (
    <Select className="field" value={value} onChange={(key) => key !== null && onChange(String(key))} {...rest}>
      <Label className="field-label">{label}</Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <Button className="field-input field-select">
        <SelectValue>
          {({ defaultChildren }) => choices.find(({ id }) => id === value)?.name ?? defaultChildren}
        </SelectValue>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <FieldError className="field-problem" />
      <Popover label={label}>
        <FieldChoices choices={choices} />
      </Popover>
    </Select>
  )
}
