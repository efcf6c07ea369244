import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { booksOn, everAddedTo, struckOut } from '@shared/plan/books'
import type { Change } from '@shared/plan/change-action'
import { commitmentMade, withCommitment } from '@shared/plan/change-commitment'
import { remarkAdded, withDossier } from '@shared/plan/change-dossier'
import { knownFrom, withEngagement } from '@shared/plan/change-engagement'
import { withTrend } from '@shared/plan/change-trend'
import { addDays, day, type Instant } from '@shared/plan/day'
import { emptyDossier, type Remark } from '@shared/plan/dossier'
import type { PlanEvent } from '@shared/plan/event'
import { eventsOf } from '@shared/plan/user-action'
import { aDevelopment, aPromise, aVisit } from '../../support/agenda'

const TODAY = day('2026-06-30')

/** What the change puts in a book. */
const kept = (change: Change) =>
  change.ok ? change.value.map(({ what }) => (what.kind === 'entry' ? what.to : null)) : change.problem

const whiteSpace = fc.constantFrom('', ' ', '\n\t', '   ')

describe('a moment', () => {
  test('is kept without white space around its texts', () => {
    expect(kept(withEngagement([], aVisit({ occasion: '  Werkbezoek ', subject: 'Norm\n' })))).toEqual([
      aVisit({ occasion: 'Werkbezoek', subject: 'Norm' }),
    ])
  })

  test('needs an occasion', () => {
    fc.assert(
      fc.property(whiteSpace, (occasion) => {
        expect(kept(withEngagement([], aVisit({ occasion })))).toEqual({ kind: 'occasion-empty' })
      }),
    )
  })

  test('has its note on the day itself at the latest', () => {
    const on = day('2026-07-14')
    const visitWith = (days: number) => aVisit({ on, deliverBy: addDays(on, days) })
    fc.assert(
      fc.property(fc.nat(400), (days) => {
        expect(kept(withEngagement([], visitWith(-days)))).toEqual([visitWith(-days)])
        expect(kept(withEngagement([], visitWith(days + 1)))).toEqual({ kind: 'deliver-after-engagement', on })
      }),
    )
  })

  test('takes the place of what was said about it, and nothing is written when it says the same', () => {
    expect(withEngagement([aVisit()], aVisit())).toEqual({ ok: true, value: [] })
    const changed = withEngagement([aVisit()], aVisit({ place: 'Raadzaal' }))
    expect(changed.ok && changed.value[0]?.what).toMatchObject({ from: aVisit(), to: { place: 'Raadzaal' } })
  })

  test('that is told of afterwards is known from the day it was held', () => {
    expect(knownFrom({ on: day('2025-03-04') }, TODAY)).toBe('2025-03-04')
    expect(knownFrom({ on: day('2026-07-14') }, TODAY)).toBe(TODAY)
  })
})

describe('a commitment', () => {
  test('gets a number that never comes back, whatever was struck out before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('make', 'strike'), { maxLength: 20 }), (deeds) => {
        const events: PlanEvent[] = []
        const given: string[] = []
        for (const deed of deeds) {
          const [oldest] = booksOn(events).commitments
          if (deed === 'strike' && !oldest) continue
          const change =
            deed === 'strike' && oldest
              ? struckOut('commitments', oldest)
              : commitmentMade(aPromise({ id: `t${events.length}` }), everAddedTo('commitments', events), TODAY)
          if (!change.ok) throw new Error(change.problem.kind)
          const occasion = { on: TODAY, at: `${TODAY}T09:00:00.000Z` as Instant, by: 'adviseur' }
          events.push(...eventsOf(change.value, occasion, events.length + 2, null))
          if (deed === 'make') given.push(booksOn(events).commitments.at(-1)?.number ?? '')
        }
        expect(given).toEqual(given.map((_, place) => `T${String(place + 1).padStart(2, '0')}`))
      }),
    )
  })

  test.each([
    [{ text: ' ' }, { kind: 'commitment-empty' }],
    [{ by: '' }, { kind: 'by-empty' }],
    [{ to: '\t' }, { kind: 'to-empty' }],
    [
      { on: day('2026-07-01'), due: null },
      { kind: 'day-in-future', on: '2026-07-01' },
    ],
    [{ due: day('2026-05-11') }, { kind: 'due-before-made', on: '2026-05-12' }],
  ])('is refused with %o', (said, problem) => {
    expect(kept(commitmentMade(aPromise(said), [], TODAY))).toEqual(problem)
    expect(kept(withCommitment([aPromise()], aPromise(said), TODAY))).toEqual(problem)
  })

  test('may be due on the day it was made, or on no day at all', () => {
    expect(commitmentMade(aPromise({ due: day('2026-05-12') }), [], TODAY).ok).toBe(true)
    expect(commitmentMade(aPromise({ due: null }), [], TODAY).ok).toBe(true)
  })

  test('keeps its number when it is kept', () => {
    expect(kept(withCommitment([aPromise()], aPromise({ state: 'nagekomen' }), TODAY))).toEqual([
      aPromise({ state: 'nagekomen' }),
    ])
  })
})

describe('a trend', () => {
  test.each([
    [{ text: '' }, { kind: 'trend-empty' }],
    [{ source: '  ' }, { kind: 'source-empty' }],
    [{ on: day('2026-07-01') }, { kind: 'day-in-future', on: '2026-07-01' }],
  ])('is refused with %o', (said, problem) => {
    expect(kept(withTrend([], aDevelopment(said), TODAY))).toEqual(problem)
  })

  test('is kept with its source', () => {
    expect(kept(withTrend([], aDevelopment(), TODAY))).toEqual([aDevelopment()])
  })
})

describe('a dossier', () => {
  const soest = { ...emptyDossier('gemeente-soest'), district: 'Oost-Utrecht' }

  test('opens when there is something to keep in it', () => {
    expect(kept(withDossier([], emptyDossier('gemeente-soest')))).toEqual([])
    expect(kept(withDossier([], { ...soest, manifest: ' ' }))).toEqual([soest])
    expect(kept(withDossier([soest], emptyDossier('gemeente-soest')))).toEqual([emptyDossier('gemeente-soest')])
  })

  test('gets remarks, each dated and none of them empty', () => {
    const remark: Remark = { id: 'a', about: 'gemeente-soest', on: TODAY, text: ' Belt terug. ', disclosure: 'intern' }
    expect(kept(remarkAdded(remark, TODAY))).toEqual([{ ...remark, text: 'Belt terug.' }])
    expect(kept(remarkAdded({ ...remark, text: ' ' }, TODAY))).toEqual({ kind: 'remark-empty' })
    expect(kept(remarkAdded({ ...remark, on: addDays(TODAY, 1) }, TODAY))).toMatchObject({ kind: 'day-in-future' })
  })
})
