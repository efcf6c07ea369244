import { dayInNumbers } from '@shared/plan/day'
import { lightInWords } from '@shared/plan/light'
import { lightTail, type Block, type Cell, type Report, type Sheet, type Table } from '@shared/reports/report'

/** The sheet with that name. */
export function sheetOf(report: Report, name: string): Sheet {
  const sheet = report.sheets.find((each) => each.name === name)
  if (!sheet) throw new Error(`Geen blad ${name}`)
  return sheet
}

/** All tables of a report. */
export const tablesIn = (report: Report): readonly Table[] =>
  report.sheets.flatMap(blocksIn).flatMap((block) => (block.kind === 'table' ? [block] : []))

/** The table with that name, wherever it stands. */
export function tableOf(report: Report, name: string): Table {
  const table = tablesIn(report).find((each) => each.name === name)
  if (!table) throw new Error(`Geen tabel ${name}`)
  return table
}

/** All blocks of a sheet, those beside each other from left to right. */
export const blocksIn = (sheet: Sheet): readonly Block[] => sheet.blocks.flatMap(inner)

const inner = (block: Block): readonly Block[] =>
  block.kind === 'beside' ? block.parts.flatMap(({ blocks }) => blocks.flatMap(inner)) : [block]

/** What a reader reads in a cell; figures as numbers. */
export function readable(cell: Cell | undefined): string | number | null {
  switch (cell?.kind) {
    case 'text':
    case 'action-number':
      return cell.text
    case 'quarter':
      return cell.quarter
    case 'day':
      return dayInNumbers(cell.day)
    case 'light':
      return `${lightInWords(cell.light)}${lightTail(cell)}`
    case 'letter':
      return cell.letter
    case 'figure':
      return cell.value
    default:
      return null
  }
}

/** The rows of a table as records by heading. */
export const rowsOf = (table: Table): readonly Record<string, string | number | null>[] =>
  table.rows.map(({ cells }) =>
    Object.fromEntries(table.columns.map(({ heading }, index) => [heading, readable(cells[index])])),
  )

/** The lines of the list, or the facts, under a heading of a sheet. */
export function under(sheet: Sheet, heading: string): readonly string[] {
  const blocks = blocksIn(sheet)
  const block = blocks[blocks.findIndex((each) => each.kind === 'heading' && each.text === heading) + 1]
  if (block?.kind === 'list') return block.items
  if (block?.kind === 'facts') return block.rows.map(({ label, value }) => `${label}: ${readable(value)}`)
  return block?.kind === 'paragraph' ? [block.text] : []
}
