import { useCallback, useState } from 'react'
import type { Action } from '@shared/plan/action'
import type { ActionRow } from './action-rows'
import type { EditableField } from './field-editor'

/** A field that is being edited, and the button that opened it. */
interface Editing {
  readonly actionId: string
  readonly field: EditableField
  readonly trigger: { readonly current: HTMLElement }
}

interface EditingInTable {
  readonly editing: (Editing & { readonly action: Action }) | null
  edit(actionId: string, field: EditableField, trigger: HTMLElement): void
  close(): void
}

/** Which field of the table is being edited; none as soon as its row is no longer there. */
export function useEditing(rows: readonly ActionRow[]): EditingInTable {
  const [editing, setEditing] = useState<Editing | null>(null)
  const row = editing && rows.find(({ action }) => action.id === editing.actionId)
  if (editing && !row) setEditing(null)
  const edit = useCallback(
    (actionId: string, field: EditableField, trigger: HTMLElement) =>
      setEditing({ actionId, field, trigger: { current: trigger } }),
    [],
  )
  const close = useCallback(() => setEditing(null), [])
  return { editing: editing && row ? { ...editing, action: row.action } : null, edit, close }
}
