import { expect, test } from 'vitest'
import { day } from '@shared/plan/day'
import { referenceDayProblem } from '@shared/plan/reference-day'
import { aFrame } from '../../support/builders'

test('tomorrow and the time before the plan cannot be shown; today and its first day can', () => {
  const [frame, today] = [aFrame(), day('2026-06-30')]
  expect(referenceDayProblem(frame, today, day('2026-07-01'))).toBe('in-future')
  expect(referenceDayProblem(frame, today, today)).toBeNull()
  expect(referenceDayProblem(frame, today, day('2025-01-01'))).toBeNull()
  expect(referenceDayProblem(frame, today, day('2024-12-31'))).toBe('before-plan')
  expect(referenceDayProblem(frame, day('2024-12-01'), day('2024-12-01'))).toBeNull()
})
