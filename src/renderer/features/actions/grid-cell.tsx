import type { ReactNode } from 'react'
import type { ActionRow } from './action-rows'
import { CELLS } from './columns'
import { editLabel } from './edit-label'
import type { EditableField } from './field-editor'
import type { ShownColumn } from './table-layout'

interface GridCellProps {
  readonly row: ActionRow
  readonly column: ShownColumn
  readonly hasKeyboard: boolean
  onEdit(actionId: string, field: EditableField, trigger: HTMLElement): void
  onOpen(actionId: string): void
}

/** A cell: a button when its value can be opened or edited, otherwise only that value. Enter always does something. */
export function GridCell({ row, column, hasKeyboard, onEdit, onOpen }: GridCellProps) {
  const { name, left, place } = column
  const { press, align, draw } = CELLS[name]
  const tabIndex = hasKeyboard ? 0 : -1
  const at = {
    className: 'grid-cell',
    'aria-colindex': place,
    'data-column': name,
    'data-align': align,
    ...(left !== null && { 'data-pinned': true, style: { left } }),
  }
  const value = draw(row)
  const open = () => onOpen(row.action.id)

  if (!press)
    return (
      <div role="gridcell" {...at} tabIndex={tabIndex} onKeyDown={(event) => event.key === 'Enter' && open()}>
        {value}
      </div>
    )
  if (press === 'open')
    return (
      <div role="rowheader" {...at}>
        <button type="button" className="cell-button" tabIndex={tabIndex} onClick={open}>
          {value}
        </button>
      </div>
    )
  return (
    <div role="gridcell" {...at}>
      <EditButton field={press} row={row} tabIndex={tabIndex} onEdit={onEdit}>
        {value}
      </EditButton>
    </div>
  )
}

interface EditButtonProps extends Pick<GridCellProps, 'onEdit'> {
  readonly field: EditableField
  readonly row: ActionRow
  readonly tabIndex: number
  readonly children: ReactNode
}

function EditButton({ field, row, tabIndex, onEdit, children }: EditButtonProps) {
  return (
    <button
      type="button"
      className="cell-button"
      tabIndex={tabIndex}
      aria-haspopup="dialog"
      aria-label={editLabel(field, row)}
      onClick={(event) => onEdit(row.action.id, field, event.currentTarget)}
    >
      {children}
    </button>
  )
}
