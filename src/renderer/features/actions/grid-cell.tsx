import { FlexRender, type Cell } from '@tanstack/react-table'
import type { ReactNode } from 'react'
import type { ActionRow } from './action-rows'
import { columnNamed, COLUMNS } from './column-widths'
import type { features } from './columns'
import { editLabel } from './edit-label'
import type { EditableField } from './field-editor'

interface GridCellProps {
  readonly cell: Cell<typeof features, ActionRow>
  readonly hasKeyboard: boolean
  onEdit(actionId: string, field: EditableField, trigger: HTMLElement): void
  onOpen(actionId: string): void
}

/** A cell: a button when its value can be opened or edited, otherwise only that value. Enter always does something. */
export function GridCell({ cell, hasKeyboard, onEdit, onOpen }: GridCellProps) {
  const name = columnNamed(cell.column.id)
  const press = cell.column.columnDef.meta?.press
  const row = cell.row.original
  const tabIndex = hasKeyboard ? 0 : -1
  const place = { className: 'grid-cell', 'aria-colindex': COLUMNS.indexOf(name) + 1, 'data-column': name }
  const value = <FlexRender cell={cell} />
  const open = () => onOpen(row.action.id)

  if (!press)
    return (
      <div role="gridcell" {...place} tabIndex={tabIndex} onKeyDown={(event) => event.key === 'Enter' && open()}>
        {value}
      </div>
    )
  if (press === 'open')
    return (
      <div role="rowheader" {...place}>
        <button type="button" className="cell-button" tabIndex={tabIndex} onClick={open}>
          {value}
        </button>
      </div>
    )
  return (
    <div role="gridcell" {...place}>
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
