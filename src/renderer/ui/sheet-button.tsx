import { ChevronDown } from 'lucide-react'
import { Suspense, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Popover } from './popover'
import { useFocusBack } from './use-focus-back'
import './filter-button.css'
import './sheet-button.css'

interface SheetButtonProps {
  /** What it is called for who listens, and what its sheet is for. */
  readonly name: string
  /** What stands on it, when that is another word. */
  readonly word?: string | undefined
  /** Whether something is chosen on it now. */
  readonly isOn?: boolean
  /** Whether what was chosen on it asks for more; the keyboard comes back to it when that is answered. */
  readonly isAsking?: boolean
  /** What stands on the sheet, given how to close it; its code may come when it is first opened. */
  readonly children: (close: () => void) => ReactNode
}

/** A button that opens a sheet of choices and commands below it. */
export function SheetButton({ name, word = name, isOn = false, isAsking = false, children }: SheetButtonProps) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useFocusBack(isOpen || isAsking)
  const close = () => setIsOpen(false)
  return (
    <>
      <Button
        ref={button}
        className="filter-button sheet-button"
        data-on={isOn || undefined}
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
      >
        <span className="sheet-word">{word}</span>
        <ChevronDown size={14} aria-hidden className="filter-arrow" />
      </Button>
      {isOpen && (
        <Popover label={name} triggerRef={button} placement="bottom end" isOpen onOpenChange={setIsOpen}>
          <Suspense>{children(close)}</Suspense>
        </Popover>
      )}
    </>
  )
}

/** The commands of a sheet, below its choices. */
export function SheetCommands({ children }: { readonly children: ReactNode }) {
  return <div className="sheet-commands">{children}</div>
}
