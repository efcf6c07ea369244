import { Check } from 'lucide-react'
import { memo, type MouseEvent } from 'react'
import type { ActionRow } from './action-rows'
import type { ColumnName } from './column-widths'
import type { EditableField } from './field-editor'
import { GridCell } from './grid-cell'
import type { Selecting } from './selection'
import type { ShownColumn } from './table-layout'

interface GridRowProps {
  readonly row: ActionRow
  /** By which its line is known. */
  readonly line: string
  readonly shown: readonly ShownColumn[]
  /** The widths of the columns in sight. */
  readonly tracks: string
  readonly index: number
  /** How far from the top of the body, in pixels. */
  readonly top: number
  readonly height: number
  /** Whether it stands under the head of a group. */
  readonly isInGroup: boolean
  /** The column that has the keyboard, if it is in this row. */
  readonly spot: ColumnName | null
  readonly isOpened: boolean
  readonly isSelected: boolean
  onEdit(actionId: string, field: EditableField, trigger: HTMLElement): void
  onOpen(actionId: string): void
  /** Selects the line: by its mark, or by a click with Ctrl or Shift held. */
  onSelect(line: string, how: Selecting): void
}

/** One action in the table. Drawn again only when it, its place or the keyboard in it changes. */
export const GridRow = memo(function GridRow({
  row,
  line,
  shown,
  tracks,
  index,
  top,
  height,
  isInGroup,
  spot,
  isOpened,
  isSelected,
  onEdit,
  onOpen,
  onSelect,
}: GridRowProps) {
  const select = ({ shiftKey }: MouseEvent) => onSelect(line, shiftKey ? 'range' : 'turn')
  const selectInstead = (event: MouseEvent) => {
    if (!event.shiftKey && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    select(event)
  }
  return (
    <div
      role="row"
      className="grid-row"
      aria-rowindex={index + 2}
      aria-level={isInGroup ? 2 : undefined}
      data-row={line}
      data-status={row.action.status}
      data-opened={isOpened || undefined}
      aria-selected={isSelected}
      style={{ gridTemplateColumns: tracks, height, transform: `translateY(${top}px)` }}
      onClickCapture={selectInstead}
    >
      <span className="grid-mark" aria-hidden onClick={select}>
        <Check size={12} />
      </span>
      {shown.map((column) => (
        <GridCell
          key={column.name}
          row={row}
          column={column}
          hasKeyboard={column.name === spot}
          onEdit={onEdit}
          onOpen={onOpen}
        />
      ))}
    </div>
  )
})
