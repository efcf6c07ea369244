import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { DISCLOSURES } from '@shared/plan/disclosure'
import { excelReport } from '@renderer/documents/excel-report'
import { aReport } from '../../support/builders'
import { anyTyped, MARKS, markedPlan, PLACES, type Typed } from '../../support/marked-plan'

/** The parts of a workbook of everything that was typed, its properties and shared texts included. */
async function partsOf(texts: readonly Typed[]): Promise<readonly (readonly [path: string, content: Buffer])[]> {
  const report = aReport(markedPlan(texts).plan(), '2026-06-30')
  const parts = Object.entries(unzipSync(await excelReport(report)))
  return [
    ...parts.map(([path, content]) => [path, Buffer.from(content)] as const),
    ['naam', Buffer.from(report.fileName)],
  ]
}

/** The parts in which a mark stands, as it would be written by any of the programs that make such files. */
const standsIn = (parts: Awaited<ReturnType<typeof partsOf>>, mark: string): readonly string[] => {
  const little = Buffer.from(mark, 'utf16le')
  const spellings = [Buffer.from(mark, 'utf8'), little, Buffer.from(little).swap16()]
  return parts.flatMap(([path, content]) => (spellings.some((spelling) => content.includes(spelling)) ? [path] : []))
}

/** A text in every place, at every level, on one action after the other. */
const everywhere: readonly Typed[] = DISCLOSURES.flatMap((disclosure, level) =>
  PLACES.map((place, index) => ({ place, disclosure, which: (index + level) % 4 })),
)

test('a mark in every intern and vertrouwelijk text stands nowhere in the unzipped workbook; a public one does', async () => {
  const parts = await partsOf(everywhere)
  expect(parts.map(([path]) => path)).toEqual(expect.arrayContaining(['docProps/core.xml', 'xl/workbook.xml']))
  expect(standsIn(parts, MARKS.intern)).toEqual([])
  expect(standsIn(parts, MARKS.vertrouwelijk)).toEqual([])
  expect(standsIn(parts, MARKS.openbaar).length).toBeGreaterThan(0)
})

test('nor does it in the workbook of any other plan', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyTyped, async (texts) => {
      const parts = await partsOf(texts)
      expect(standsIn(parts, MARKS.intern)).toEqual([])
      expect(standsIn(parts, MARKS.vertrouwelijk)).toEqual([])
    }),
    { numRuns: 10 },
  )
})
