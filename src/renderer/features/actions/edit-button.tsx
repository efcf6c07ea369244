import { Pencil } from 'lucide-react'
import { useState, type ReactNode, type RefObject } from 'react'
import { useFocusBack } from './use-focus-back'

interface EditButtonProps {
  /** What it edits and what that is now. */
  readonly label: string
  readonly children: ReactNode
  renderEditor(trigger: RefObject<HTMLElement | null>, close: () => void): ReactNode
}

/** A value on the panel; pressing it opens what edits it, and the keyboard comes back to it. */
export function EditButton({ label, children, renderEditor }: EditButtonProps) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useFocusBack(isOpen)
  return (
    <>
      <button
        ref={button}
        type="button"
        className="field-value"
        aria-haspopup="dialog"
        aria-label={label}
        onClick={() => setIsOpen(true)}
      >
        <span>{children}</span>
        <Pencil size={14} aria-hidden />
      </button>
      {isOpen && renderEditor(button, () => setIsOpen(false))}
    </>
  )
}
