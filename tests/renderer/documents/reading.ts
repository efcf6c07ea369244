import ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A workbook as a program would open it. */
export async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  return workbook
}

/** The files inside a workbook, by path. */
export const filesIn = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]))

export function sheetIn(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name)
  if (!sheet) throw new Error(`Geen blad ${name}`)
  return sheet
}

/** The values of a column under the row of a heading, for as many rows as are asked. */
export function valuesUnder(
  sheet: ExcelJS.Worksheet,
  headRow: number,
  heading: string,
  rows: number,
): readonly unknown[] {
  const head = sheet.getRow(headRow)
  const column = Array.from({ length: head.cellCount }, (_, index) => index + 1).find(
    (each) => head.getCell(each).value === heading,
  )
  if (column === undefined) throw new Error(`Geen kolom ${heading}`)
  return Array.from({ length: rows }, (_, index) => sheet.getRow(headRow + 1 + index).getCell(column).value)
}

/** The workbook as if nothing had been calculated yet, so that a program has to do it. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(bytes))
  const texts = filesIn(bytes)
  return zipSync(
    Object.fromEntries(
      entries.map(([path, content]) => [
        path,
        path.startsWith('xl/worksheets/') && texts[path]
          ? strToU8(texts[path].replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'))
          : content,
      ]),
    ),
  )
}
