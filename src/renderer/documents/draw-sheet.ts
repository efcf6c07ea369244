import type { Workbook, Worksheet } from 'exceljs'
import { address } from '@shared/exchange/cell-address'
import type { Report, Sheet } from '@shared/reports/report'
import { plainValue } from './cell-value'
import { formulaOf } from './formula'
import { FIRST_ROW, layOut, type Layout, type Placed, type PlacedTable } from './lay-out'
import { Styles } from './look'
import { rowHeights } from './row-heights'
import { safeSheetName } from './safe-sheet-name'
import { looksLikeFormula, xmlSafe } from './xml-safe'

/** Cells that the library cannot finish: texts to keep as text, and numbers that are meant to be text. */
export interface Unfinished {
  readonly quoted: readonly string[]
  readonly numbersAsText: readonly string[]
}

/** Draws one sheet of a report into a workbook. */
export function drawSheet(workbook: Workbook, report: Report, sheet: Sheet): Unfinished {
  const layout = layOut(report, sheet)
  const worksheet = workbook.addWorksheet(
    safeSheetName(
      sheet.name,
      workbook.worksheets.map(({ name }) => name),
    ),
    { views: [viewOf(sheet)], pageSetup: pageOf(sheet, layout), headerFooter: headerFooterOf(report) },
  )
  sheet.widths.forEach((width, index) => (worksheet.getColumn(index + 1).width = width))
  for (const table of layout.tables) addTable(worksheet, table)
  const styles = new Styles()
  for (const placed of layout.placed) drawCell(worksheet, placed, layout, styles)
  rowHeights(layout, sheet).forEach((height, index) => (worksheet.getRow(index + 1).height = height))
  return unfinished(layout)
}

function viewOf({ frozen, zoom, fit }: Sheet) {
  const view = { activeCell: 'A1', zoomScale: zoom, zoomScaleNormal: zoom, showGridLines: fit !== 'page' }
  if (frozen === null) return { ...view, state: 'normal' as const }
  return { ...view, state: 'frozen' as const, xSplit: frozen, ySplit: FIRST_ROW }
}

/** A4, landscape, one page wide; margins of 1 cm at the sides and 1.5 cm above and below, in inches. */
function pageOf(sheet: Sheet, { lastRow, lastTitleRow }: Layout) {
  return {
    paperSize: 9,
    orientation: 'landscape' as const,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: sheet.fit === 'page' ? 1 : 0,
    pageOrder: 'downThenOver' as const,
    showGridLines: false,
    horizontalCentered: false,
    margins: { left: 0.394, right: 0.394, top: 0.591, bottom: 0.591, header: 0.25, footer: 0.25 },
    printArea: `A$1:${address(lastRow, sheet.printed).replace(/(?=\d)/, '$')}`,
    printTitlesRow: `1:${lastTitleRow}`,
  }
}

function headerFooterOf({ page }: Report) {
  return {
    oddHeader: `&L&A&R${printable(page.marking)}`,
    oddFooter: `&L${printable(page.footer)}&RPagina &P van &N`,
  }
}

/** In a header an ampersand opens a code. */
const printable = (text: string): string => xmlSafe(text).replaceAll('&', '&&')

/** A table object around the head and the body; the total stays outside, where no filter hides it. */
function addTable(worksheet: Worksheet, { table, column, headRow, firstRow, lastRow }: PlacedTable): void {
  worksheet.addTable({
    name: table.name,
    ref: address(headRow, column),
    headerRow: true,
    totalsRow: false,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: table.columns.map(({ heading }) => ({ name: xmlSafe(heading), filterButton: table.filters })),
    rows: Array.from({ length: lastRow - firstRow + 1 }, () => table.columns.map(() => null)),
  })
}

function drawCell(worksheet: Worksheet, placed: Placed, { tables }: Layout, styles: Styles): void {
  const { row, column, span, cell, look } = placed
  const table = tableAround(placed, tables)
  const drawn = worksheet.getRow(row).getCell(column)
  const value = plainValue(cell)
  if (cell.kind === 'figure' && cell.calculated && table)
    drawn.value = { formula: formulaOf(cell.calculated, placed, table, tables), result: cell.value }
  else drawn.value = value
  drawn.style = styles.of(look, cell, table?.table.columns[column - table.column])
  if (span > 1) worksheet.mergeCells(row, column, row, column + span - 1)
}

/** The table in whose head, body or totals something stands. */
function tableAround({ row, look, column }: Placed, tables: readonly PlacedTable[]): PlacedTable | undefined {
  if (look !== 'head' && look !== 'body' && look !== 'total') return undefined
  return tables.find(
    ({ table, headRow, lastRow, column: first }) =>
      row >= headRow &&
      row <= lastRow + table.totals.length &&
      column >= first &&
      column < first + table.columns.length,
  )
}

function unfinished({ placed }: Layout): Unfinished {
  const addressOf = ({ row, column }: Placed) => address(row, column)
  return {
    quoted: placed
      .filter(({ cell }) => looksLikeFormula(String(plainValue(cell) ?? '')) && cell.kind !== 'figure')
      .map(addressOf),
    numbersAsText: placed.filter(({ cell }) => cell.kind === 'action-number').map(addressOf),
  }
}
