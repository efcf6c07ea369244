import type { ReactNode } from 'react'
import { useState } from 'react'
import { NOWHERE, type Places } from '../../data/use-half-typed'
import { Button } from '../../ui/button'
import { UnfinishedTexts } from './unfinished-texts'
import { useFocusBack } from '../../ui/use-focus-back'

interface FormBehindProps {
  /** What the button says. */
  readonly children: ReactNode
  /** What it says to who cannot see beside what it stands. */
  readonly label?: string
  readonly look?: 'plain' | 'quiet'
  /** A form takes the place of the button, a dialog lies over it. */
  readonly opens?: 'form' | 'dialog'
  /** Where the texts of what it opens are kept as long as they are not stored. */
  readonly places?: Places
  renderForm(close: () => void): ReactNode
}

/**
 * A button that asks for more; the keyboard comes back to it when that is answered. What was left unfinished in the form
 * is shown under it.
 */
export function FormBehind(props: FormBehindProps) {
  const { children, label, look = 'plain', opens = 'form', places = NOWHERE, renderForm } = props
  const [isOpen, setIsOpen] = useState(false)
  const button = useFocusBack(isOpen)
  return (
    <>
      {(opens === 'dialog' || !isOpen) && (
        <Button
          ref={button}
          look={look}
          {...(label !== undefined && { 'aria-label': label })}
          onPress={() => setIsOpen(true)}
        >
          {children}
        </Button>
      )}
      {!isOpen && (
        <UnfinishedTexts places={places} onGoOn={() => setIsOpen(true)} onThrownAway={() => button.current?.focus()} />
      )}
      {isOpen && renderForm(() => setIsOpen(false))}
    </>
  )
}
