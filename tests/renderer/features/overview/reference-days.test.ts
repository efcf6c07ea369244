import { describe, expect, test } from 'vitest'
import { day } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import { placeInLine } from '@shared/progress/place-in-line'
import { stopsOf } from '@renderer/features/overview/reference-days'
import { aFrame } from '../../../support/builders'

const frame = aFrame()

describe('the stops of the slider', () => {
  test('are the ends of the quarters until today, and today', () => {
    expect(stopsOf(frame, day('2025-08-14'), day('2025-08-14'))).toEqual(['2025-03-31', '2025-06-30', '2025-08-14'])
  })

  test('name today once when it ends a quarter', () => {
    expect(stopsOf(frame, day('2025-06-30'), day('2025-06-30'))).toEqual(['2025-03-31', '2025-06-30'])
  })

  test('hold a day between them as long as it is shown', () => {
    expect(stopsOf(frame, day('2025-08-14'), day('2025-07-01'))).toEqual([
      '2025-03-31',
      '2025-06-30',
      '2025-07-01',
      '2025-08-14',
    ])
  })

  test('end with today when the plan is over', () => {
    expect(stopsOf(frame, day('2027-02-01'), day('2027-02-01')).slice(-2)).toEqual(['2026-12-31', '2027-02-01'])
  })
})

test('the last day of a quarter stands at its border, and the day after it past it', () => {
  const first = quarter('2025-Q1')
  expect(placeInLine(first, day('2025-03-31'))).toBe(1)
  expect(placeInLine(first, day('2026-06-30'))).toBe(6)
  expect(placeInLine(first, day('2026-07-01'))).toBeCloseTo(6 + 1 / 92)
})
