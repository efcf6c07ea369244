import { useCallback, useState } from 'react'
import { emptyFilter, type ActionFilter, type Facet } from '@shared/plan/action-filter'
import { sameValue } from '@shared/plan/patch'
import { askedIn, filterOf, type Shown, type View } from '@shared/plan/view'
import { isColumn } from './column-widths'
import { PLAN_ORDER, type RowOrder } from './row-order'
import { columnsIn, type TableLayout } from './table-layout'
import { useTableLayout } from './use-table-layout'

interface DeskOptions {
  readonly views: readonly View[]
  readonly filter: ActionFilter
  onFilter(filter: ActionFilter): void
}

export interface Desk {
  readonly order: RowOrder
  onOrder(order: RowOrder): void
  readonly group: Facet | null
  onGroup(group: Facet | null): void
  /** The keys of groups that are folded. */
  readonly folded: ReadonlySet<string>
  onFold(key: string, isFolded: boolean): void
  /** Folds exactly these. */
  onFoldAll(keys: readonly string[]): void
  readonly layout: TableLayout
  onLayout(layout: TableLayout): void
  /** The saved view that was opened or kept last. */
  readonly view: View | null
  /** Whether the table shows something else by now. */
  readonly isChanged: boolean
  /** What the table shows now, as a view keeps it. */
  readonly shown: Shown
  /** Shows a saved view; without one every action, in the order of the plan. */
  onOpen(view: View | null): void
  /** Says which view the table shows, when it was just kept. */
  onKept(id: string): void
}

const NONE: ReadonlySet<string> = new Set()

/** How the table is looked at: order, groups, layout, and the saved view that these come from. */
export function useDesk({ views, filter, onFilter }: DeskOptions): Desk {
  const [order, setOrder] = useState<RowOrder>(PLAN_ORDER)
  const [group, setGroup] = useState<Facet | null>(null)
  const [folded, setFolded] = useState(NONE)
  const [layout, setLayout] = useTableLayout()
  const [viewId, setViewId] = useState<string | null>(null)

  const view = views.find(({ id }) => id === viewId) ?? null
  const shown: Shown = { filter: askedIn(filter), order, group, columns: layout.columns }
  const onFold = useCallback(
    (key: string, isFolded: boolean) =>
      setFolded((before) => new Set([...[...before].filter((other) => other !== key), ...(isFolded ? [key] : [])])),
    [],
  )
  const onOpen = (to: View | null) => {
    setViewId(to?.id ?? null)
    onFilter(to ? filterOf(to) : emptyFilter)
    setOrder(to ? orderOf(to) : PLAN_ORDER)
    setGroup(to?.group ?? null)
    setFolded(NONE)
    setLayout({ ...layout, columns: columnsIn(to?.columns) })
  }
  return {
    order,
    onOrder: setOrder,
    group,
    onGroup: (to) => {
      setGroup(to)
      setFolded(NONE)
    },
    folded,
    onFold,
    onFoldAll: (keys) => setFolded(new Set(keys)),
    layout,
    onLayout: setLayout,
    view,
    isChanged: view !== null && !sameValue(shown, shapeOf(view)),
    shown,
    onOpen,
    onKept: setViewId,
  }
}

const shapeOf = ({ filter, order, group, columns }: View): Shown => ({ filter, order, group, columns })

/** A view that was kept by a version with other columns is sorted by those that are known here. */
const orderOf = ({ order }: View): RowOrder =>
  order.flatMap(({ column, descending }) => (isColumn(column) ? [{ column, descending }] : []))
