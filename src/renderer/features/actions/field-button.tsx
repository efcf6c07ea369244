import { useState, type ReactNode } from 'react'
import type { Plan } from '@shared/plan/plan'
import { NOWHERE, type Places } from '../../data/use-half-typed'
import type { ActionRow } from './action-rows'
import { EditButton } from './edit-button'
import { editLabel } from './edit-label'
import { FieldEditor, type EditableField } from './field-editor'
import { UnfinishedTexts } from './unfinished-texts'
import { useFocusBack } from '../../ui/use-focus-back'

interface FieldButtonProps {
  readonly plan: Plan
  readonly row: ActionRow
  readonly field: EditableField
  /** Where the reasons that it asks for are kept as long as they are not stored. */
  readonly places?: Places
  readonly children: ReactNode
}

/** The value of a field on the panel; pressing it edits the field, and the keyboard comes back to it. */
export function FieldButton({ plan, row, field, places = NOWHERE, children }: FieldButtonProps) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useFocusBack(isOpen)
  return (
    <>
      <EditButton ref={button} label={editLabel(field, row)} onOpen={() => setIsOpen(true)}>
        {children}
      </EditButton>
      {!isOpen && (
        <UnfinishedTexts places={places} onGoOn={() => setIsOpen(true)} onThrownAway={() => button.current?.focus()} />
      )}
      {isOpen && (
        <FieldEditor plan={plan} action={row.action} field={field} trigger={button} onClose={() => setIsOpen(false)} />
      )}
    </>
  )
}
