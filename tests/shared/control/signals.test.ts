import { describe, expect, test } from 'vitest'
import { isQuiet, signalCounts, signalsOf } from '@shared/control/signals'
import type { Action } from '@shared/plan/action'
import { day } from '@shared/plan/day'
import { standOf } from '@shared/progress/stand'
import { aVisit, booked } from '../../support/agenda'
import { aPlan, anAction, due, from, type Happened } from '../../support/builders'

const on = (date: string, actions: readonly Action[], since: readonly Happened[] = []) => {
  const plan = aPlan({ actions, since })
  return signalsOf(plan, standOf(plan, day(date)))
}

describe('the signals of a day', () => {
  const action = anAction(due(null, '2025-Q2'))
  test('an action is due until the last day of its quarter, and overdue the day after', () => {
    expect(on('2025-03-31', [action])).toMatchObject({ due: [], overdue: [] })
    expect(on('2025-04-01', [action])).toMatchObject({ due: [action.id], overdue: [] })
    expect(on('2025-06-30', [action])).toMatchObject({ due: [action.id], overdue: [] })
    expect(on('2025-07-01', [action])).toMatchObject({ due: [], overdue: [action.id] })
  })
  test('what is expected now counts, and not what was promised', () => {
    const moved = anAction({ adopted: from(null, '2025-Q1'), expected: from(null, '2025-Q2') })
    expect(on('2025-05-01', [moved])).toMatchObject({ due: [moved.id], overdue: [] })
  })
  test('what is done, has no end, waits or is a wish, gives none', () => {
    const quiet = [
      anAction({ ...action, status: 'afgerond' }),
      anAction({ ...action, id: 'b', number: '1.02', kind: 'doorlopend' }),
      anAction({ ...action, id: 'c', number: '1.03', strength: 'wens' }),
      anAction({ ...action, id: 'd', number: '1.04', condition: { text: 'Bij draagvlak', met: null } }),
      anAction({ ...action, id: 'e', number: '1.05', ...due(null, '2025-Q2', 'looptijd') }),
    ]
    expect(isQuiet(signalCounts(on('2025-07-01', quiet)))).toBe(true)
  })
  test('a moment is told from fourteen days before until its own day', () => {
    const visit = [booked('2026-01-01', 'engagements', aVisit({ on: day('2026-07-14') }))]
    const told = (date: string) => on(date, [], visit).moments.length
    expect(['2026-06-29', '2026-06-30', '2026-07-14', '2026-07-15'].map(told)).toEqual([0, 1, 1, 0])
  })
})
