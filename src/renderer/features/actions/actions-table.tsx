import { useImperativeHandle, useMemo, useRef, type Ref } from 'react'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import type { ActionRow } from './action-rows'
import { columnsThatFit, COLUMNS, gridTracks } from './column-widths'
import { FieldEditor } from './field-editor'
import { GridBody } from './grid-body'
import { GridHeader } from './grid-header'
import { rowHeightIn } from './row-height'
import type { RowOrder } from './row-order'
import { useActionsTable } from './use-actions-table'
import { useEditing } from './use-editing'
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

/** The table of actions: a grid in which fields are edited where they stand. */
export function ActionsTable({ plan, rows, order, onOrder, opened, onOpen, ref }: ActionsTableProps) {
  const grid = useRef<HTMLDivElement>(null)
  const room = useRoom(grid)
  const visible = useMemo(() => columnsThatFit(room), [room])
  const tracks = gridTracks(visible)
  const rowHeight = rowHeightIn(room)
  const ids = useMemo(() => rows.map(({ action }) => action.id), [rows])
  const table = useActionsTable({ rows, visible, order, onOrder })
  const { editing, edit, close } = useEditing(rows)
  const { spot, handlers, take } = useGridFocus({
    grid,
    shape: { rows: ids, columns: visible },
    start: { row: ids[0] ?? null, index: 0, column: 'status' },
    rowHeight,
    isLent: editing !== null,
  })
  const virtual = useVirtualRows({ scroller: grid, count: rows.length, rowHeight, kept: spot.index })
  useImperativeHandle(ref, () => ({ take }))

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
        <GridBody {...{ table, tracks, virtual, rowHeight, spot, opened, onOpen }} onEdit={edit} />
      </div>
      {editing && (
        <FieldEditor key={`${editing.action.id} ${editing.field}`} plan={plan} {...editing} onClose={close} />
      )}
    </>
  )
}
