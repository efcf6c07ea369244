import { useCallback, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '@shared/plan/plan'
import type { ActionRow } from './action-rows'
import { columnsThatFit, COLUMNS, gridTracks } from './column-widths'
import { FieldEditor, type EditableField } from './field-editor'
import { GridHeader } from './grid-header'
import { GridRow } from './grid-row'
import type { RowOrder } from './row-order'
import { useActionsTable } from './use-actions-table'
import { useGridFocus } from './use-grid-focus'
import { useRoom } from './use-room'
import { useVirtualRows } from './use-virtual-rows'
import './actions-table.css'

/** What the screen around the table can ask of it. */
export interface TableHandle {
  /** Brings the keyboard into the table, to this action when it is there. */
  take(actionId?: string): void
}

interface ActionsTableProps {
  readonly plan: Plan
  /** What to show, in the order to show it. */
  readonly rows: readonly ActionRow[]
  readonly order: RowOrder
  onOrder(order: RowOrder): void
  /** The action whose panel is open. */
  readonly opened: string | null
  onOpen(actionId: string): void
  readonly ref: Ref<TableHandle>
}

/** Which field is being edited, and the button that opened it. */
interface Editing {
  readonly actionId: string
  readonly field: EditableField
  readonly trigger: { readonly current: HTMLElement }
}

/** The table of actions: a grid in which fields are edited where they stand. */
export function ActionsTable({ plan, rows, order, onOrder, opened, onOpen, ref }: ActionsTableProps) {
  const { t } = useTranslation()
  const grid = useRef<HTMLDivElement>(null)
  const room = useRoom(grid)
  const visible = useMemo(() => columnsThatFit(room), [room])
  const ids = useMemo(() => rows.map(({ action }) => action.id), [rows])
  const table = useActionsTable({ rows, visible, order, onOrder })

  const [editing, setEditing] = useState<Editing | null>(null)
  const edited = rows.find(({ action }) => action.id === editing?.actionId)
  if (editing && !edited) setEditing(null)
  const edit = useCallback(
    (actionId: string, field: EditableField, trigger: HTMLElement) =>
      setEditing({ actionId, field, trigger: { current: trigger } }),
    [],
  )

  const { spot, handlers, take } = useGridFocus({
    grid,
    shape: { rows: ids, columns: visible },
    start: { row: ids[0] ?? null, index: 0, column: 'status' },
    isLent: editing !== null,
  })
  useImperativeHandle(ref, () => ({ take }))
  const { height, drawn } = useVirtualRows(grid, rows.length, spot.index)
  const tracks = gridTracks(visible)
  const tableRows = table.getRowModel().rows

  return (
    <>
      <div
        ref={grid}
        role="grid"
        className="grid"
        aria-label={t('actions.title')}
        aria-rowcount={rows.length + 1}
        aria-colcount={COLUMNS.length}
        {...handlers}
      >
        <GridHeader table={table} tracks={tracks} spot={spot.row === null ? spot.column : null} />
        <div role="rowgroup" className="grid-body" style={{ height }}>
          {drawn.map(({ index, top }) => {
            const row = tableRows[index]
            if (!row) return null
            return (
              <GridRow
                key={row.id}
                row={row}
                tracks={tracks}
                index={index}
                top={top}
                spot={row.id === spot.row ? spot.column : null}
                isOpened={row.id === opened}
                onEdit={edit}
                onOpen={onOpen}
              />
            )
          })}
        </div>
      </div>
      {editing && edited && (
        <FieldEditor
          key={`${editing.actionId} ${editing.field}`}
          plan={plan}
          action={edited.action}
          field={editing.field}
          trigger={editing.trigger}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}
