import {
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import type { ReactNode } from 'react'
import type { ActionRow } from './action-rows'
import { HeardCell, LightCell, OwnerCell, PartnersCell, PlainCell, QuestionCell, StatusCell, TitleCell } from './cells'
import type { PlainColumn } from './column-words'
import { COLUMNS, type ColumnName } from './column-widths'
import type { EditableField } from './field-editor'
import { AdoptedCell, ExpectedCell } from './quarter-cells'
import { sortValue } from './row-order'

/** What pressing a cell does: open the panel or edit a field. */
export type CellPress = 'open' | EditableField

/** What stands in the cells of a column. */
export interface CellKind {
  readonly press?: CellPress
  /** Numbers stand at the right, and so does the name above them. */
  readonly align?: 'end'
  draw(row: ActionRow): ReactNode
}

const plain = (column: PlainColumn): CellKind => ({ draw: (row) => <PlainCell row={row} column={column} /> })

const amount = (column: PlainColumn): CellKind => ({ ...plain(column), align: 'end' })

const question = (about: 'inhoud' | 'planning' | 'besteding'): CellKind => ({
  draw: (row) => <QuestionCell row={row} question={about} />,
})

export const CELLS: Readonly<Record<ColumnName, CellKind>> = {
  number: { draw: ({ action }) => action.number },
  title: { press: 'open', draw: (row) => <TitleCell row={row} /> },
  theme: plain('theme'),
  section: plain('section'),
  kind: plain('kind'),
  strength: plain('strength'),
  owner: { press: 'owner', draw: (row) => <OwnerCell row={row} /> },
  partners: { press: 'partners', draw: (row) => <PartnersCell row={row} /> },
  municipalities: plain('municipalities'),
  adoptedStart: plain('adoptedStart'),
  adopted: { draw: (row) => <AdoptedCell row={row} /> },
  expectedStart: { ...plain('expectedStart'), press: 'expected-start' },
  expected: { press: 'expected-end', draw: (row) => <ExpectedCell row={row} /> },
  moves: plain('moves'),
  status: { press: 'status', draw: (row) => <StatusCell row={row} /> },
  reason: plain('reason'),
  light: { draw: (row) => <LightCell row={row} /> },
  inhoud: question('inhoud'),
  planning: question('planning'),
  besteding: question('besteding'),
  cause: plain('cause'),
  measure: plain('measure'),
  progress: amount('progress'),
  nextStep: plain('nextStep'),
  moments: plain('moments'),
  condition: plain('condition'),
  budget: amount('budget'),
  forecast: amount('forecast'),
  heard: { draw: (row) => <HeardCell row={row} /> },
  update: plain('update'),
  finishedOn: plain('finishedOn'),
  alsoAt: plain('alsoAt'),
  parent: plain('parent'),
}

/** The table keeps columns, their order, their widths and by which of them is sorted; rows are worked out on the array. */
export const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  columnOrderingFeature,
  columnSizingFeature,
  columnResizingFeature,
})

const column = createColumnHelper<typeof features, ActionRow>()

export const columns = column.columns(
  COLUMNS.map((name) => column.accessor((row) => sortValue(name, row), { id: name })),
)
