import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Action } from '@shared/plan/action'
import { addDays, day } from '@shared/plan/day'
import { KINDS } from '@shared/plan/kind'
import { addQuarters, quarter } from '@shared/plan/quarter'
import { STATUSES } from '@shared/plan/status'
import { THEME_NUMBERS } from '@shared/plan/theme'
import { attentionOf } from '@shared/progress/attention'
import { closes } from '@shared/progress/closes'
import { progressLine } from '@shared/progress/progress-line'
import { standOf } from '@shared/progress/stand'
import { aPlan, anAction, changed, due, told, type Happened } from '../../support/builders'

const numbered = (number: string, said: Partial<Action> = {}) =>
  anAction({ id: `actie-${number}`, number, theme: Number(number[0]) as Action['theme'], ...said })

const standOn = (on: string, actions: readonly Action[], since: readonly Happened[] = []) =>
  standOf(aPlan({ actions, since }), day(on))

describe('what counts', () => {
  test('a part counts under its parent', () => {
    const parent = numbered('3.04')
    const stand = standOn('2025-06-30', [
      parent,
      numbered('3.04a', { parent: '3.04' }),
      numbered('3.04b', { parent: '3.04' }),
    ])
    expect(stand.total.count.actions).toBe(1)
    expect(stand.actions.map(({ counted }) => counted)).toEqual([true, false, false])
  })

  test('a part whose parent is not in the plan counts itself', () => {
    expect(standOn('2025-06-30', [numbered('3.04a', { parent: '3.04' })]).total.count.actions).toBe(1)
  })

  test('what is told under two themes counts once, at its lowest number', () => {
    const stand = standOn('2025-06-30', [
      numbered('3.10', { alsoAt: ['4.12'] }),
      numbered('4.12', { alsoAt: ['3.10'] }),
    ])
    expect(stand.total.count.actions).toBe(1)
    expect(stand.themes.map(({ count }) => count.actions)).toEqual([0, 0, 1, 0])
  })

  test('it does so when only one of the two says it, and when three are chained', () => {
    expect(standOn('2025-06-30', [numbered('1.01'), numbered('4.20', { alsoAt: ['1.01'] })]).total.count.actions).toBe(
      1,
    )
    const chain = [numbered('1.01', { alsoAt: ['1.03'] }), numbered('1.02'), numbered('1.03', { alsoAt: ['1.02'] })]
    expect(standOn('2025-06-30', chain).total.count.actions).toBe(1)
  })

  test('a reference to a number that is not there changes nothing', () => {
    expect(standOn('2025-06-30', [numbered('1.05', { alsoAt: ['1.01'] })]).total.count.actions).toBe(1)
  })
})

describe('the counts', () => {
  const finished = { ...due('2025-Q1', '2025-Q2'), status: 'afgerond' } as const

  test('a quarter counts as planned the day after its last day, not on it', () => {
    const action = numbered('1.01', due('2026-Q1', '2026-Q2'))
    expect(standOn('2026-06-30', [action]).total.count.planned).toBe(0)
    expect(standOn('2026-07-01', [action]).total.count.planned).toBe(1)
  })

  test('what is finished is either planned by then or earlier', () => {
    const early = numbered('1.02', { ...due('2025-Q1', '2026-Q4'), status: 'afgerond' })
    const undated = numbered('1.03', { status: 'afgerond' })
    const { count } = standOn('2025-07-01', [numbered('1.01', finished), early, undated]).total
    expect(count).toMatchObject({ planned: 1, plannedAndFinished: 1, finishedEarlier: 2 })
    expect(count.lights.afgerond).toBe(3)
  })

  test('continuous, withdrawn, waiting and undated actions are counted apart', () => {
    const { count } = standOn('2026-07-01', [
      numbered('1.01', { ...due('2025-Q1', '2025-Q2'), kind: 'doorlopend' }),
      numbered('1.02', { ...due('2025-Q1', '2025-Q2'), status: 'vervallen' }),
      numbered('1.03', { ...due('2025-Q1', '2025-Q2'), condition: { text: 'Bij draagvlak', met: null } }),
      numbered('1.04'),
    ]).total
    expect(count).toMatchObject({
      planned: 0,
      continuous: 1,
      withdrawn: 1,
      waiting: 1,
      withoutQuarter: 1,
      notYetDue: 1,
    })
  })

  test('no actions at all gives zeros and no percentage', () => {
    const stand = standOn('2025-06-30', [])
    expect(stand.themes).toHaveLength(4)
    expect(stand.total).toMatchObject({ count: { actions: 0 }, progress: null, light: 'niet-beoordeeld' })
  })
})

describe('the percentages', () => {
  test('are the weighted sum over the actions, never an average of averages', () => {
    const { themes, total } = standOn('2026-01-01', [
      numbered('1.01', { ...due('2025-Q1', '2025-Q4'), status: 'afgerond', weight: 3 }),
      numbered('2.01', due('2025-Q1', '2025-Q4')),
      numbered('2.02', due('2025-Q3', '2026-Q2')),
      numbered('2.03', { kind: 'doorlopend' }),
    ])
    expect(themes.map(({ progress }) => progress?.planned)).toEqual([1, 0.75, undefined, undefined])
    expect(total.progress).toEqual({ actions: 3, finished: 1, planned: (3 + 1 + 0.5) / 5, actual: 3 / 5, estimated: 2 })
  })
})

describe('the history of an action', () => {
  const action = numbered('1.01', due('2025-Q1', '2025-Q4'))

  test('it was last heard of at its last update or its last change of status', () => {
    const since = [changed('2025-02-01', action, 'status', 'in-uitvoering'), told('2025-03-01', action)]
    expect(standOn('2025-12-31', [action], since).actions[0]?.lastHeard).toBe('2025-03-01')
    expect(standOn('2025-02-15', [action], since).actions[0]?.lastHeard).toBe('2025-02-01')
    expect(standOn('2025-01-15', [action], since).actions[0]?.lastHeard).toBeNull()
  })

  test('a change of owner is no news, and neither is a slip that was undone', () => {
    const slip = changed('2025-05-01', action, 'status', 'afgerond')
    const back = { ...changed('2025-05-02', { ...action, status: 'afgerond' }, 'status', 'niet-gestart'), undoes: 3 }
    const owner = changed('2025-04-01', action, 'owner', { value: 'Bibob-team', origin: 'adviseur' })
    const [stand] = standOn('2025-12-31', [action], [owner, slip, back]).actions
    expect(stand).toMatchObject({ lastHeard: null, finishedOn: null, action: { status: 'niet-gestart' } })
  })

  test('it knows when it was finished, until it is opened again', () => {
    const since = [
      changed('2025-08-14', action, 'status', 'afgerond'),
      changed('2025-11-01', { ...action, status: 'afgerond' }, 'status', 'in-uitvoering'),
    ]
    expect(standOn('2025-09-30', [action], since).actions[0]?.finishedOn).toBe('2025-08-14')
    expect(standOn('2025-12-31', [action], since).actions[0]?.finishedOn).toBeNull()
  })

  test('an action on hold keeps the share it had', () => {
    const since = [
      changed('2025-03-01', action, 'status', 'in-uitvoering'),
      changed('2025-06-01', { ...action, status: 'in-uitvoering' }, 'status', 'aangehouden'),
    ]
    expect(standOn('2025-06-30', [action], since).actions[0]?.actual).toEqual({ share: 0.5, estimated: true })
  })

  test('updates come newest first', () => {
    const since = [told('2025-03-01', action, 'eerst'), told('2025-05-01', action, 'daarna')]
    expect(standOn('2025-12-31', [action], since).actions[0]?.updates.map(({ text }) => text)).toEqual([
      'daarna',
      'eerst',
    ])
  })
})

const quarters = fc.integer({ min: 0, max: 9 }).map((steps) => addQuarters(quarter('2025-Q1'), steps))
const planning = fc.record({
  start: fc.option(fc.record({ value: quarters, origin: fc.constantFrom('plan', 'afgeleid', 'adviseur') })),
  end: fc.option(fc.record({ value: quarters, origin: fc.constantFrom('plan', 'afgeleid', 'looptijd') })),
})
const anyAction = fc.record({
  theme: fc.constantFrom(...THEME_NUMBERS),
  kind: fc.constantFrom(...KINDS),
  status: fc.constantFrom(...STATUSES),
  adopted: planning,
  expected: planning,
  weight: fc.constantFrom(1, 2, 3),
  condition: fc.option(
    fc.record({ text: fc.constant('Indien nodig'), met: fc.option(fc.constant(day('2025-05-05'))) }),
  ),
  parent: fc.option(fc.constant('1.01'), { freq: 8 }),
  alsoAt: fc.array(
    fc.integer({ min: 1, max: 30 }).map((each) => `1.${String(each).padStart(2, '0')}`),
    { maxLength: 2 },
  ),
})
const anyPlan = fc.array(anyAction, { maxLength: 40 }).map((said) =>
  aPlan({
    actions: said.map((each, index) => {
      const number = `${each.theme}.${String(index + 1).padStart(2, '0')}`
      return anAction({ ...(each as Partial<Action>), id: `a${index}`, number })
    }),
  }),
)
const anyDay = fc.integer({ min: -200, max: 1000 }).map((steps) => addDays(day('2025-01-01'), steps))

describe('whatever the plan and the day', () => {
  test('the count closes', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (plan, on) => {
        expect(closes(standOf(plan, on))).toMatchObject({ ok: true })
      }),
    )
  })

  test('no action is counted twice, and none is lost when nothing is a part or told twice', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (plan, on) => {
        const loose = aPlan({ actions: plan.actions.map((action) => ({ ...action, parent: null, alsoAt: [] })) })
        expect(standOf(plan, on).total.count.actions).toBeLessThanOrEqual(plan.actions.length)
        expect(standOf(loose, on).total.count.actions).toBe(plan.actions.length)
      }),
    )
  })

  test('the planned line never goes down, and only ends that are over have an actual point', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (plan, on) => {
        const line = progressLine(plan, on)
        const planned = line.flatMap((point) => (point.planned === null ? [] : [point.planned]))
        expect(planned).toEqual([...planned].sort((one, other) => one - other))
        expect(line.filter((point) => point.actual !== null && point.quarter.slice(0, 4) > on.slice(0, 4))).toEqual([])
      }),
    )
  })
})

describe('a count that does not close', () => {
  test('says where it breaks', () => {
    const stand = standOn('2025-06-30', [numbered('2.01'), numbered('2.02')])
    const [first, second, ...others] = stand.themes
    if (!first || !second) throw new Error('Geen thema')
    const wrong = { ...second, count: { ...second.count, continuous: 5 } }
    expect(closes({ ...stand, themes: [first, wrong, ...others] })).toEqual({
      ok: false,
      problem: { kind: 'does-not-close', breaks: [{ sum: 'planning', theme: 2, expected: 2, found: 7, actions: [] }] },
    })
    expect(closes({ ...stand, themes: [first, ...others] })).toMatchObject({
      problem: { breaks: [{ sum: 'themes', theme: null, expected: 2, found: 0, actions: ['2.01', '2.02'] }] },
    })
  })
})

describe('what asks for attention', () => {
  test('names the actions per reason, the most urgent reason first', () => {
    const stand = standOn('2026-02-01', [
      numbered('1.01', { ...due('2025-Q1', '2025-Q2'), owner: { value: 'Bibob-team', origin: 'plan' } }),
      numbered('1.02', { ...due('2025-Q1', '2025-Q4'), status: 'aangehouden' }),
      numbered('1.03', { ...due('2025-Q1', '2025-Q2'), status: 'afgerond' }),
      numbered('1.04', { condition: { text: 'Bij honorering', met: null }, ...due(null, '2026-Q4') }),
    ])
    expect(attentionOf(stand)).toEqual([
      { kind: 'behind', ids: ['actie-1.01'] },
      { kind: 'overdue', ids: ['actie-1.01', 'actie-1.02'] },
      { kind: 'slipping', ids: ['actie-1.02'] },
      { kind: 'without-measure', ids: ['actie-1.01', 'actie-1.02'] },
      { kind: 'on-hold', ids: ['actie-1.02'] },
      { kind: 'waits-for-condition', ids: ['actie-1.04'] },
      { kind: 'without-owner', ids: ['actie-1.02', 'actie-1.04'] },
    ])
  })
})
