import { useCallback, useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import type { ActionRow } from './action-rows'
import { MARK_WIDTH, type ColumnName } from './column-widths'
import { FieldEditor } from './field-editor'
import { GridBody } from './grid-body'
import { GridHeader } from './grid-header'
import type { GridLine } from './grid-lines'
import { orderWords } from './order-words'
import { GROUP_HEIGHT, rowHeightIn } from './row-height'
import type { RowOrder } from './row-order'
import { askedBy, type Selecting } from './selection'
import { chosenColumns, coveredBy, shownColumns, widthOf, withWidth, type TableLayout } from './table-layout'
import { useActionsTable } from './use-actions-table'
import { useEditing } from './use-editing'
import { useGridFocus } from './use-grid-focus'
import { useRoom } from './use-room'
import type { Selected } from './use-selection'
import { useVirtualRows } from './use-virtual-rows'
import './actions-table.css'

/** What the screen around the table can ask of it. */
export interface TableHandle {
  /** Brings the keyboard into the table, to this action when it is there. */
  take(actionId?: string): void
}

interface ActionsTableProps {
  readonly plan: Plan
  /** What to show, in the order to show it, each action once. */
  readonly rows: readonly ActionRow[]
  /** The same, line by line. */
  readonly lines: readonly GridLine[]
  readonly isGrouped: boolean
  readonly layout: TableLayout
  onLayout(layout: TableLayout): void
  readonly order: RowOrder
  onOrder(order: RowOrder): void
  onFold(key: string, isFolded: boolean): void
  /** The action whose panel is open. */
  readonly opened: string | null
  readonly selected: Selected
  onOpen(actionId: string): void
  /** Called when somebody types a letter: it is on its way to where it can be searched for. */
  onType(): void
  readonly ref: Ref<TableHandle>
}

/** The table of actions: a grid in which fields are edited where they stand. */
export function ActionsTable({
  plan,
  rows,
  lines,
  isGrouped,
  layout,
  order,
  opened,
  selected,
  ref,
  ...on
}: ActionsTableProps) {
  const grid = useRef<HTMLDivElement>(null)
  const room = useRoom(grid)
  const shown = useMemo(() => shownColumns(layout, room), [layout, room])
  const asked = chosenColumns(layout).length
  const tracks = useMemo(
    () => [MARK_WIDTH, ...shown.map(({ width }) => width)].map((width) => `${width}px`).join(' '),
    [shown],
  )
  const rowHeight = rowHeightIn(room)
  const shape = useMemo(
    () => ({ rows: lines.map(({ key }) => key), columns: shown.map(({ name }) => name) }),
    [lines, shown],
  )
  const groupedLines = isGrouped ? lines : null
  const heightAt = useCallback(
    (index: number) => (groupedLines?.[index]?.kind === 'group' ? GROUP_HEIGHT : rowHeight),
    [groupedLines, rowHeight],
  )
  const [said, setSaid] = useState('')
  const onWidth = (column: ColumnName, width: number | null) => {
    const to = withWidth(layout, column, width)
    on.onLayout(to)
    setSaid(widthWords(column, to))
  }
  const table = useActionsTable({
    shown,
    order,
    onWidth,
    onOrder: (to) => {
      on.onOrder(to)
      setSaid(orderWords(to))
    },
  })
  const { editing, edit, close } = useEditing(rows)
  const { spot, handlers, take, goTo } = useGridFocus({
    grid,
    shape,
    start: { row: shape.rows[0] ?? null, index: 0, column: 'status' },
    rowHeight,
    isLent: editing !== null,
  })
  const virtual = useVirtualRows({ scroller: grid, count: lines.length, heightAt, kept: spot.index })
  const { selection, select, answer } = selected
  const onSelect = useCallback(
    (line: string, how: Selecting) => {
      select(line, how)
      goTo(line)
    },
    [select, goTo],
  )
  const onKeyDown = (event: KeyboardEvent) => {
    const asked = askedBy(event, spot.row, lines)
    if (asked && !(asked.kind === 'none' && selection.ids.size === 0)) {
      event.preventDefault()
      answer(asked)
      if (asked.kind === 'line') goTo(asked.key)
    } else if (isTyped(event)) on.onType()
    else handlers.onKeyDown(event)
  }
  useImperativeHandle(ref, () => ({ take: (actionId) => take(keyOf(lines, actionId)) }))

  return (
    <>
      <div
        ref={grid}
        role={isGrouped ? 'treegrid' : 'grid'}
        className="grid"
        aria-label={t('actions.title')}
        aria-rowcount={lines.length + 1}
        aria-colcount={asked}
        style={{ scrollPaddingLeft: coveredBy(shown) }}
        aria-multiselectable
        {...handlers}
        onKeyDown={onKeyDown}
      >
        <div className="grid-sheet" style={{ minWidth: widthOf(shown) }}>
          <GridHeader
            {...{ table, shown, tracks, onWidth }}
            spot={spot.row === null ? spot.column : null}
            isAllSelected={rows.length > 0 && selection.ids.size === rows.length}
            onSelectAll={selected.turnAll}
          />
          <GridBody
            {...{ lines, isGrouped, shown, tracks, virtual, spot, opened }}
            span={asked}
            selected={selection.ids}
            onSelect={onSelect}
            onFold={on.onFold}
            onOpen={on.onOpen}
            onEdit={edit}
          />
        </div>
      </div>
      <p role="status" className="unseen">
        {said}
      </p>
      <p role="status" className="unseen">
        {t('actions.selection.count', { count: selection.ids.size })}
      </p>
      {editing && (
        <FieldEditor key={`${editing.action.id} ${editing.field}`} plan={plan} {...editing} onClose={close} />
      )}
    </>
  )
}

/** The first line on which an action stands. */
const keyOf = (lines: readonly GridLine[], actionId: string | undefined): string | undefined =>
  lines.find((line) => line.kind === 'action' && line.row.action.id === actionId)?.key

function widthWords(column: ColumnName, { widths }: TableLayout): string {
  const name = t(`actions.columns.${column}`)
  const width = widths[column]
  return width === undefined ? t('actions.table.usualWidth', { name }) : t('actions.table.width', { name, width })
}

/** Keys that have a meaning of their own everywhere. */
const MEANT_ELSEWHERE = ['/', '?', ' ']

/** Whether a letter or a digit was typed, and no shortcut. */
const isTyped = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key.length === 1 && !altKey && !ctrlKey && !metaKey && !MEANT_ELSEWHERE.includes(key)
