import { expect, test } from 'vitest'
import { promiseTold } from '@renderer/features/actions/promise-told'
import { anAction, aPlan, changed, due, from } from '../../../support/builders'

test('the first promise and every change of it stay, also one that only moved the start', () => {
  const action = anAction({ ...due('2025-Q1', '2025-Q4') })
  const start = from('2025-Q2', '2025-Q4', 'besluit')
  const end = from('2025-Q2', '2026-Q2', 'besluit')
  const moved = { ...action, adopted: start }
  const plan = aPlan({
    actions: [action],
    since: [changed('2026-03-01', moved, 'adopted', end), changed('2026-02-01', action, 'adopted', start)],
  })
  const told = promiseTold(plan.events, action.id)
  expect(told.first).toEqual(action.adopted)
  expect(told.moved.map(({ on, to }) => [on, to])).toEqual([
    ['2026-02-01', start],
    ['2026-03-01', end],
  ])
  expect(promiseTold(plan.events, 'een andere')).toEqual({ first: { start: null, end: null }, moved: [] })
})
