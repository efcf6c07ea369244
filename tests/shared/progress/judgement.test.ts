import { describe, expect, test } from 'vitest'
import type { Action } from '@shared/plan/action'
import { day } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import { judge, weighed } from '@shared/progress/judgement'
import type { Light } from '@shared/plan/light'
import { anAction, due, from } from '../../support/builders'

const period = { first: quarter('2025-Q1'), last: quarter('2026-Q4') }

/** An action that is heard of today, unless the test says otherwise. */
function judged(said: Partial<Action>, on: string, lastHeard: string | null = on) {
  const heard = lastHeard === null ? null : day(lastHeard)
  const action = anAction(said)
  return judge(action, { day: day(on), period, lastHeard: heard, spending: action.spending })
}

const running = { status: 'in-uitvoering', ...due('2025-Q1', '2025-Q4') } as const

describe('the light by the planning', () => {
  test.each([
    ['2025-12-31', 'op-schema'],
    ['2026-01-01', 'aandachtspunt'],
    ['2026-03-31', 'aandachtspunt'],
    ['2026-04-01', 'loopt-achter'],
  ])('of an open action promised for 2025-Q4, on %s, is %s', (on, light) => {
    expect(judged(running, on).light).toBe(light)
  })

  test.each([
    ['2025-Q3', 'op-schema'],
    ['2025-Q4', 'op-schema'],
    ['2026-Q1', 'aandachtspunt'],
    ['2026-Q2', 'loopt-achter'],
  ])('of an action promised for 2025-Q4 and expected in %s is %s', (expected, light) => {
    const action = { ...running, expected: from('2025-Q1', expected) }
    expect(judged(action, '2025-06-30').light).toBe(light)
  })

  test('is red when the end is expected after the plan, however little later', () => {
    const action = { ...running, adopted: from('2026-Q1', '2026-Q4'), expected: from('2026-Q1', '2027-Q1') }
    expect(judged(action, '2026-06-30')).toMatchObject({
      light: 'loopt-achter',
      because: { kind: 'expected-after-plan', expected: '2027-Q1', last: '2026-Q4' },
    })
  })

  test('takes the worse of what has passed and what is expected', () => {
    const action = { ...running, expected: from('2025-Q1', '2026-Q2') }
    expect(judged(action, '2026-01-01')).toMatchObject({ light: 'loopt-achter', because: { kind: 'expected-later' } })
  })

  test('says by how many quarters an action is over time', () => {
    expect(judged(running, '2026-06-30').because).toEqual({ kind: 'overdue', adopted: '2025-Q4', quarters: 2 })
  })

  test('is grey without a quarter, and with only the plan period', () => {
    expect(judged({ status: 'in-uitvoering' }, '2025-06-30')).toMatchObject({
      light: 'niet-beoordeeld',
      because: { kind: 'without-quarter' },
    })
    expect(judged(due('2025-Q1', '2026-Q4', 'looptijd'), '2025-06-30').because.kind).toBe('without-quarter')
  })

  test('is blue for what is finished, also long after its quarter, and there is none for what is withdrawn', () => {
    expect(judged({ ...running, status: 'afgerond' }, '2026-12-01', null).light).toBe('afgerond')
    expect(judged({ ...running, status: 'vervallen' }, '2026-12-01').light).toBeNull()
  })

  test('is grey, never green, when nothing was heard in this quarter or the one before', () => {
    expect(judged(running, '2025-09-30', '2025-04-01').light).toBe('op-schema')
    expect(judged(running, '2025-10-01', '2025-04-01')).toMatchObject({
      light: 'niet-beoordeeld',
      because: { kind: 'not-updated', lastHeard: '2025-04-01' },
    })
    expect(judged(running, '2025-03-31', null).light).toBe('niet-beoordeeld')
  })

  test('stays red or orange when nothing was heard: silence hides no delay', () => {
    expect(judged(running, '2026-01-01', null).light).toBe('aandachtspunt')
    expect(judged(running, '2026-06-30', null).light).toBe('loopt-achter')
  })

  test('is grey for what starts later and has not started, green for what started early and is heard of', () => {
    const later = due('2026-Q1', '2026-Q4')
    expect(judged(later, '2025-12-31', null).because).toEqual({ kind: 'starts-later', start: '2026-Q1' })
    expect(judged({ ...later, status: 'in-voorbereiding' }, '2025-12-31').light).toBe('op-schema')
  })

  test('is grey when the expectation was cleared', () => {
    const action = { ...running, expected: from('2025-Q1', null) }
    expect(judged(action, '2025-06-30').because.kind).toBe('without-expectation')
  })

  test('is grey for a promise that waits for its condition, also after its quarter', () => {
    const condition = { text: 'Bij positief draagvlak', met: null }
    expect(judged({ ...running, condition }, '2026-06-30')).toMatchObject({
      light: 'niet-beoordeeld',
      because: { kind: 'waits-for-condition', condition: 'Bij positief draagvlak' },
    })
    expect(judged({ ...running, condition: { ...condition, met: day('2025-02-01') } }, '2026-06-30').light).toBe(
      'loopt-achter',
    )
  })

  test('is grey for everything before the plan starts and red for everything open after it ended', () => {
    expect(judged(running, '2024-12-31').because).toEqual({ kind: 'before-plan', first: '2025-Q1' })
    for (const said of [running, { kind: 'doorlopend' } as const, due(null, null)])
      expect(judged(said, '2027-01-01')).toMatchObject({ light: 'loopt-achter', because: { kind: 'after-plan' } })
    expect(judged({ kind: 'doorlopend' }, '2026-12-31').light).toBe('op-schema')
  })
})

describe('the light of a wish', () => {
  test('is never red or orange: the plan names a year for it and promises nothing', () => {
    const wish = { ...due('2025-Q4', '2025-Q4'), strength: 'wens' } as const
    for (const on of ['2025-06-30', '2026-01-01', '2026-12-31'])
      expect(judged(wish, on)).toMatchObject({ light: 'niet-beoordeeld', because: { kind: 'without-quarter' } })
  })
})

describe('the light of what has no end', () => {
  const ongoing = { kind: 'doorlopend', status: 'doorlopend' } as const

  test.each([
    ['2025-12-31', 'op-schema'],
    ['2026-01-01', 'aandachtspunt'],
  ])('follows its rhythm of two quarters: last heard on 2025-07-01, on %s, is %s', (on, light) => {
    expect(judged(ongoing, on, '2025-07-01').light).toBe(light)
  })

  test('is grey when nothing was ever heard of it, however long the plan runs', () => {
    for (const on of ['2025-01-01', '2025-07-01', '2026-12-31'])
      expect(judged(ongoing, on, null)).toMatchObject({
        light: 'niet-beoordeeld',
        because: { kind: 'not-updated', lastHeard: null },
      })
  })

  test('is that of its quarter when the plan promised one and only its status says it goes on', () => {
    expect(judged({ ...running, status: 'doorlopend' }, '2026-06-30').light).toBe('loopt-achter')
  })
})

describe('the three questions', () => {
  test('only the planning is answered; content and money are for the advisor', () => {
    expect(judged(running, '2025-06-30').questions).toEqual({
      inhoud: 'niet-beoordeeld',
      planning: 'op-schema',
      besteding: 'niet-beoordeeld',
    })
  })
})

describe('the light of a theme', () => {
  const lights = (green: number, orange: number, red: number, grey = 0): Light[] => [
    ...Array<Light>(green).fill('op-schema'),
    ...Array<Light>(orange).fill('aandachtspunt'),
    ...Array<Light>(red).fill('loopt-achter'),
    ...Array<Light>(grey).fill('niet-beoordeeld'),
  ]

  test.each([
    ['a quarter of them red', lights(3, 0, 1), 'loopt-achter'],
    ['less than a quarter red', lights(4, 0, 1), 'aandachtspunt'],
    ['a fifth orange', lights(4, 1, 0), 'op-schema'],
    ['more than a fifth orange', lights(3, 1, 0), 'aandachtspunt'],
    ['all green', lights(3, 0, 0), 'op-schema'],
    ['nothing judged', lights(0, 0, 0, 9), 'niet-beoordeeld'],
    ['nothing at all', [], 'niet-beoordeeld'],
  ])('with %s', (_, given, light) => {
    expect(weighed(given)).toBe(light)
  })

  test('does not let unjudged and withdrawn actions dilute the share', () => {
    expect(weighed([...lights(3, 0, 1, 20), null, null])).toBe('loopt-achter')
  })
})
