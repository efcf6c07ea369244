import { expect, test } from 'vitest'
import { whatWasRead } from '@main/workbooks/what-was-read'
import { listsIn } from '@shared/exchange/found-list'
import { proposalFrom } from '@shared/exchange/list-proposal'
import { day } from '@shared/plan/day'
import { excelReport } from '@renderer/documents/excel-report'
import { readWorkbook } from '@renderer/documents/read-workbook'
import { aPlan, anAction, aReport } from '../../support/builders'
import { HOSTILE } from '../../support/hostile-workbooks'
import { mutated } from '../../support/mutated-workbook'
import { Random } from '../../torture/random'

test('600 workbooks with something changed in them are each read as plain cells or refused', async () => {
  const random = new Random('gemuteerd')
  const plan = aPlan({ actions: ['1.01', '1.02', '2.01'].map((number) => anAction({ id: number, number })) })
  const own = await excelReport(aReport(plan, '2026-06-30'))
  const whole = [own, ...['formulas', 'days from 1904'].flatMap((name) => HOSTILE[name]?.make() ?? [])]
  const came = { read: 0, refused: 0 }
  for (let nth = 0; nth < 600; nth += 1) {
    const read = await readWorkbook(mutated(random.oneOf(whole), random))
    came[read.kind] += 1
    expect(whatWasRead(structuredClone(read))).toEqual(read)
    const sheets = read.kind === 'read' ? read.workbook.sheets : []
    expect(sheets.length === 0 || sheets.some(({ rows }) => rows.length > 0)).toBe(true)
    proposalFrom(listsIn(sheets), plan, day('2026-06-30'), null)
    expect(Object.keys(Object.prototype)).toEqual([])
  }
  expect(came.read).toBeGreaterThan(100)
  expect(came.refused).toBeGreaterThan(100)
})
