import {
  columnVisibilityFeature,
  createColumnHelper,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
  type Row,
} from '@tanstack/react-table'
import type { ActionRow } from './action-rows'
import { HeardCell, LightCell, OwnerCell, PartnersCell, StatusCell, TitleCell } from './cells'
import type { ColumnName } from './column-widths'
import type { EditableField } from './field-editor'
import { AdoptedCell, ExpectedCell } from './quarter-cells'

/** What pressing a cell does: open the panel or edit a field. */
export type CellPress = 'open' | EditableField

/** Filtering and sorting are done on the array itself; the table keeps columns, their order and their state. */
export const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  columnMeta: metaHelper<{ readonly press: CellPress }>(),
})

export type TableRow = Row<typeof features, ActionRow>

const column = createColumnHelper<typeof features, ActionRow>()

export const columns = column.columns([
  column.accessor(({ action }) => action.number, { id: 'number' satisfies ColumnName }),
  column.accessor(({ action }) => action.title, {
    id: 'title' satisfies ColumnName,
    cell: ({ row }) => <TitleCell row={row.original} />,
    meta: { press: 'open' },
  }),
  column.accessor(({ action }) => action.owner, {
    id: 'owner' satisfies ColumnName,
    cell: ({ row }) => <OwnerCell row={row.original} />,
    meta: { press: 'owner' },
  }),
  column.accessor(({ partners }) => partners, {
    id: 'partners' satisfies ColumnName,
    cell: ({ row }) => <PartnersCell row={row.original} />,
    meta: { press: 'partners' },
  }),
  column.accessor(({ action }) => action.adopted, {
    id: 'adopted' satisfies ColumnName,
    cell: ({ row }) => <AdoptedCell row={row.original} />,
  }),
  column.accessor(({ action }) => action.expected, {
    id: 'expected' satisfies ColumnName,
    cell: ({ row }) => <ExpectedCell row={row.original} />,
    meta: { press: 'expected-end' },
  }),
  column.accessor(({ action }) => action.status, {
    id: 'status' satisfies ColumnName,
    cell: ({ row }) => <StatusCell row={row.original} />,
    meta: { press: 'status' },
  }),
  column.accessor(({ light }) => light, {
    id: 'light' satisfies ColumnName,
    cell: ({ row }) => <LightCell row={row.original} />,
  }),
  column.accessor(({ heard }) => heard, {
    id: 'heard' satisfies ColumnName,
    cell: ({ row }) => <HeardCell row={row.original} />,
  }),
])
