import { useState, type ReactNode } from 'react'
import type { Plan } from '@shared/plan/plan'
import type { ActionRow } from './action-rows'
import { EditButton } from './edit-button'
import { editLabel } from './edit-label'
import { FieldEditor, type EditableField } from './field-editor'
import { useFocusBack } from './use-focus-back'

interface FieldButtonProps {
  readonly plan: Plan
  readonly row: ActionRow
  readonly field: EditableField
  readonly children: ReactNode
}

/** The value of a field on the panel; pressing it edits the field, and the keyboard comes back to it. */
export function FieldButton({ plan, row, field, children }: FieldButtonProps) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useFocusBack(isOpen)
  return (
    <>
      <EditButton ref={button} label={editLabel(field, row)} onOpen={() => setIsOpen(true)}>
        {children}
      </EditButton>
      {isOpen && (
        <FieldEditor plan={plan} action={row.action} field={field} trigger={button} onClose={() => setIsOpen(false)} />
      )}
    </>
  )
}
