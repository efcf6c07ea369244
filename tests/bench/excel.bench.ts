import { test } from '@playwright/test'
import ExcelJS from 'exceljs'
import { day } from '@shared/plan/day'
import { standOf } from '@shared/progress/stand'
import { excelReport } from '@renderer/documents/excel-report'
import { aReport } from '../support/builders'
import { aLargePlan } from './large-plan'
import { tell } from './tell'

const ROUNDS = 7
const EVENTS = 10_000
const ON = '2026-06-30'

test('the GS workbook of 1,000 actions, beside the exceljs floor: 1,000 rows of fourteen columns', async () => {
  const plan = aLargePlan(EVENTS)
  const count = standOf(plan, day(ON)).total.count.actions
  const rounds: { readonly floor: number; readonly made: number; readonly drawn: number }[] = []
  await floor(count)
  await excelReport(aReport(plan, ON))
  while (rounds.length < ROUNDS) {
    const began = performance.now()
    const report = aReport(plan, ON)
    const made = performance.now() - began
    rounds.push({ floor: await timed(() => floor(count)), made, drawn: await timed(() => excelReport(report)) })
  }
  const inMilliseconds = (figure: number) => `${figure.toFixed(0)} ms`
  const times = (figure: number) => figure.toFixed(1)
  tell(
    'exceljs floor',
    rounds.map((round) => round.floor),
    inMilliseconds,
  )
  tell(
    'report made',
    rounds.map(({ made }) => made),
    inMilliseconds,
  )
  tell(
    'report drawn',
    rounds.map(({ drawn }) => drawn),
    inMilliseconds,
  )
  tell(
    'drawn ÷ floor',
    rounds.map((round) => round.drawn / round.floor),
    times,
  )
})

async function timed(work: () => Promise<Uint8Array>): Promise<number> {
  const began = performance.now()
  const { length } = await work()
  const took = performance.now() - began
  if (length === 0) throw new Error('Er is niets getekend')
  return took
}

/**
 * What exceljs itself needs for a table of so many rows: nine columns of text, two days and three numbers, with borders,
 * wrapping, formats, a filter, a list to choose from and three conditional formats.
 */
async function floor(rows: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Acties', { views: [{ state: 'frozen', ySplit: 1 }] })
  const formats = [...Array<string>(9).fill('@'), 'dd-mm-yyyy', 'dd-mm-yyyy', '0', '#,##0', '0.0%']
  sheet.columns = formats.map((_, column) => ({ header: `Kolom ${column + 1}`, width: 18 }))
  const edge = { style: 'thin' } as const
  const styles = formats.map((numFmt) => ({
    numFmt,
    alignment: { vertical: 'top', wrapText: true } as const,
    border: { top: edge, bottom: edge, left: edge, right: edge },
  }))
  for (let row = 0; row < rows; row += 1) {
    const texts = Array.from({ length: 9 }, (_, column) => `Regel ${row}, kolom ${column}: wat er in het plan staat`)
    const added = sheet.addRow([
      ...texts,
      new Date(Date.UTC(2026, 5, 30)),
      new Date(Date.UTC(2026, 6, 1)),
      row,
      row,
      0.5,
    ])
    styles.forEach((style, column) => (added.getCell(column + 1).style = style))
    added.getCell(9).dataValidation = { type: 'list', allowBlank: true, formulae: ['"Ja,Nee,Anders"'] }
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows + 1, column: formats.length } }
  const rules = ['A', 'B', 'C'].map((letter, priority) => ({
    type: 'containsText' as const,
    operator: 'containsText' as const,
    text: letter,
    priority: priority + 1,
    style: { font: { bold: true } },
  }))
  sheet.addConditionalFormatting({ ref: `A2:A${rows + 1}`, rules })
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
