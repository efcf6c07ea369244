import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import './choice-bar.css'

interface ChoiceBarProps<Id extends string> {
  readonly label: string
  /** What each is called; the full name where the word on the button is short. */
  readonly choices: readonly { readonly id: Id; readonly word: string; readonly name?: string }[]
  readonly chosen: Id
  onChoose(id: Id): void
}

/** A few ways to look at the same thing, of which one is always chosen. */
export function ChoiceBar<Id extends string>({ label, choices, chosen, onChoose }: ChoiceBarProps<Id>) {
  return (
    <ToggleButtonGroup
      className="choice-bar"
      aria-label={label}
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const next = choices.find(({ id }) => keys.has(id))
        if (next) onChoose(next.id)
      }}
    >
      {choices.map(({ id, word, name }) => (
        <ToggleButton key={id} id={id} className="choice-bar-button" {...(name && { 'aria-label': name })}>
          {word}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
