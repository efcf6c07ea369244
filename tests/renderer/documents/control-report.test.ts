import { expect, test } from 'vitest'
import { findingsOf } from '@shared/control/findings'
import { findingKindName } from '@shared/control/finding-words'
import { firstPlan } from '@shared/first-plan/first-plan'
import { day, type Instant } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { standOf } from '@shared/progress/stand'
import { controlReport } from '@shared/reports/control-report'
import { excelReport } from '@renderer/documents/excel-report'
import { aPromise, booked, planSince } from '../../support/agenda'
import { aPlan } from '../../support/builders'
import { filesIn, opened, sheetIn, valuesUnder } from './reading'

const ON = day('2026-06-30')

/** The row with the headings. */
const HEAD = 5

const drawn = (plan: Plan) =>
  excelReport(
    controlReport(findingsOf(plan, standOf(plan, ON)), {
      planTitle: plan.frame.title,
      on: ON,
      generatedAt: '2026-06-30T10:00:00.000Z' as Instant,
    }),
  )

test('the workbook of Controle has a row for each finding, and one that says so when there are none', async () => {
  const plan = planSince()
  const found = findingsOf(plan, standOf(plan, ON))
  const sheet = sheetIn(await opened(await drawn(plan)), 'Controle')
  expect(valuesUnder(sheet, HEAD, 'Soort', found.length + 1)).toEqual([
    ...found.map(({ kind }) => findingKindName(kind)),
    null,
  ])
  const empty = sheetIn(await opened(await drawn(aPlan({ frame: firstPlan }))), 'Controle')
  expect(valuesUnder(empty, HEAD, 'Waar in het plan', 2)).toEqual(['Er zijn geen bevindingen.', null])
})

test('a confidential promise is counted in it and not told', async () => {
  const secret = aPromise({ text: 'Strikt geheim woord', by: 'commissaris', due: day('2026-06-01') })
  const files = filesIn(await drawn(planSince([booked('2026-05-12', 'commitments', secret)])))
  const whole = Object.values(files).join('\n')
  expect(whole).toContain('Toezegging (vertrouwelijk)')
  expect(whole).not.toContain('Strikt geheim')
})
