import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type TextRun,
} from 'docx'
import { lightInWords } from '@shared/plan/light'
import { cellInWords } from '@shared/reports/cell-words'
import type { PaperTable } from '@shared/reports/paper'
import { lightTail, type Cell, type Column, type Facts, type LightCell, type Row } from '@shared/reports/report'
import { BLUE, coloursOfCell, NAVY, PALE, RULE } from './colours'
import { STYLE, TEXT_WIDTH } from './word-styles'
import { runsOf } from './word-text'

/** A table over the whole width of the page, its head repeated on every page; no row breaks over two. */
export function tableOf({ table, widths }: PaperTable): Table {
  const columns = shared(widths)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, place) => headCell(column, columns[place] ?? 0)),
  })
  const rowOf = (row: Row, total: boolean) =>
    new TableRow({
      cantSplit: true,
      children: row.cells.map((cell, place) =>
        bodyCell(cell, columns[place] ?? 0, {
          column: table.columns[place],
          strong: total || (row.strong ?? false),
          fill: total ? PALE : undefined,
        }),
      ),
    })
  return gridOf(columns, { firstRow: true, firstColumn: false }, [
    head,
    ...table.rows.map((row) => rowOf(row, false)),
    ...table.totals.map((row) => rowOf(row, true)),
  ])
}

/** How wide the labels of facts are; what belongs to them takes the rest. */
const LABEL = 30
const VALUE = 70

/** Labels with what belongs to each: a table of two columns of which the first holds the heads of the rows. */
export function factsOf({ rows }: Facts): Table {
  const [label = 0, value = 0] = shared([LABEL, VALUE])
  return gridOf(
    [label, value],
    { firstRow: false, firstColumn: true },
    rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: [
            bodyCell({ kind: 'text', text: row.label }, label, { strong: true, fill: PALE }),
            bodyCell(row.value, value, { wide: true }),
          ],
        }),
    ),
  )
}

function gridOf(
  columnWidths: readonly number[],
  tableLook: { readonly firstRow: boolean; readonly firstColumn: boolean },
  rows: readonly TableRow[],
): Table {
  const rule = { style: BorderStyle.SINGLE, size: 4, color: RULE }
  return new Table({
    rows,
    columnWidths,
    tableLook: { ...tableLook, noHBand: true, noVBand: true },
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, top: 20, bottom: 20, left: 85, right: 85 },
    borders: { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule },
  })
}

/** The width of the page in these proportions, to the last twentieth of a point. */
function shared(proportions: readonly number[]): readonly number[] {
  const whole = proportions.reduce((sum, part) => sum + part, 0)
  const edges = [0, ...proportions].map((_, place) =>
    Math.round((TEXT_WIDTH * proportions.slice(0, place).reduce((sum, part) => sum + part, 0)) / whole),
  )
  return edges.slice(1).map((edge, place) => edge - (edges[place] ?? 0))
}

function headCell(column: Column, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { fill: column.marked ? BLUE : NAVY },
    verticalAlign: 'bottom',
    children: [
      new Paragraph({
        style: STYLE.head,
        alignment: alignmentOf(column),
        children: runsOf([column.above, column.heading].filter(Boolean).join('\n'), { color: 'FFFFFF' }),
      }),
    ],
  })
}

interface CellLook {
  readonly column?: Column | undefined
  readonly strong?: boolean
  readonly fill?: string | undefined
  /** Whether it is much wider than what it says. */
  readonly wide?: boolean
}

function bodyCell(cell: Cell, width: number, { column, strong = false, fill, wide = false }: CellLook): TableCell {
  const badge = cell.kind === 'light' && (wide || cell.remark !== null)
  const colours = badge ? null : coloursOfCell(cell)
  const filled = colours?.fill ?? fill
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(filled && { shading: { fill: filled } }),
    children: [
      new Paragraph({
        style: STYLE.cell,
        alignment: alignmentOf(column),
        children: badge
          ? badgeOf(cell)
          : runsOf(cellInWords(cell), {
              ...(colours && { color: colours.ink }),
              ...(strong || isStrong(cell) ? { bold: true } : {}),
            }),
      }),
    ],
  })
}

const isStrong = (cell: Cell): boolean => 'strong' in cell && (cell.strong ?? false)

/** A light that colours its own words only: a sentence does not read well on a colour, nor does a wide bar of it. */
function badgeOf(cell: LightCell): readonly TextRun[] {
  const colours = coloursOfCell(cell)
  const look = colours && { color: colours.ink, shading: { fill: colours.fill } }
  return [...runsOf(`\u00A0${lightInWords(cell.light)}\u00A0`, look ?? {}), ...runsOf(lightTail(cell))]
}

/** Letters and counts in the middle of their narrow columns, money at the right, the rest at the left. */
function alignmentOf(column: Column | undefined) {
  switch (column?.holds) {
    case 'letter':
    case 'count':
    case 'difference':
      return AlignmentType.CENTER
    case 'euro':
    case 'percent':
      return AlignmentType.RIGHT
    default:
      return AlignmentType.LEFT
  }
}
