import { Pencil } from 'lucide-react'
import type { ReactNode, Ref } from 'react'

interface EditButtonProps {
  readonly ref: Ref<HTMLButtonElement>
  /** What it edits and what that is now. */
  readonly label: string
  onOpen(): void
  readonly children: ReactNode
}

/** A value on the panel; pressing it opens what edits it. */
export function EditButton({ ref, label, onOpen, children }: EditButtonProps) {
  return (
    <button ref={ref} type="button" className="field-value" aria-haspopup="dialog" aria-label={label} onClick={onOpen}>
      <span>{children}</span>
      <Pencil size={14} aria-hidden />
    </button>
  )
}
