import { asWritten, inert } from './inert'

/** Cells as a spreadsheet copies and pastes them: rows of texts. */
export type CellBlock = readonly (readonly string[])[]

/** A block as the clipboard holds it between spreadsheets: tabs between cells, lines between rows. Nothing in it runs. */
export const asTabSeparated = (block: CellBlock): string =>
  block.map((row) => row.map((cell) => quotedIfNeeded(inert(cell))).join('\t')).join('\r\n')

const quotedIfNeeded = (cell: string): string => (/[\t\r\n"]/.test(cell) ? quoted(cell) : cell)

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/** A cell in quotes may hold tabs and lines, and doubles its own quotes; any other ends at the next tab or line. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/gy

/** The block that Excel or Calc put on the clipboard. */
export function tabSeparated(text: string): CellBlock {
  const rows: string[][] = [[]]
  const whole = text.replace(/\r?\n$/, '')
  for (const [, inQuotes, plain, end] of whole.matchAll(CELL)) {
    rows.at(-1)?.push(asWritten(inQuotes === undefined ? (plain ?? '') : inQuotes.replaceAll('""', '"')))
    if (end === '') break
    if (end !== '\t') rows.push([])
  }
  return rows
}

/** A block as a file that Excel opens right in Dutch: `;` between cells, every cell in quotes. Nothing in it runs. */
export const asCsv = (block: CellBlock): string =>
  `\uFEFF${block.map((row) => `${row.map((cell) => quoted(inert(cell))).join(';')}\r\n`).join('')}`
