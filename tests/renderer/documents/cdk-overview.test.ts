import { beforeAll, describe, expect, test } from 'vitest'
import type ExcelJS from 'exceljs'
import { municipalities } from '@shared/first-plan/municipalities'
import { day } from '@shared/plan/day'
import { excelReport } from '@renderer/documents/excel-report'
import { booked, planSince } from '../../support/agenda'
import { aCommitment, anEngagement, anOverview, aTrend } from '../../support/cdk'
import { filesIn, opened, sheetIn, valuesUnder } from './reading'

/** The adopted plan with something in every book. */
const told = planSince([
  booked('2025-01-01', 'engagements', anEngagement({ on: day('2024-03-03'), occasion: '=HYPERLINK("x")' })),
  booked('2025-01-01', 'commitments', aCommitment()),
  booked('2025-01-01', 'trends', aTrend()),
])

describe('the overview as a workbook', () => {
  let bytes: Uint8Array
  let workbook: ExcelJS.Workbook

  beforeAll(async () => {
    bytes = await excelReport(anOverview(told, '2026-06-30'))
    workbook = await opened(bytes)
  })

  test('has its six sheets, each with its titles and the head of its table in row 5', () => {
    expect(workbook.worksheets.map(({ name }) => [name, sheetIn(workbook, name).getCell('A5').value])).toEqual([
      ['Gemeenteoverzicht', 'Gemeente'],
      ['Bestuurlijke agenda', 'Datum'],
      ['Toezeggingen en afspraken', 'Nr.'],
      ['Trends en ontwikkelingen', 'Datum'],
      ['Acties (kort)', 'Nr.'],
      ['Verantwoording', 'Onderwerp'],
    ])
    for (const sheet of workbook.worksheets) {
      expect(sheet.getCell('A1').value).toBe('Overzicht commissaris van de Koning')
      expect(sheet.getCell('A3').value).toBe('Peildatum 30-06-2026 – Concept 0.1 – Vertrouwelijk')
    }
  })

  test('has a row for each municipality, with its name in sight while scrolling, and days as days', () => {
    const sheet = sheetIn(workbook, 'Gemeenteoverzicht')
    expect(valuesUnder(sheet, 5, 'Gemeente', 26)).toEqual(municipalities.map(({ name }) => name))
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 5 })
    const soest = municipalities.findIndex(({ name }) => name === 'Soest')
    expect(valuesUnder(sheet, 5, 'Laatste ambtsbezoek', 26)[soest]).toEqual(new Date('2024-03-03T00:00:00.000Z'))
    expect(valuesUnder(sheet, 5, 'Aandachtspunt voor gesprek', 26)[soest]).toBe('Bezoek langer dan 2 jaar geleden')
  })

  test('is marked on every page, and takes what looks like a formula as a text', () => {
    for (const sheet of workbook.worksheets) expect(sheet.headerFooter.oddHeader).toContain('Vertrouwelijk – CONCEPT')
    expect(sheetIn(workbook, 'Bestuurlijke agenda').getCell('B6').value).toBe('=HYPERLINK("x")')
    for (const content of Object.values(filesIn(bytes))) expect(content).not.toMatch(/<f>|externalLink/)
  })
})
