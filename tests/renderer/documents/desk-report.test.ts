import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { asCsv, tabSeparated } from '@shared/exchange/cell-block'
import { inert } from '@shared/exchange/inert'
import { day, type Instant } from '@shared/plan/day'
import { deskReport } from '@shared/reports/desk-report'
import { excelReport } from '@renderer/documents/excel-report'
import { PAYLOADS } from '../../support/injected'
import { converted, hasOffice } from '../../support/office'

const headings = ['Nr.', 'Actie', 'Stand van zaken']
const plain = PAYLOADS.filter((payload) => !/[\t\r]/.test(payload))
const rows = [
  ['1.10', 'Titel; met "tekens" en één é', 'Regel een\nRegel twee'],
  ...plain.map((payload, nth) => [`2.${String(nth + 10)}`, payload, '']),
]

test('the view as a workbook has its columns in their order, is marked Intern, and runs nothing', async () => {
  const report = deskReport(
    { headings, rows, numberAt: 0 },
    { level: 'intern', planTitle: 'plan', on: day('2026-06-30'), generatedAt: '2026-06-30T09:00:00.000Z' as Instant },
  )
  expect(report.fileName).toBe('2026-06-30 Acties Intern')
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(await excelReport(report)).buffer)
  const sheet = book.getWorksheet('Acties')
  const read = (sheet?.getSheetValues() ?? []).flatMap((row) => (Array.isArray(row) ? [row.slice(1, 4)] : []))
  const at = read.findIndex(([first]) => first === 'Nr.')
  expect(read[at]).toEqual(headings)
  expect(
    read
      .slice(at + 1, at + 1 + rows.length)
      .map(([number, title]) => [number, typeof title === 'string' ? title.trim() : null]),
  ).toEqual(rows.map(([number, title = '']) => [number, title.trim()]))
  expect(JSON.stringify(read)).toContain('Intern')
  sheet?.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)))
})

test.skipIf(!hasOffice)(
  'the csv is in LibreOffice what it was here, and nothing in it is a formula',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'csv-'))
    try {
      writeFileSync(join(folder, 'acties.csv'), asCsv([headings, ...rows]))
      // Read as a Dutch Excel does, `;` and UTF-8, and written again between tabs with figures as they are.
      converted(folder, ['acties.csv'], 'ods', 'CSV:59,34,76,1,,1043')
      converted(folder, ['acties.ods'], 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false')
      const back = tabSeparated(readFileSync(join(folder, 'acties.csv'), 'utf8'))
      expect(back).toEqual([headings, ...rows.map((row) => row.map(inert))].map((row) => row.map(unmarked)))
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
  120_000,
)

/** `tabSeparated` takes the mark of a harmless text away, so both sides are compared without. */
const unmarked = (text: string): string => text.replace(/^'(?=[=+\-@])/, '')
