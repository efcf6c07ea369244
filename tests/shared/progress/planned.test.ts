import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '@shared/plan/day'
import { addQuarters, quarter } from '@shared/plan/quarter'
import { plannedShare } from '@shared/progress/planned'
import { anAction, due, from } from '../../support/builders'

describe('the planned share', () => {
  test.each([
    ['2025-03-31', 0],
    ['2025-04-01', 0.25],
    ['2025-06-30', 0.25],
    ['2025-07-01', 0.5],
    ['2025-12-31', 0.75],
    ['2026-01-01', 1],
    ['2030-01-01', 1],
  ])('of four quarters of 2025, on %s, is %d', (on, share) => {
    expect(plannedShare(anAction(due('2025-Q1', '2025-Q4')), day(on))).toBe(share)
  })

  test('counts the adopted quarters, wherever the expectation has moved', () => {
    const moved = anAction({ adopted: from('2025-Q1', '2025-Q2'), expected: from('2025-Q1', '2026-Q4') })
    expect(plannedShare(moved, day('2025-07-01'))).toBe(1)
  })

  test('without a start quarter is one step at the end', () => {
    const action = anAction(due(null, '2025-Q3'))
    expect(plannedShare(action, day('2025-09-30'))).toBe(0)
    expect(plannedShare(action, day('2025-10-01'))).toBe(1)
  })

  test.each([
    ['without an end quarter', due('2025-Q1', null)],
    ['with the plan period as its only date', due('2025-Q1', '2026-Q4', 'looptijd')],
    ['that has no end', { ...due('2025-Q1', '2025-Q4'), kind: 'doorlopend' as const }],
    ['that is taking part', { ...due('2025-Q1', '2025-Q4'), kind: 'deelname' as const }],
    ['that is withdrawn', { ...due('2025-Q1', '2025-Q4'), status: 'vervallen' as const }],
    ['that waits', { ...due('2025-Q1', '2025-Q4'), condition: { text: 'Bij positief draagvlak', met: null } }],
  ])('of an action %s is not there', (_, said) => {
    expect(plannedShare(anAction(said), day('2026-06-30'))).toBeNull()
  })

  test('counts a conditional promise once its condition is met', () => {
    const met = { text: 'Bij positief draagvlak', met: day('2025-05-01') }
    expect(plannedShare(anAction({ ...due('2025-Q1', '2025-Q2'), condition: met }), day('2025-07-01'))).toBe(1)
  })

  test('never goes down as time goes on, and stays between nothing and all', () => {
    const quarters = fc.integer({ min: 0, max: 7 }).map((steps) => addQuarters(quarter('2025-Q1'), steps))
    const days = fc.integer({ min: -400, max: 1200 }).map((steps) => addDays(day('2025-01-01'), steps))
    fc.assert(
      fc.property(quarters, quarters, days, days, (start, end, one, other) => {
        const action = anAction(due(start, end))
        const [earlier, later] = [one, other].sort().map((on) => plannedShare(action, on) ?? -1)
        expect(earlier).toBeLessThanOrEqual(later ?? -1)
        expect(earlier).toBeGreaterThanOrEqual(0)
        expect(later).toBeLessThanOrEqual(1)
      }),
    )
  })
})
