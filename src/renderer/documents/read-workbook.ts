import ExcelJS from 'exceljs'
import type { Reading, ReadRow, ReadSheet, ReadWorkbook, WorkbookProblem } from '@shared/exchange/workbook'
import { cellToValue } from './cell-to-value'
import { demand, FileProblem } from './file-problem'
import { safePackage } from './safe-package'

/** Files of a workbook for which the parser would do work that nobody looks at. */
const IGNORED = ['dataValidations', 'mergeCells', 'cols', 'conditionalFormatting', 'hyperlinks', 'extLst', 'drawing']

/**
 * Reads a workbook from outside: flat cells, or why not. Belongs in a process that may be killed: whatever was not
 * thought of here ends there (`safety.md` 5).
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Reading> {
  try {
    beginsLikeZip(bytes)
    return { kind: 'read', workbook: await workbookIn(bytes) }
  } catch (error) {
    return { kind: 'refused', problem: error instanceof FileProblem ? error.problem : 'damaged' }
  }
}

const ZIP = [0x50, 0x4b]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Tells by its first bytes what a file is that is no zip. */
function beginsLikeZip(bytes: Uint8Array): void {
  demand(bytes.length > 0, 'empty-file')
  const begins = (signs: readonly number[]) => signs.every((sign, place) => bytes[place] === sign)
  if (begins(COMPOUND)) throw new FileProblem(compoundKind(bytes))
  demand(begins(ZIP), 'other-kind')
}

/** Programs of before 2007 wrote this kind of file too, and kept the workbook in a stream of that name. */
const compoundKind = (bytes: Uint8Array): WorkbookProblem =>
  new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('Workbook')
    ? 'old-format'
    : 'password'

async function workbookIn(bytes: Uint8Array): Promise<ReadWorkbook> {
  const { bytes: safe, sheets, createdAt } = safePackage(bytes)
  const loaded = new ExcelJS.Workbook()
  await loaded.xlsx.load(new Uint8Array(safe).buffer, { ignoreNodes: IGNORED })
  const read = sheets.map(({ name, isHidden }, index): ReadSheet => {
    const sheet = loaded.getWorksheet(`blad${index + 1}`)
    demand(sheet !== undefined, 'damaged')
    return { name, isHidden, rows: rowsOf(sheet) }
  })
  demand(
    read.some(({ rows }) => rows.length > 0),
    'nothing-in-it',
  )
  return { createdAt, sheets: read }
}

function rowsOf(sheet: ExcelJS.Worksheet): readonly ReadRow[] {
  const rows: ReadRow[] = []
  sheet.eachRow((row, number) => {
    const cells: ReadRow['cells'][number][] = []
    row.eachCell(({ value }, column) => cells.push({ column, ...cellToValue(value) }))
    const filled = cells.filter((cell) => cell.value !== null || cell.remark !== null)
    if (filled.length > 0) rows.push({ row: number, isHidden: row.hidden, cells: filled })
  })
  return rows
}
