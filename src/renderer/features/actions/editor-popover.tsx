import type { ReactNode, RefObject } from 'react'
import type { StoreProblem } from '@shared/plan/store-problem'
import { problemWords } from '../../messages/problem-words'
import { Popover } from '../../ui/popover'
import './editor-popover.css'

interface EditorPopoverProps {
  readonly label: string
  readonly trigger: RefObject<HTMLElement | null>
  /** Why what was chosen last could not be stored. */
  readonly problem: StoreProblem | null
  onClose(): void
  readonly children: ReactNode
}

/** The sheet a field is edited on; a refusal is said on it, beside the field. */
export function EditorPopover({ label, trigger, problem, onClose, children }: EditorPopoverProps) {
  return (
    <Popover
      label={label}
      triggerRef={trigger}
      placement="bottom start"
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      {children}
      {problem && (
        <p role="alert" className="editor-problem">
          {problemWords(problem)}
        </p>
      )}
    </Popover>
  )
}
