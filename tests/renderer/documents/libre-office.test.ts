import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import { day } from '@shared/plan/day'
import { STATUSES } from '@shared/plan/status'
import { standOf } from '@shared/progress/stand'
import { excelReport } from '@renderer/documents/excel-report'
import { aPlan, aReport, changed, told } from '../../support/builders'
import { livelyPlan } from '../../support/lively-plan'
import { converted, hasOffice, sheetsAsText, TO_CSV } from '../../support/office'
import { withoutResults } from './reading'

const plan = aPlan({
  ...firstPlan,
  frame: firstPlan,
  since: firstPlan.actions.flatMap((action, index) => {
    const status = STATUSES[index % STATUSES.length] ?? 'niet-gestart'
    return [changed('2026-02-03', action, 'status', status), ...(index % 4 ? [told('2026-05-05', action)] : [])]
  }),
})

const PATIENCE = 120_000

describe.skipIf(!hasOffice)('in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'werkboek-'))
  const { count } = standOf(plan, day('2026-06-30')).total
  let bytes: Uint8Array

  beforeAll(async () => {
    bytes = await excelReport(aReport(plan, '2026-06-30'))
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  test(
    'every formula calculates to the value that the file carries',
    () => {
      writeFileSync(join(folder, 'kaal.xlsx'), withoutResults(bytes))
      converted(folder, ['kaal.xlsx'], TO_CSV)
      const sheets = sheetsAsText(folder, 'kaal.xlsx')
      const rowOf = (sheet: string, label: string) => {
        const cells = sheets.get(sheet)?.find(([first]) => first === label) ?? []
        return cells.slice(1).map((cell) => Number(cell.replace(/[^\d-]/g, '')))
      }
      expect(rowOf('Financiën', 'Totaal inkomsten').slice(1, 4)).toEqual([544_000, 0, 544_000])
      expect(rowOf('Financiën', 'Totaal verplichtingen').slice(1, 4)).toEqual([390_000, 0, 390_000])
      expect(rowOf('Financiën', 'C. Nog te besteden 2025').slice(1, 4)).toEqual([154_000, 0, 154_000])
      expect(rowOf('Voortgang per thema', 'Totaal').slice(1, 8)).toEqual([
        count.actions,
        count.planned,
        count.plannedAndFinished,
        count.plannedAndFinished - count.planned,
        count.finishedEarlier,
        count.continuous,
        count.withoutQuarter,
      ])
      expect(rowOf('Samenvatting', 'Totaal')[0]).toBe(count.actions)
    },
    PATIENCE,
  )

  test(
    'it prints on A4 landscape, complete, each sheet no wider than its page',
    () => {
      writeFileSync(join(folder, 'werkboek.xlsx'), bytes)
      converted(folder, ['werkboek.xlsx'], 'pdf')
      const pdf = join(folder, 'werkboek.pdf')
      const about = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })
      expect(about).toMatch(/Page size: +841\.\d+ x 595\.\d+ pts \(A4\)/)
      const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
      expect(Number(/Pages: +(\d+)/.exec(about)?.[1])).toBe(pages.length)
      pages.forEach((page, index) => expect(page).toContain(`Pagina ${index + 1} van ${pages.length}`))
      const of = (name: string) => pages.filter((page) => page.trimStart().startsWith(name))
      expect(of('Samenvatting')).toHaveLength(1)
      expect(of('Samenvatting')[0]).toContain('Een kleur is een voorstel')
      expect(of('Financiën').length).toBeLessThanOrEqual(2)
      for (const page of of('Actielijst').slice(0, -1)) expect(page).toMatch(/Nr\. +Thema[\s\S]+Stand van zaken/)
      for (const page of of('Planning per kwartaal').slice(0, -1)) expect(page).toMatch(/Nr\. +Actie[\s\S]+Toelichting/)
      const numbers = of('Actielijst').flatMap((page) => page.match(/^ *\d\.\d\d(?= )/gm) ?? [])
      expect(new Set(numbers.map((number) => number.trim())).size).toBe(count.actions)
    },
    PATIENCE,
  )

  test(
    'it leaves no page with a line or two',
    async () => {
      const { plan: lively, on, earlier } = livelyPlan()
      writeFileSync(join(folder, 'later.xlsx'), await excelReport(aReport(lively, on, { comparedWith: earlier })))
      writeFileSync(join(folder, 'eerste.xlsx'), await excelReport(aReport(lively, earlier.on)))
      converted(folder, ['later.xlsx', 'eerste.xlsx'], 'pdf')
      for (const name of ['later.pdf', 'eerste.pdf']) {
        const text = execFileSync('pdftotext', ['-layout', join(folder, name), '-'], { encoding: 'utf8' })
        const pages = text.split('\f').slice(0, -1)
        const opens = (page: string) => page.trimStart().split('  ')[0]
        const continued = pages.filter((page, index) => index > 0 && opens(page) === opens(pages[index - 1] ?? ''))
        expect(continued.length).toBeGreaterThan(10)
        // The running head and foot, three lines of title and the head of the table stand on every page.
        for (const page of continued) expect(page.split('\n').filter((line) => line.trim()).length).toBeGreaterThan(8)
      }
    },
    PATIENCE,
  )
})
