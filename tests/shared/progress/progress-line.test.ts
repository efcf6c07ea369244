import { describe, expect, test } from 'vitest'
import type { Action } from '@shared/plan/action'
import { day } from '@shared/plan/day'
import { lineStandsOf, lineThrough, progressLine } from '@shared/progress/progress-line'
import { aPlan, anAction, changed, due } from '../../support/builders'

const numbered = (number: string, said: Partial<Action>) =>
  anAction({ id: `actie-${number}`, number, theme: Number(number[0]) as Action['theme'], ...said })

// Theme 1: one action of two quarters (half, whole). Theme 2: one of the second quarter alone, finished on 10 May.
const first = numbered('1.01', due('2025-Q1', '2025-Q2'))
const second = numbered('2.01', due('2025-Q2', '2025-Q2'))
const plan = aPlan({ actions: [first, second], since: [changed('2025-05-10', second, 'status', 'afgerond')] })

describe('the line', () => {
  test('of a theme is drawn by its own actions', () => {
    const stands = lineStandsOf(plan, day('2025-07-01'))
    const [q1, q2] = lineThrough(stands, 1)
    expect([q1, q2]).toEqual([
      { quarter: '2025-Q1', planned: 0.5, actual: 0 },
      { quarter: '2025-Q2', planned: 1, actual: 0 },
    ])
    expect(lineThrough(stands, 2)[1]).toEqual({ quarter: '2025-Q2', planned: 1, actual: 1 })
    expect(lineThrough(stands, 3)[0]).toEqual({ quarter: '2025-Q1', planned: null, actual: null })
  })

  test('of the plan is the sum over its actions, and stops at the reference date', () => {
    const line = progressLine(plan, day('2025-05-15'))
    expect(line.slice(0, 3)).toEqual([
      { quarter: '2025-Q1', planned: 0.25, actual: 0 },
      { quarter: '2025-Q2', planned: 1, actual: 0.5 },
      { quarter: '2025-Q3', planned: 1, actual: null },
    ])
  })
})
