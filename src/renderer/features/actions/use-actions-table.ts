import { functionalUpdate, useTable, type ReactTable, type SortingState } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { ActionRow } from './action-rows'
import { columnNamed, COLUMNS, type ColumnName } from './column-widths'
import { columns, features } from './columns'
import { PLAN_ORDER, type RowOrder } from './row-order'

export type TableOfActions = ReactTable<typeof features, ActionRow>

interface ActionsTableState {
  readonly rows: readonly ActionRow[]
  readonly visible: readonly ColumnName[]
  readonly order: RowOrder
  onOrder(order: RowOrder): void
}

/** The table over rows that are filtered and sorted already. */
export function useActionsTable({ rows, visible, order, onOrder }: ActionsTableState): TableOfActions {
  const columnVisibility = useMemo(
    () => Object.fromEntries(COLUMNS.map((name) => [name, visible.includes(name)])),
    [visible],
  )
  const sorting = useMemo<SortingState>(() => [{ id: order.column, desc: order.descending }], [order])
  return useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ action }) => action.id,
    enableSortingRemoval: false,
    sortDescFirst: false,
    state: { columnVisibility, sorting },
    onSortingChange: (change) => {
      const [first] = functionalUpdate(change, sorting)
      onOrder(first ? { column: columnNamed(first.id), descending: first.desc } : PLAN_ORDER)
    },
  })
}
