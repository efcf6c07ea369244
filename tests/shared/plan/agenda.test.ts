import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { been, coming, comingSoon } from '@shared/plan/agenda'
import { addDays, day } from '@shared/plan/day'
import { noteStateOf } from '@shared/plan/note-state'
import { isOverdue, openCommitments } from '@shared/plan/open-commitments'
import { visitsTo } from '@shared/plan/visits'
import { aNote, anIssuedNote, aPromise, aVisit } from '../../support/agenda'

const TODAY = day('2026-06-30')

const someVisits = fc
  .array(fc.integer({ min: -900, max: 900 }), { maxLength: 12 })
  .map((days) => days.map((each, place) => aVisit({ id: `moment-${place}`, on: addDays(TODAY, each) })))

describe('the agenda', () => {
  test('tells every moment once, as one that is coming or as one that has been', () => {
    fc.assert(
      fc.property(someVisits, (visits) => {
        const told = [...been(visits, TODAY).toReversed(), ...coming(visits, TODAY)]
        expect(new Set(told)).toEqual(new Set(visits))
        expect(told.map(({ on }) => on)).toEqual(visits.map(({ on }) => on).toSorted())
      }),
    )
  })

  test('looks ninety days ahead, today included', () => {
    const visits = [-1, 0, 90, 91].map((days) => aVisit({ id: `dag ${days}`, on: addDays(TODAY, days) }))
    expect(comingSoon(visits, TODAY).map(({ id }) => id)).toEqual(['dag 0', 'dag 90'])
  })

  test('puts moments of one day in the order of their time', () => {
    const visits = ['15.30', '', '09.00'].map((time) => aVisit({ id: time, time }))
    expect(coming(visits, TODAY).map(({ time }) => time)).toEqual(['', '09.00', '15.30'])
  })
})

describe('the note for a moment', () => {
  test('is still to be made, then a concept, then ready', () => {
    const of = (plan: Parameters<typeof noteStateOf>[0]) => noteStateOf(plan, 'moment-soest')
    expect(of({ notes: [], issues: [] })).toBe('nog-maken')
    expect(of({ notes: [aNote({ engagement: 'ander moment' })], issues: [] })).toBe('nog-maken')
    expect(of({ notes: [aNote()], issues: [] })).toBe('concept')
    expect(of({ notes: [aNote({ state: 'definitief' })], issues: [] })).toBe('gereed')
    expect(of({ notes: [aNote()], issues: [anIssuedNote()] })).toBe('gereed')
    expect(of({ notes: [aNote()], issues: [anIssuedNote({ withdrawn: 'Verkeerde datum.' })] })).toBe('concept')
  })
})

describe('a commitment', () => {
  test('is past its date the day after, as long as it is open', () => {
    const promise = aPromise({ due: TODAY })
    expect(isOverdue(promise, TODAY)).toBe(false)
    expect(isOverdue(promise, addDays(TODAY, 1))).toBe(true)
    expect(isOverdue({ ...promise, state: 'nagekomen' }, addDays(TODAY, 1))).toBe(false)
    expect(isOverdue({ ...promise, due: null }, addDays(TODAY, 1))).toBe(false)
  })

  test('that is open stands with the others, the oldest first', () => {
    const promises = [
      aPromise({ number: 'T100', on: day('2026-02-01') }),
      aPromise({ number: 'T99', on: day('2026-02-01') }),
      aPromise({ number: 'T01', state: 'vervallen' }),
      aPromise({ number: 'T98', on: day('2025-02-01') }),
    ]
    expect(openCommitments(promises).map(({ number }) => number)).toEqual(['T98', 'T99', 'T100'])
  })
})

describe('the visits to a municipality', () => {
  const visits = [
    aVisit({ id: 'te lang', on: day('2024-01-10') }),
    aVisit({ id: 'vorige', on: day('2024-06-29') }),
    aVisit({ id: 'gesprek', kind: 'klankbordgesprek', on: day('2025-02-01') }),
    aVisit({ id: 'volgende', on: day('2026-09-01') }),
    aVisit({ id: 'daarna', on: day('2027-09-01') }),
    aVisit({ id: 'elders', on: day('2026-05-01'), municipalities: ['gemeente-baarn'] }),
  ]

  test('are the last and the next one, and the last talk', () => {
    const { last, next, lastTalk, isLongAgo } = visitsTo('gemeente-soest', visits, TODAY)
    expect([last?.id, next?.id, lastTalk?.id, isLongAgo]).toEqual(['vorige', 'volgende', 'gesprek', true])
  })

  test('are long ago from the day after two years', () => {
    const isLongAgo = (on: string) => visitsTo('gemeente-soest', [aVisit({ on: day(on) })], TODAY).isLongAgo
    expect([isLongAgo('2024-06-29'), isLongAgo('2024-06-30')]).toEqual([true, false])
  })

  test('that nobody told of are not long ago: nobody knows', () => {
    expect(visitsTo('gemeente-rhenen', visits, TODAY)).toEqual({
      last: null,
      next: null,
      lastTalk: null,
      isLongAgo: false,
    })
  })
})
