import { memo } from 'react'
import type { ColumnName } from './column-widths'
import type { TableRow } from './columns'
import type { EditableField } from './field-editor'
import { GridCell } from './grid-cell'

interface GridRowProps {
  readonly row: TableRow
  /** The widths of the columns in sight. */
  readonly tracks: string
  readonly index: number
  /** How far from the top of the body, in pixels. */
  readonly top: number
  readonly height: number
  /** The column that has the keyboard, if it is in this row. */
  readonly spot: ColumnName | null
  readonly isOpened: boolean
  onEdit(actionId: string, field: EditableField, trigger: HTMLElement): void
  onOpen(actionId: string): void
}

/** One action in the table. Drawn again only when it, its place or the keyboard in it changes. */
export const GridRow = memo(function GridRow({
  row,
  tracks,
  index,
  top,
  height,
  spot,
  isOpened,
  onEdit,
  onOpen,
}: GridRowProps) {
  const { action } = row.original
  return (
    <div
      role="row"
      className="grid-row"
      aria-rowindex={index + 2}
      data-row={action.id}
      data-status={action.status}
      data-opened={isOpened || undefined}
      style={{ gridTemplateColumns: tracks, height, transform: `translateY(${top}px)` }}
    >
      {row.getVisibleCells().map((cell) => (
        <GridCell key={cell.id} cell={cell} hasKeyboard={cell.column.id === spot} onEdit={onEdit} onOpen={onOpen} />
      ))}
    </div>
  )
})
