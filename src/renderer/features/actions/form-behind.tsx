import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { useFocusBack } from './use-focus-back'

interface FormBehindProps {
  /** What the button says. */
  readonly children: ReactNode
  /** What it says to who cannot see beside what it stands. */
  readonly label?: string
  readonly look?: 'plain' | 'quiet'
  /** A form takes the place of the button, a dialog lies over it. */
  readonly opens?: 'form' | 'dialog'
  renderForm(close: () => void): ReactNode
}

/** A button that asks for more; the keyboard comes back to it when that is answered. */
export function FormBehind({ children, label, look = 'plain', opens = 'form', renderForm }: FormBehindProps) {
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
      {isOpen && renderForm(() => setIsOpen(false))}
    </>
  )
}
