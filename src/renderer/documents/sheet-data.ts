import { columnNamed } from '@shared/exchange/cell-address'
import { MOST } from '@shared/exchange/workbook'
import { demand } from './file-problem'

/** A row or a cell opens, with all of its attributes. */
const OPENED = /<(row|c)((?:\s+[\w:]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/g

/** The same by its name only: as many of these there are, or there is something in between that hides from the other. */
const NAMED = /<(?:row|c)(?=[\s/>])/g

const REFERENCE = /\sr\s*=\s*["']([^"']*)["']/

/** More is no row or cell of a spreadsheet program. */
const LONGEST_TAG = 2000

/** A place that was named, in full for a cell and by its number for a row. */
const OF_ROW = /^[1-9]\d{0,9}$/
const OF_CELL = /^([A-Z]{1,8})([1-9]\d{0,9})$/

/** The rows of a sheet and nothing else of it, none of them too far down or too far to the right. */
export function safeSheetData(sheet: string): string {
  const data = dataIn(sheet)
  demand(!/<!/.test(data), 'unsafe')
  let tags = 0
  let rows = 0
  let cells = 0
  for (const [tag, name, attributes = ''] of data.matchAll(OPENED)) {
    demand(tag.length <= LONGEST_TAG, 'damaged')
    const reference = REFERENCE.exec(attributes)?.[1]
    if (name === 'row') rows = near(rows + 1, reference)
    else if (reference !== undefined) nearCell(reference)
    tags += 1
    cells += name === 'c' ? 1 : 0
  }
  demand(cells <= MOST.cells, 'too-much-inside')
  demand(tags === (data.match(NAMED)?.length ?? 0), 'damaged')
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${data}</worksheet>`
}

function dataIn(sheet: string): string {
  const begin = sheet.search(/<sheetData(?=[\s/>])/)
  demand(begin >= 0, 'damaged')
  if (/^<sheetData\s*\/>/.test(sheet.slice(begin, begin + 100))) return '<sheetData/>'
  const end = sheet.lastIndexOf('</sheetData>')
  demand(end > begin, 'damaged')
  return sheet.slice(begin, end + '</sheetData>'.length)
}

/** The number of a row: the one it names, or the next. */
function near(next: number, reference: string | undefined): number {
  demand(reference === undefined || OF_ROW.test(reference), 'damaged')
  const row = reference === undefined ? next : Number(reference)
  demand(row <= MOST.rows, 'too-many-rows')
  return row
}

function nearCell(reference: string): void {
  const [, letters, row] = OF_CELL.exec(reference) ?? []
  demand(letters !== undefined, 'damaged')
  demand(columnNamed(letters) <= MOST.columns, 'too-wide')
  demand(Number(row) <= MOST.rows, 'too-many-rows')
}
