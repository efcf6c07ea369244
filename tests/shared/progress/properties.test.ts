import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bridgeOf } from '@shared/progress/bridge'
import { closes } from '@shared/progress/closes'
import { progressLine } from '@shared/progress/progress-line'
import { standOf } from '@shared/progress/stand'
import { anyActions, anyDay } from '../../support/any-plan'
import { deedsFor, Diary, live } from '../../support/diary'

const RUNS = { numRuns: 1000 }

const someLife = anyActions(1, 8).chain((actions) => fc.tuple(fc.constant(actions), deedsFor(actions.length, 15)))

describe('whatever happens to a plan', () => {
  test('its count closes on every day, and from any day to any later one', () => {
    fc.assert(
      fc.property(someLife, anyDay, anyDay, ([actions, deeds], one, other) => {
        const diary = new Diary(actions)
        live(diary, deeds)
        const plan = diary.plan()
        const [before, now] = [one, other].sort().map((on) => standOf(plan, on))
        if (!before || !now) throw new Error('Geen twee dagen')
        expect(closes(before).ok).toBe(true)
        expect(closes(now).ok).toBe(true)
        const bridge = bridgeOf(before, now)
        expect(bridge.before + bridge.added.length - bridge.gone.length).toBe(bridge.now)
        const sum = (side: 'before' | 'now') => bridge.crossings.reduce((total, each) => total + each[side], 0)
        expect([sum('before'), sum('now')]).toEqual([bridge.before, bridge.now])
      }),
      RUNS,
    )
  })

  test('no action is counted twice: themes share none, and parts and retellings add nothing', () => {
    fc.assert(
      fc.property(someLife, anyDay, ([actions, deeds], on) => {
        const diary = new Diary(actions)
        live(diary, deeds)
        const stand = standOf(diary.plan(), on)
        const counted = stand.actions.filter((each) => each.counted).map(({ action }) => action.number)
        expect(new Set(counted).size).toBe(counted.length)
        expect(stand.total.count.actions).toBe(counted.length)
        expect(stand.themes.reduce((sum, { count }) => sum + count.actions, 0)).toBe(counted.length)
        const toldTwice = stand.actions
          .filter((each) => each.counted)
          .filter(({ action }) => action.alsoAt.some((number) => counted.includes(number) && number < action.number))
        expect(toldTwice).toEqual([])
      }),
      RUNS,
    )
  })

  test('its planned line never goes down, and lies between nothing and all', () => {
    fc.assert(
      fc.property(someLife, ([actions, deeds]) => {
        const diary = new Diary(actions)
        live(diary, deeds)
        const planned = progressLine(diary.plan(), diary.today).flatMap((point) => point.planned ?? [])
        expect(planned).toEqual(planned.toSorted((a, b) => a - b))
        for (const share of planned) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1 + Number.EPSILON * 8)
        }
      }),
      RUNS,
    )
  })
})
