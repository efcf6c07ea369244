import { functionalUpdate, useTable, type ReactTable, type SortingState } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { ActionRow } from './action-rows'
import { columnNamed, COLUMNS, type ColumnName } from './column-widths'
import { columns, features } from './columns'
import type { RowOrder } from './row-order'
import type { ShownColumn } from './table-layout'

export type TableOfActions = ReactTable<typeof features, ActionRow>

interface ActionsTableState {
  readonly shown: readonly ShownColumn[]
  readonly order: RowOrder
  onOrder(order: RowOrder): void
  /** A column is dragged to another width, in pixels. */
  onWidth(column: ColumnName, width: number): void
}

/** The rows are filtered, sorted and grouped already, and drawn as lines; here is only what is about columns. */
const NO_ROWS: readonly ActionRow[] = []

/** The columns of the table: which, in what order, how wide, and by which of them is sorted. */
export function useActionsTable({ shown, order, onOrder, onWidth }: ActionsTableState): TableOfActions {
  const names = useMemo(() => shown.map(({ name }) => name), [shown])
  const columnVisibility = useMemo(
    () => Object.fromEntries(COLUMNS.map((name) => [name, names.includes(name)])),
    [names],
  )
  const columnSizing = useMemo(() => Object.fromEntries(shown.map(({ name, width }) => [name, width])), [shown])
  const sorting = useMemo<SortingState>(
    () => order.map(({ column, descending }) => ({ id: column, desc: descending })),
    [order],
  )
  return useTable({
    features,
    columns,
    data: NO_ROWS,
    enableSortingRemoval: false,
    sortDescFirst: false,
    columnResizeMode: 'onChange',
    state: { columnVisibility, columnOrder: names, columnSizing, sorting },
    onSortingChange: (change) =>
      onOrder(functionalUpdate(change, sorting).map(({ id, desc }) => ({ column: columnNamed(id), descending: desc }))),
    onColumnSizingChange: (change) => {
      for (const [name, width] of Object.entries(functionalUpdate(change, columnSizing)))
        if (width !== columnSizing[name]) onWidth(columnNamed(name), width)
    },
  })
}
