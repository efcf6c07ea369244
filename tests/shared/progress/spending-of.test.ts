import { expect, test } from 'vitest'
import { day } from '@shared/plan/day'
import { spendingOf } from '@shared/progress/spending-of'
import { standOf } from '@shared/progress/stand'
import { aBudgetLine, anAction, aPlan, changed, written } from '../../support/builders'
import { withAmount } from '@shared/plan/change-budget'

const ACTION = anAction({ number: '1.25' })
const ON = day('2025-06-30')
const read = (lines: readonly Parameters<typeof aBudgetLine>[0][], action = ACTION, on = ON) =>
  spendingOf(
    action,
    lines.map((line, index) => aBudgetLine({ id: `post-${index}`, actions: ['1.25'], ...line })),
    on,
  )

test('an action’s own figures go before those of its lines', () => {
  const action = { ...ACTION, spending: { budget: 10, forecast: null } }
  expect(read([{ adopted: 45_000, forecast: 45_000 }], action)).toEqual({
    budget: 10,
    forecast: null,
    lines: [],
  })
})

test('the lines that pay for it alone are added up', () => {
  expect(
    read([
      { adopted: 45_000, changed: 5000, forecast: 50_000 },
      { adopted: 40_000, forecast: 30_000 },
    ]),
  ).toEqual({ budget: 90_000, forecast: 80_000, lines: ['post-0', 'post-1'] })
})

test('an unknown amount among them leaves the sum unknown', () => {
  expect(read([{ adopted: 45_000, forecast: 50_000 }, { adopted: 40_000 }])).toEqual({
    budget: 85_000,
    forecast: null,
    lines: ['post-0', 'post-1'],
  })
})

test('a line of several actions, of another year or of income says nothing about it', () => {
  expect(read([{ adopted: 1, actions: ['1.25', '1.26'] }])).toBeNull()
  expect(read([{ adopted: 1, side: 'inkomsten' }])).toBeNull()
  expect(read([{ adopted: 1 }], ACTION, day('2026-01-01'))).toBeNull()
  expect(read([{ adopted: 1, year: 2026 }], ACTION, day('2026-01-01'))).toMatchObject({ budget: 1 })
})

test('the light of its spending follows, on the day and not before', () => {
  const line = aBudgetLine({ actions: ['1.25'], adopted: 45_000 })
  const plan = aPlan({
    actions: [ACTION],
    budget: [line],
    since: [changed('2025-01-02', ACTION, 'status', 'in-uitvoering')],
  })
  const forecast = withAmount(line, 'forecast', 60_000)
  if (!forecast.ok) throw new Error(forecast.problem.kind)
  const events = written(plan.events, forecast.value, day('2025-06-30'))
  const light = (on: string) => standOf({ ...plan, events }, day(on)).actions[0]?.questions.besteding
  expect([light('2025-06-29'), light('2025-06-30')]).toEqual(['niet-beoordeeld', 'loopt-achter'])
})
