import { assertNever } from '../result'
import { cellInWords } from './cell-words'
import { nothing } from './cells'
import type { PaperBlock, PaperTable } from './paper'
import type { Block, Cell, Column, Row, Table } from './report'

/** A column on a page: which column of the table fills it, or which together, and how wide it is beside the others. */
export interface PaperColumn {
  readonly heading: string
  readonly from: readonly string[]
  readonly width: number
}

/** A column that a page takes over as it is. */
export const asItIs = (heading: string, width: number): PaperColumn => ({ heading, from: [heading], width })

/** The blocks of a sheet on a page: below each other, their tables with these columns. */
export function onPaper(blocks: readonly Block[], columns: readonly PaperColumn[]): readonly PaperBlock[] {
  return blocks.flatMap((block): readonly PaperBlock[] => {
    switch (block.kind) {
      case 'heading':
        return [{ kind: 'sub-heading', text: block.text }]
      case 'list':
        return [pointsOf(block.items, block.numbered)]
      case 'table':
        return [tableOnPaper(block, columns)]
      case 'beside':
        return block.parts.flatMap((part) => onPaper(part.blocks, columns))
      case 'space':
        return []
      case 'paragraph':
      case 'facts':
        return [block]
      default:
        return assertNever(block)
    }
  })
}

/** Points that rest on nothing but themselves. */
export const pointsOf = (items: readonly string[], numbered = false): PaperBlock => ({
  kind: 'bullets',
  items: items.map((text) => ({ text, sources: [] })),
  numbered,
})

/** A table with these columns, but for those in which nothing stands; one that only says so becomes a sentence. */
export function tableOnPaper(table: Table, columns: readonly PaperColumn[]): PaperBlock {
  const sentence = onlySentenceIn(table)
  if (sentence !== null) return { kind: 'paragraph', text: sentence, small: false }
  return withoutEmptyColumns(withColumns(table, columns))
}

/** What the only row says in its only filled cell, when its first one is empty. */
function onlySentenceIn({ rows, totals }: Table): string | null {
  const [only, ...others] = rows
  if (!only || others.length > 0 || totals.length > 0 || only.cells[0]?.kind !== 'empty') return null
  const [said, ...more] = only.cells.filter(({ kind }) => kind !== 'empty')
  return said && more.length === 0 ? cellInWords(said) : null
}

function withColumns(table: Table, columns: readonly PaperColumn[]): PaperTable {
  const places = columns.map(({ from }) => from.map((heading) => placeOf(table, heading)))
  const rowWith = (row: Row): Row => ({
    ...row,
    cells: places.map((among) => together(among.map((place) => uncalculated(row.cells[place] ?? nothing)))),
  })
  return {
    kind: 'paper-table',
    widths: columns.map(({ width }) => width),
    table: {
      ...table,
      columns: columns.map(({ heading }, index) => columnAs(heading, table.columns[places[index]?.[0] ?? 0])),
      rows: table.rows.map(rowWith),
      totals: table.totals.map(rowWith),
    },
  }
}

/** Without the loose label above it, which needs the room that a sheet has. */
const columnAs = (heading: string, column: Column | undefined): Column => ({
  heading,
  holds: column?.holds ?? 'text',
  ...(column?.marked && { marked: true }),
})

function placeOf({ name, columns }: Table, heading: string): number {
  const place = columns.findIndex((column) => column.heading === heading)
  if (place === -1) throw new Error(`${name} heeft geen kolom ${heading}`)
  return place
}

/** Several cells as one: below each other, and what they all say said once. */
function together(cells: readonly Cell[]): Cell {
  const filled = cells.filter(({ kind }) => kind !== 'empty')
  const [first, ...others] = filled.filter(
    (cell, place) => filled.findIndex((other) => cellInWords(other) === cellInWords(cell)) === place,
  )
  if (!first) return nothing
  return others.length === 0 ? first : { kind: 'text', text: [first, ...others].map(cellInWords).join('\n') }
}

/** On paper a figure is its value and what it rests on: nobody recalculates there. */
function uncalculated(cell: Cell): Cell {
  if (cell.kind !== 'figure') return cell
  const { calculated: _, ...figure } = cell
  return figure
}

/** A table without the columns in which nothing stands. */
export function withoutEmptyColumns({ kind, table, widths }: PaperTable): PaperTable {
  const rows = [...table.rows, ...table.totals]
  const isFilled = (place: number) => rows.length === 0 || rows.some(({ cells }) => cells[place]?.kind !== 'empty')
  const kept = <T>(among: readonly T[]) => among.filter((_, place) => isFilled(place))
  const rowWith = (row: Row): Row => ({ ...row, cells: kept(row.cells) })
  return {
    kind,
    widths: kept(widths),
    table: {
      ...table,
      columns: kept(table.columns),
      rows: table.rows.map(rowWith),
      totals: table.totals.map(rowWith),
    },
  }
}
