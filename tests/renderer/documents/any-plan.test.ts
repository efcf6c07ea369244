import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excelReport } from '@renderer/documents/excel-report'
import { anyReported, type Reported } from '../../support/any-plan'
import { aReport } from '../../support/builders'
import { converted, hasOffice, sheetsAsText, TO_CSV } from '../../support/office'
import { expectFigures, standingOf } from './figures-of'
import { gridOf, rawCells, recalculated } from './raw-workbook'
import { withoutResults } from './reading'

const draw = ({ plan, on, earlier }: Reported) => excelReport(aReport(plan, on, { comparedWith: earlier }))

test('in the file of any plan every figure is that of the progress module, and every sum adds up', async () => {
  await fc.assert(
    fc.asyncProperty(anyReported(300, 80), async (reported) => {
      const sheets = rawCells(await draw(reported))
      expectFigures(gridOf(sheets), reported)
      for (const cells of sheets.values()) {
        expect(cells.get('A3')?.value.startsWith(standingOf(reported))).toBe(true)
        const sums = [...cells.values()].flatMap(({ value, formula }) =>
          formula === null ? [] : [[Number(value), recalculated(formula, cells)]],
        )
        for (const [carried, calculated] of sums) expect(carried).toBe(calculated)
      }
    }),
    { numRuns: 30 },
  )
})

test.skipIf(!hasOffice)(
  'LibreOffice reads the same figures in such files, and calculates their sums itself',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'werkboek-'))
    try {
      const handful = fc.sample(anyReported(120, 60), { numRuns: 4, seed: 4 })
      const names = handful.map((_, index) => `plan${index}.xlsx`)
      for (const [index, reported] of handful.entries())
        writeFileSync(join(folder, `plan${index}.xlsx`), withoutResults(await draw(reported)))
      converted(folder, names, TO_CSV)
      for (const [index, reported] of handful.entries()) {
        const sheets = sheetsAsText(folder, `plan${index}.xlsx`)
        expect(sheets.size).toBe(8)
        expectFigures(sheets, reported)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
