import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumOn } from '@shared/plan/happening'
import { briefsOf } from '@shared/progress/briefs'
import { glancesOn } from '@shared/progress/glance'
import { standOf } from '@shared/progress/stand'
import { anyActions, anyDay } from '../../support/any-plan'
import { deedsFor, Diary, live } from '../../support/diary'

const someLife = anyActions(1, 8).chain((actions) => fc.tuple(fc.constant(actions), deedsFor(actions.length, 15)))

test('whatever happens to a plan, records and briefs say of every action what its events say, or nothing at all', () => {
  fc.assert(
    fc.property(someLife, anyDay, ([actions, deeds], on) => {
      const diary = new Diary(actions)
      live(diary, deeds)
      const { events, ...records } = diary.plan()
      const briefs = briefsOf(events, sumOn(events))
      const glances = glancesOn(records, briefs, on)
      expect(glances === null).toBe(briefs.until !== null && briefs.until > on)
      const inFull = glances === null ? [] : standOf(diary.plan(), on).actions
      const inBrief = new Map(glances?.map((glance) => [glance.action.id, glance]))
      expect(inBrief.size).toBe(inFull.length)
      for (const { updates, moves: _, promisesMoved: __, ...glance } of inFull)
        expect(inBrief.get(glance.action.id)).toEqual({ ...glance, latest: updates[0] ?? null })
    }),
    { numRuns: 1000 },
  )
})
