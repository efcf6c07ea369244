import type ExcelJS from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '@shared/reports/report'
import { excelReport } from '@renderer/documents/excel-report'
import { aReport } from '../../support/builders'
import { livelyPlan } from '../../support/lively-plan'
import { expectFigures } from './figures-of'
import { gridOf, rawCells, rawTables, recalculated, rowsMerged } from './raw-workbook'
import { filesIn, opened } from './reading'

/*
 * The acceptance checks of `reports.md` 4 on the real plan with a life behind it. What has a test of its own is not
 * here: the money (3) and the print (7) in `libre-office.test.ts`, ugly texts (6) and traces of the maker (10) in
 * `excel-report.test.ts`, what is not public (9) in `withheld.test.ts`, days and time zones (11, 12) in
 * `time-zones.test.ts`, the notes (13) with the notes.
 */

const { plan, on, earlier } = livelyPlan()

/** The first report of that plan, and one beside an earlier report: nothing moved, dropped or added in between is lost. */
describe.each([
  ['the first report', { on: earlier.on, earlier: null }],
  ['a report after moving, adding and dropping', { on, earlier }],
] as const)('%s', (_, reported) => {
  let report: Report
  let bytes: Uint8Array
  let workbook: ExcelJS.Workbook
  let files: Readonly<Record<string, string>>

  beforeAll(async () => {
    report = aReport(plan, reported.on, { comparedWith: reported.earlier })
    bytes = await excelReport(report)
    workbook = await opened(bytes)
    files = filesIn(bytes)
  })

  test('1, 2, 4, 14: every figure is that of the progress module, and the sheets agree with each other', () => {
    const grid = gridOf(rawCells(bytes))
    expect([...grid.keys()]).toEqual(report.sheets.map(({ name }) => name))
    expectFigures(grid, { plan, on: report.properties.on, earlier: reported.earlier })
  })

  test('3, 5: every formula carries the value it comes to, so that a protected view shows it too', () => {
    const formulas = [...rawCells(bytes).values()].flatMap((cells) =>
      [...cells.values()].flatMap(({ value, formula }) =>
        formula === null ? [] : [[value, String(recalculated(formula, cells))]],
      ),
    )
    expect(formulas.length).toBeGreaterThan(20)
    for (const [carried, calculated] of formulas) expect(carried).toBe(calculated)
  })

  test('5: every part of the file is announced, and every part that is referred to is there', () => {
    const types = files['[Content_Types].xml'] ?? ''
    for (const path of Object.keys(files).filter((each) => each !== '[Content_Types].xml'))
      expect(types.includes(`"/${path}"`) || types.includes(`Extension="${path.split('.').at(-1)}"`)).toBe(true)
    for (const [path, xml] of Object.entries(files).filter(([each]) => each.endsWith('.rels'))) {
      const folder = path.replace(/_rels\/[^/]*$/, '')
      for (const [, target = ''] of xml.matchAll(/Target="([^"]*)"/g))
        expect(Object.keys(files)).toContain(new URL(target, `file:///${folder}`).pathname.slice(1))
    }
  })

  test('5: the tables have names and numbers of their own, say what stands in their head, and do not overlap', () => {
    const bySheet = rawTables(bytes)
    const tables = bySheet.flat()
    expect(tables.length).toBeGreaterThan(9)
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length)
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length)
    for (const [index, [, rows]] of [...gridOf(rawCells(bytes))].entries()) {
      const onSheet = bySheet[index] ?? []
      for (const { head, column, headings } of onSheet)
        expect(rows[head - 1]?.slice(column - 1, column - 1 + headings.length)).toEqual(headings)
      for (const [place, { head }] of onSheet.entries())
        expect(onSheet.slice(0, place).filter(({ last }) => last >= head)).toEqual([])
    }
  })

  test('8: the title stands in A1, every sheet is seen, and no cell of a table is merged', () => {
    for (const sheet of workbook.worksheets)
      expect([sheet.state, sheet.getCell('A1').value]).toEqual(['visible', report.title])
    rawTables(bytes).forEach((tables, index) => {
      const merged = rowsMerged(bytes)[index] ?? []
      for (const { head, last } of tables) expect(merged.filter((row) => row >= head && row <= last)).toEqual([])
    })
    expect(files['docProps/core.xml']).toContain(`<dc:title>${report.title}</dc:title>`)
    expect(files['docProps/core.xml']).toContain('<dc:language>nl-NL</dc:language>')
  })

  test('8: no colour stands alone, and every letter is at least four and a half times lighter or darker than its ground', () => {
    const lights = new Set<string>()
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) =>
        row.eachCell({ includeEmpty: true }, (cell) => {
          const ground = cell.fill?.type === 'pattern' ? cell.fill.fgColor?.argb : undefined
          if (!ground) return
          expect(contrast(ground, cell.font.color?.argb ?? 'FF000000')).toBeGreaterThanOrEqual(4.5)
          if (PLAIN.has(ground)) return
          expect(cell.text).toMatch(
            /^(● Op schema|▲ Aandachtspunt|■ Loopt achter|✔ Afgerond|○ Niet beoordeeld|[PGVAD?]$|D\*$)/,
          )
          lights.add(cell.text.slice(0, 1))
        }),
      )
    expect([...lights]).toEqual(expect.arrayContaining(['●', '▲', '■', '✔', '○']))
  })

  test('10: nothing of what a figure rests on reaches the file', async () => {
    expect(JSON.stringify(report)).toContain('"actions":[')
    expect(await excelReport(withoutGrounds(report))).toEqual(bytes)
  })
})

/** The ground of a head and of a row of totals, which say nothing by their colour; white. */
const PLAIN: ReadonlySet<string> = new Set(['FF1F3864', 'FFEEF2F8', 'FFFFFFFF'])

/** How much lighter one colour is than another (WCAG 2.1). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [2, 4, 6].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The same report with nothing behind its figures. */
const withoutGrounds = (report: Report): Report =>
  JSON.parse(JSON.stringify(report, (_key, value: unknown) => bare(value))) as Report

function bare(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'figure') return value
  return Object.fromEntries(Object.entries(value).filter(([field]) => field !== 'actions' && field !== 'budgetLines'))
}
