import type { EditableField } from './field-editor'
import { GridRow } from './grid-row'
import type { GridSpot } from './grid-spot'
import type { TableOfActions } from './use-actions-table'
import type { VirtualRows } from './use-virtual-rows'

interface GridBodyProps {
  readonly table: TableOfActions
  readonly tracks: string
  readonly virtual: VirtualRows
  readonly rowHeight: number
  readonly spot: GridSpot
  /** The action whose panel is open. */
  readonly opened: string | null
  onEdit(actionId: string, field: EditableField, trigger: HTMLElement): void
  onOpen(actionId: string): void
}

/** The rows of the table that are in sight, each at its own place. */
export function GridBody({ table, tracks, virtual, rowHeight, spot, opened, onEdit, onOpen }: GridBodyProps) {
  const { rows } = table.getRowModel()
  return (
    <div role="rowgroup" className="grid-body" style={{ height: virtual.height }}>
      {virtual.drawn.map(({ index, top }) => {
        const row = rows[index]
        if (!row) return null
        return (
          <GridRow
            key={row.id}
            row={row}
            tracks={tracks}
            index={index}
            top={top}
            height={rowHeight}
            spot={row.id === spot.row ? spot.column : null}
            isOpened={row.id === opened}
            onEdit={onEdit}
            onOpen={onOpen}
          />
        )
      })}
    </div>
  )
}
