import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { ReadSheet } from '@shared/exchange/workbook'
import { cellToValue } from '@renderer/documents/cell-to-value'
import { excelReport } from '@renderer/documents/excel-report'
import { readWorkbook } from '@renderer/documents/read-workbook'
import { aPlan, anAction, aReport } from '../../support/builders'
import { HOSTILE, oddWorkbook, textRow } from '../../support/hostile-workbooks'

/** The sheets of a workbook that can be read. */
async function sheetsOf(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const read = await readWorkbook(bytes)
  if (read.kind === 'refused') throw new Error(read.problem)
  return read.workbook.sheets
}

/** What stands in the first row of the first sheet. */
const firstRow = async (bytes: Uint8Array) =>
  (await sheetsOf(bytes))[0]?.rows[0]?.cells.map(({ value, remark }) => (remark === null ? value : [value, remark]))

describe('a file from outside', () => {
  test.each(Object.entries(HOSTILE))('with %s is read or refused as it should be', async (_, { make, expected }) => {
    const read = await readWorkbook(make())
    expect(read.kind === 'read' ? 'read' : read.problem).toBe(expected)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('that is our own gives back its cells, its sheets and when it was made', async () => {
    const plan = aPlan({ actions: [anAction({ title: '_x0041_ & <b>vet</b> 😀' })] })
    const report = aReport(plan, '2026-06-30')
    const read = await readWorkbook(await excelReport(report))
    if (read.kind === 'refused') throw new Error(read.problem)
    expect(read.workbook.createdAt).toBe('2026-11-23T19:41:00Z')
    expect(read.workbook.sheets.map(({ name }) => name)).toEqual(report.sheets.map(({ name }) => name))
    const list = read.workbook.sheets[2]?.rows.find(({ row }) => row === 6)
    expect(list?.cells.slice(0, 3).map(({ value }) => value)).toEqual([
      '1.01',
      '1 Weerbaarheid eigen organisatie',
      '_x0041_ & <b>vet</b> 😀',
    ])
  })

  test('may be written with a prefix before every element', async () => {
    const prefixed = oddWorkbook({
      files: {
        'xl/worksheets/sheet1.xml':
          '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>hier</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
      },
    })
    expect(await firstRow(prefixed)).toEqual(['hier'])
  })

  test('cannot hide a cell from who looks at the places', async () => {
    for (const rows of [
      '<row r="1" a=">" b="x r=\'4000000000\'"><c r="A1"><v>1</v></c></row>',
      '<row r="1"><c r="A1" a="&lt;" r2="<"><v>1</v></c></row>',
      '<row r="1"><c r="A1"><v>1</v></c><!-- <c r="XFD1"> --></row>',
    ]) {
      const read = await readWorkbook(oddWorkbook({ rows }))
      const found = read.kind === 'read' ? read.workbook.sheets[0]?.rows.map(({ row }) => row) : read.problem
      expect([[1], 'unsafe', 'damaged']).toContainEqual(found)
    }
  })
})

describe('a cell from outside', () => {
  test('is a text, a number, a yes or no, a day or nothing; formulas and errors are told', async () => {
    expect(await firstRow(HOSTILE['formulas']?.make() ?? new Uint8Array())).toEqual([
      [2, 'formula'],
      ['klik', 'formula'],
      [null, 'error'],
      true,
      'rich',
      [null, 'formula'],
    ])
  })

  test('is a day from 1990 to 2100 only, counted from 1900 or from 1904', async () => {
    const newYear = new Date('2026-01-01T00:00:00.000Z')
    const none = [null, 'day-out-of-range']
    expect(await firstRow(HOSTILE['days that are none']?.make() ?? new Uint8Array())).toEqual([
      newYear,
      none,
      none,
      none,
    ])
    expect(await firstRow(HOSTILE['days from 1904']?.make() ?? new Uint8Array())).toEqual([newYear])
  })

  test('keeps names of the language as texts', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype']
    expect(await firstRow(oddWorkbook({ rows: textRow(...names) }))).toEqual(names)
  })

  test('is never an object, whatever the library gives', () => {
    const text = fc.oneof(fc.string(), fc.record({ richText: fc.array(fc.record({ text: fc.string() })) }))
    const flat = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.date(), fc.constant(null), fc.constant(undefined))
    const error = fc.record({ error: fc.constant('#N/A') })
    const cell = fc.oneof(
      flat,
      error,
      fc.record({ richText: fc.array(fc.record({ text: fc.string() })) }),
      fc.record({ text, hyperlink: fc.string() }),
      fc.record({ formula: fc.string(), result: fc.oneof(flat, error) }),
      fc.record({ sharedFormula: fc.string(), result: fc.oneof(flat, error) }),
    )
    fc.assert(
      fc.property(cell, (given) => {
        const { value } = cellToValue(given as Parameters<typeof cellToValue>[0])
        const isPlain =
          value === null || value instanceof Date || ['string', 'number', 'boolean'].includes(typeof value)
        expect(isPlain).toBe(true)
        expect(String(value)).not.toBe('[object Object]')
      }),
    )
  })
})
