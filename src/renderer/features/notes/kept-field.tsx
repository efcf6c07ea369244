import { useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'

interface KeptFieldProps {
  readonly label: string
  readonly name: string
  readonly kind?: 'line' | 'day'
  /** What is stored. */
  readonly value: string
  onKeep(typed: string): void
}

/** A short field that is kept when it is left or when Enter is pressed; what cannot be kept goes back to what is stored. */
export function KeptField({ label, name, kind = 'line', value, onKeep }: KeptFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const leave = () => {
    if (typed !== null && typed !== value) onKeep(typed)
    setTyped(null)
  }
  return (
    <TextField
      className="field"
      name={name}
      value={typed ?? value}
      onChange={setTyped}
      onBlur={leave}
      onKeyDown={({ key }) => key === 'Enter' && leave()}
    >
      <Label className="field-label">{label}</Label>
      <Input className="field-input" type={kind === 'day' ? 'date' : 'text'} />
    </TextField>
  )
}
