import { describe, expect, test } from 'vitest'
import type { Action } from '@shared/plan/action'
import { withAdopted, withExpected, withStatus } from '@shared/plan/change-action'
import { day } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import { baselinesOf, inBaseline } from '@shared/progress/baseline'
import { bridgeOf } from '@shared/progress/bridge'
import { changesBetween } from '@shared/progress/changes-between'
import { standOf } from '@shared/progress/stand'
import { anAction, due } from '../../support/builders'
import { Diary } from '../../support/diary'

const numbered = (number: string, said: Partial<Action> = {}) => anAction({ id: number, number, ...said })
const [SPRING, SUMMER] = [day('2025-03-31'), day('2025-06-30')]

/**
 * Three actions in 2025: 1.01 is withdrawn in May, 1.02 is moved in May from Q2 to Q4 by a decision, of 1.03 the
 * expectation moves in June; nothing happens in the first quarter.
 */
function aYear(): Diary {
  const diary = new Diary(
    [
      numbered('1.01', due('2025-Q1', '2025-Q4')),
      numbered('1.02', due('2025-Q1', '2025-Q2')),
      numbered('1.03', due('2025-Q1', '2025-Q3')),
    ],
    day('2025-05-15'),
  )
  diary.change(['1.01'], (action) => withStatus(action, 'vervallen', { reason: 'Niet meer nodig.' }))
  const decision = { name: 'GS-besluit 12', on: day('2025-05-13') }
  diary.change(['1.02'], (action) => withAdopted(action, { end: quarter('2025-Q4') }, decision))
  diary.today = day('2025-06-10')
  diary.change(['1.03'], (action) => withExpected(action, { end: quarter('2026-Q1') }, 'Wacht op geld.'))
  return diary
}

describe('since an earlier day', () => {
  const plan = aYear().plan()
  const [then, now] = [standOf(plan, SPRING), standOf(plan, SUMMER)]

  test('the closing count crosses from then to now, and both sides add up', () => {
    const bridge = bridgeOf(then, now)
    expect(bridge).toMatchObject({ before: 3, added: [], gone: [], now: 3 })
    // Nobody ever heard of 1.02; it is promised for a later quarter now. Then: three not judged. Now: one withdrawn.
    expect(bridge.crossings.find(({ category }) => category === 'vervallen')).toEqual({
      category: 'vervallen',
      before: 0,
      now: 1,
    })
    const sum = (side: 'before' | 'now') => bridge.crossings.reduce((total, crossing) => total + crossing[side], 0)
    expect([sum('before'), sum('now')]).toEqual([3, 3])
  })

  test('what is different is told per action, and nothing of what stayed', () => {
    const told = changesBetween(then, now).map(({ stand, differences }) => [stand.action.number, differences])
    expect(told).toMatchObject([
      ['1.01', [{ kind: 'status', from: 'niet-gestart', to: 'vervallen' }, { kind: 'light' }]],
      ['1.02', [{ kind: 'expected-end' }, { kind: 'promise', from: '2025-Q2', to: '2025-Q4' }]],
      ['1.03', [{ kind: 'light' }, { kind: 'expected-end', from: '2025-Q3', to: '2026-Q1' }]],
    ])
    expect(changesBetween(now, now)).toEqual([])
  })

  test('an action that was added later counts as added', () => {
    const diary = aYear()
    const without = { ...then, actions: then.actions.filter(({ action }) => action.number !== '1.03') }
    expect(bridgeOf(without, standOf(diary.plan(), SPRING))).toMatchObject({ before: 2, added: ['1.03'], now: 3 })
    expect(bridgeOf(standOf(diary.plan(), SPRING), without)).toMatchObject({ before: 3, gone: ['1.03'], now: 2 })
  })
})

describe('the promises of another moment', () => {
  const plan = aYear().plan()
  const promiseIn = (of: typeof plan) =>
    standOf(of, SUMMER).actions.find(({ action }) => action.number === '1.02')?.action.adopted.end?.value

  test('are those of the adopted plan, or after each decision', () => {
    expect(baselinesOf(plan).map(({ name, on }) => [name, on])).toEqual([
      [null, '2025-01-01'],
      ['GS-besluit 12', '2025-05-13'],
    ])
  })

  test('leave out what was decided after it, and nothing else', () => {
    const [adopted, decided] = baselinesOf(plan)
    if (!adopted || !decided) throw new Error('Er zijn twee vaststellingen')
    expect(promiseIn(inBaseline(plan, adopted))).toBe('2025-Q2')
    expect(promiseIn(inBaseline(plan, decided))).toBe('2025-Q4')
    expect(inBaseline(plan, adopted).events).toHaveLength(plan.events.length - 1)
  })
})
