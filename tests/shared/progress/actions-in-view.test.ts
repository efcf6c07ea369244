import { describe, expect, test } from 'vitest'
import { groupsBy } from '@shared/plan/action-groups'
import { NOTHING, type ActionFilter } from '@shared/plan/action-filter'
import { day } from '@shared/plan/day'
import { actionsInView, findableIn } from '@shared/progress/actions-in-view'
import { standOf } from '@shared/progress/stand'
import { termOf } from '@shared/progress/term-of'
import { anAction, aPlan, changed, due } from '../../support/builders'

const on = day('2026-06-30')
const owner = { value: 'regisseur VPT', origin: 'plan' } as const
const partners = [
  { organisation: 'politie', origin: 'plan' },
  { organisation: 'om', origin: 'plan' },
] as const
const plan = aPlan({
  actions: [
    anAction({ id: 'laat', number: '1.01', owner, partners, ...due('2025-Q1', '2025-Q4') }),
    anAction({ id: 'nu', number: '1.02', owner, ...due('2025-Q1', '2026-Q2') }),
    anAction({ id: 'later', number: '1.03', partners: [partners[0]], ...due('2025-Q1', '2026-Q3') }),
    anAction({ id: 'klaar', number: '1.04', status: 'afgerond', ...due('2025-Q1', '2025-Q4') }),
  ],
})
const stand = standOf(plan, on)

describe('the actions of a view', () => {
  const numbers = (filter: Partial<ActionFilter>) =>
    actionsInView(plan, stand, { filter }).map(({ action }) => action.number)

  test('are those its filter asks for on that day, by number', () => {
    expect(numbers({ term: ['verlopen'], owner: ['regisseur VPT'] })).toEqual(['1.01'])
    expect(numbers({ owner: [NOTHING] })).toEqual(['1.03', '1.04'])
    expect(numbers({})).toEqual(['1.01', '1.02', '1.03', '1.04'])
  })

  test('are those of that day, whatever was said of them later', () => {
    const mine = anAction({ id: 'nu', number: '1.01', owner, ...due('2025-Q1', '2025-Q4') })
    const moved = aPlan({ actions: [mine], since: [changed('2026-09-01', mine, 'owner', null)] })
    const inView = (day: typeof on) =>
      actionsInView(moved, standOf(moved, day), { filter: { owner: ['regisseur VPT'] } })
    expect(inView(on)).toHaveLength(1)
    expect(inView(day('2026-09-30'))).toHaveLength(0)
  })
})

test('a promise is over only after the last day of its quarter, and what is finished is awaited no more', () => {
  expect(plan.actions.map((action) => termOf(action, on))).toEqual(['verlopen', 'dit-kwartaal', 'later', 'gereed'])
  expect(termOf(anAction({ ...due('2025-Q1', '2026-Q2') }), day('2026-07-01'))).toBe('verlopen')
  expect(termOf(anAction({ ...due(null, null) }), on)).toBeNull()
  expect(termOf(anAction({ strength: 'wens', ...due(null, '2025-Q4') }), on)).toBeNull()
  expect(termOf(anAction({ kind: 'doorlopend', ...due(null, '2025-Q4') }), on)).toBeNull()
})

test('an action with two partners stands in the group of both, and one without in a group of its own', () => {
  const groups = groupsBy('partner', findableIn(plan, stand))
  expect(groups.map(({ value, members }) => [value, members.map(({ action }) => action.number)])).toEqual([
    ['politie', ['1.01', '1.03']],
    ['om', ['1.01']],
    [NOTHING, ['1.02', '1.04']],
  ])
})
