import type { ReactNode } from 'react'
import type { Plan } from '@shared/plan/plan'
import type { ActionRow } from './action-rows'
import { EditButton } from './edit-button'
import { editLabel } from './edit-label'
import { FieldEditor, type EditableField } from './field-editor'

interface FieldButtonProps {
  readonly plan: Plan
  readonly row: ActionRow
  readonly field: EditableField
  readonly children: ReactNode
}

/** The value of a field on the panel, edited as in the table. */
export function FieldButton({ plan, row, field, children }: FieldButtonProps) {
  return (
    <EditButton
      label={editLabel(field, row)}
      renderEditor={(trigger, close) => (
        <FieldEditor plan={plan} action={row.action} field={field} trigger={trigger} onClose={close} />
      )}
    >
      {children}
    </EditButton>
  )
}
