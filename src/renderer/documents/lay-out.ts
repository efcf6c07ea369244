import type { Beside, Block, Cell, Facts, List, Report, Row, Sheet, Table } from '@shared/reports/report'
import { assertNever } from '@shared/result'
import type { Look } from './look'

/** Something in a row and a column (both from 1), over `span` columns. */
export interface Placed {
  readonly row: number
  readonly column: number
  readonly span: number
  readonly cell: Cell
  readonly look: Look
}

/** Where a table came to stand. The body has a row even when the table has none. */
export interface PlacedTable {
  readonly table: Table
  readonly column: number
  readonly headRow: number
  readonly firstRow: number
  readonly lastRow: number
  /** Its rows that have a name, with the row of the sheet in which they stand. */
  readonly named: readonly (readonly [name: string, row: number])[]
}

/** A sheet as cells on a grid, before anything is drawn. */
export interface Layout {
  readonly placed: readonly Placed[]
  readonly tables: readonly PlacedTable[]
  readonly lastRow: number
  /** The last of the rows that every page repeats: the head of the table, unless it belongs to the first of several. */
  readonly lastTitleRow: number
}

/** Row 5: titles above it, and a caption of the first table just above it in row 4 (`reports.md` 2.1). */
export const FIRST_ROW = 5

/** The row of the last of the titles. */
const LAST_TITLE = 3

/** Where a block goes: from a row down, between two columns. */
interface Spot {
  readonly row: number
  readonly from: number
  readonly to: number
}

/** A block that has its place, and the first row under it. */
interface Patch {
  readonly placed: readonly Placed[]
  readonly tables: readonly PlacedTable[]
  readonly next: number
}

export function layOut(report: Report, sheet: Sheet): Layout {
  const opening = sheet.blocks[0]
  const captioned = opening?.kind === 'table' && hasLabels(opening)
  const spot = { row: captioned ? FIRST_ROW - 1 : FIRST_ROW, from: 1, to: sheet.widths.length }
  const { placed, tables, next } = stacked(sheet.blocks, { ...spot, to: sheet.printed })
  const lastTitleRow = tables.length > 1 ? LAST_TITLE : FIRST_ROW
  return { placed: [...titles(report, sheet), ...placed], tables, lastRow: next - 1, lastTitleRow }
}

const titles = (report: Report, sheet: Sheet): readonly Placed[] => [
  at(1, 1, words(report.title), 'title'),
  at(2, 1, words(sheet.name), 'subtitle'),
  at(3, 1, words(report.standing), 'standing'),
]

const words = (text: string): Cell => ({ kind: 'text', text })

const at = (row: number, column: number, cell: Cell, look: Look, span = 1): Placed => ({
  row,
  column,
  span,
  cell,
  look,
})

/** Blocks below each other. */
function stacked(blocks: readonly Block[], spot: Spot): Patch {
  return blocks.reduce<Patch>(
    (above, block) => {
      const patch = placedBlock(block, { ...spot, row: above.next })
      return {
        placed: [...above.placed, ...patch.placed],
        tables: [...above.tables, ...patch.tables],
        next: patch.next,
      }
    },
    { placed: [], tables: [], next: spot.row },
  )
}

function placedBlock(block: Block, spot: Spot): Patch {
  const { row, from, to } = spot
  const wide = to - from + 1
  switch (block.kind) {
    case 'heading':
      return lines([at(row, from, words(block.text), 'heading')], row + 1)
    case 'paragraph':
      return lines([at(row, from, words(block.text), block.small ? 'small' : 'paragraph', wide)], row + 1)
    case 'list':
      return lines(listItems(block, spot), row + block.items.length)
    case 'facts':
      return lines(factRows(block, spot), row + block.rows.length)
    case 'table':
      return placedTable(block, spot)
    case 'beside':
      return besideEachOther(block, spot)
    case 'space':
      return lines([], row + block.rows)
    default:
      return assertNever(block)
  }
}

const lines = (placed: readonly Placed[], next: number): Patch => ({ placed, tables: [], next })

function listItems({ items, numbered }: List, { row, from, to }: Spot): readonly Placed[] {
  return items.map((item, index) =>
    at(row + index, from, words(`${numbered ? `${index + 1}.` : '•'} ${item}`), 'paragraph', to - from + 1),
  )
}

function factRows({ title, rows }: Facts, { row, from, to }: Spot): readonly Placed[] {
  const labels = title === null ? from : from + 1
  const facts = rows.flatMap(({ label, value }, index) => [
    at(row + index, labels, words(label), 'label'),
    at(row + index, labels + 1, value, 'fact', value.kind === 'figure' ? 1 : to - labels),
  ])
  return title === null ? facts : [at(row, from, words(title), 'heading'), ...facts]
}

function besideEachOther({ parts }: Beside, { row, from }: Spot): Patch {
  const patches = parts.map((part) => stacked(part.blocks, { row, from: from + part.from, to: from + part.to }))
  return {
    placed: patches.flatMap(({ placed }) => placed),
    tables: patches.flatMap(({ tables }) => tables),
    next: Math.max(...patches.map(({ next }) => next)),
  }
}

const hasLabels = ({ caption, columns }: Table): boolean => caption !== null || columns.some(({ above }) => above)

function placedTable(table: Table, { row, from }: Spot): Patch {
  const headRow = hasLabels(table) ? row + 1 : row
  const firstRow = headRow + 1
  const lastRow = headRow + Math.max(1, table.rows.length)
  const under = lastRow + 1
  const placed = [
    ...labels(table, row, from),
    ...table.columns.map(({ heading }, index) => at(headRow, from + index, words(heading), 'head')),
    ...bodyRows(table.rows.length > 0 ? table.rows : [emptyRow(table)], firstRow, from, 'body'),
    ...bodyRows(table.totals, under, from, 'total'),
  ]
  const named = [...namedRows(table.rows, firstRow), ...namedRows(table.totals, under)]
  return {
    placed,
    tables: [{ table, column: from, headRow, firstRow, lastRow, named }],
    next: under + table.totals.length,
  }
}

function labels({ caption, columns }: Table, row: number, from: number): readonly Placed[] {
  return [
    ...(caption === null ? [] : [at(row, from, words(caption), 'heading')]),
    ...columns.flatMap(({ above }, index) => (above ? [at(row, from + index, words(above), 'above')] : [])),
  ]
}

/** A table object needs a row in its body. */
const emptyRow = ({ columns }: Table): Row => ({ cells: columns.map(() => ({ kind: 'empty' })) })

const bodyRows = (rows: readonly Row[], first: number, from: number, look: Look): readonly Placed[] =>
  rows.flatMap((row, index) => row.cells.map((cell, column) => at(first + index, from + column, cell, look)))

const namedRows = (rows: readonly Row[], first: number): readonly (readonly [string, number])[] =>
  rows.flatMap(({ name }, index) => (name === undefined ? [] : [[name, first + index] as const]))
