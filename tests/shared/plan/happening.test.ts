import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Action } from '@shared/plan/action'
import { withOwner, withStatus } from '@shared/plan/change-action'
import { withMoment, withStep } from '@shared/plan/change-course'
import { day, type Day } from '@shared/plan/day'
import type { PlanEvent } from '@shared/plan/event'
import { applied, lastRedoable, lastUndoable, sumOn, takenBack } from '@shared/plan/happening'
import { asOf, enteredAfter } from '@shared/progress/as-of'
import { anAction, aStep } from '../../support/builders'
import { deedsFor, Diary, live } from '../../support/diary'

const RUNS = { numRuns: 1000 }

const one = anAction({ id: 'actie-1.01', number: '1.01' })
const two = anAction({ id: 'actie-1.02', number: '1.02' })
const three = anAction({ id: 'actie-2.01', number: '2.01', theme: 2, kind: 'doorlopend' })

/** A life of three actions of which the records do not say how often they were changed. */
const lived = (deeds: Parameters<typeof live>[1]): Diary => {
  const diary = new Diary([one, two, three])
  live(diary, deeds)
  return diary
}

const recordsOf = (diary: Diary): readonly Action[] =>
  [...sumOn(diary.events).actions.values()].map((action) => ({ ...action, revision: 0 }))

describe('a record and its events', () => {
  test('a record is the sum of what happened to it', () => {
    const diary = new Diary([one])
    diary.change([one.id], (action) => withStatus(action, 'in-uitvoering'))
    expect(recordsOf(diary)).toEqual([{ ...one, status: 'in-uitvoering' }])
  })

  test('a record on any day is what a patient reader makes of the events that hold, one by one', () => {
    fc.assert(
      fc.property(deedsFor(3, 25), fc.nat(900), (deeds, days) => {
        const diary = lived(deeds)
        const on = dayAfterStart(days)
        const read = readSlowly(diary.events, on)
        const then = asOf(diary.plan(), on).actions
        expect(then.map((action) => ({ ...action, revision: 0 }))).toEqual(
          read.map((action) => ({ ...action, revision: 0 })),
        )
      }),
      RUNS,
    )
  })

  test('what is typed later about an earlier day is lost to nothing that happened after that day', () => {
    const diary = new Diary([one], day('2026-05-01'))
    const moment = (id: string, on: string) => ({ id, on: day(on), text: `Overleg ${id}` })
    diary.change([one.id], (action) => withMoment(action, moment('later', '2026-04-01')), day('2026-04-01'))
    diary.change([one.id], (action) => withMoment(action, moment('eerder', '2026-03-01')), day('2026-03-01'))
    const moments = (on: string) => asOf(diary.plan(), day(on)).actions[0]?.moments.map(({ id }) => id)
    expect(moments('2026-02-28')).toEqual([])
    expect(moments('2026-03-31')).toEqual(['eerder'])
    expect(moments('2026-04-01')).toEqual(['eerder', 'later'])
  })

  test('a rule about an earlier day sees the record of that day', () => {
    const diary = new Diary([one], day('2026-04-05'))
    diary.change([one.id], (action) => withStatus(action, 'afgerond'), day('2026-04-01'))
    diary.change([one.id], (action) => withStatus(action, 'in-uitvoering'), day('2026-03-03'))
    expect(diary.events.at(-1)?.what).toMatchObject({ from: 'niet-gestart', to: 'in-uitvoering' })
    expect(recordsOf(diary)).toMatchObject([{ status: 'afgerond' }])
  })

  test('nothing is said about a day that has yet to come', () => {
    const diary = new Diary([one], day('2026-04-05'))
    expect(diary.change([one.id], (action) => withStatus(action, 'afgerond'), day('2026-04-06'))).toBe(false)
    expect(diary.change([one.id], (action) => withMoment(action, { id: 'm', on: day('2026-04-06'), text: 'x' }))).toBe(
      false,
    )
    expect(diary.events).toHaveLength(1)
  })

  test('asking about a day again gives the same answer, unless something about it was typed later, which is said', () => {
    fc.assert(
      fc.property(deedsFor(3, 12), deedsFor(3, 12), (before, after) => {
        const diary = lived(before)
        const on = diary.today
        const asked = asOf(diary.plan(), on)
        diary.today = dayAfter(on)
        live(diary, after)
        fc.pre(enteredAfter(diary.plan(), on) === 0)
        expect(asOf(diary.plan(), on).actions).toEqual(asked.actions)
      }),
      RUNS,
    )
  })
})

describe('undo and redo', () => {
  test('undo gives the records that were there before, and redo those that were there after', () => {
    fc.assert(
      fc.property(deedsFor(3, 20), deedsFor(3, 1), (deeds, last) => {
        const diary = lived(deeds)
        const before = recordsOf(diary)
        const count = diary.events.length
        live(diary, last)
        const isPlainChange = diary.events.slice(count).some(({ undoes }) => undoes === null)
        fc.pre(isPlainChange)
        const after = recordsOf(diary)
        expect(diary.undo()).toBe(true)
        expect(recordsOf(diary)).toEqual(before)
        expect(diary.redo()).toBe(true)
        expect(recordsOf(diary)).toEqual(after)
      }),
      RUNS,
    )
  })

  test('a hundred changes go back to the plan and forth again', () => {
    const diary = new Diary([one])
    const owners = Array.from({ length: 100 }, (_, index) => `Trekker ${index}`)
    for (const owner of owners) diary.change([one.id], (action) => withOwner(action, owner))
    const after = recordsOf(diary)
    expect(owners.every(() => diary.undo())).toBe(true)
    expect(recordsOf(diary)).toEqual([one])
    expect(diary.undo()).toBe(false)
    expect(owners.every(() => diary.redo())).toBe(true)
    expect(recordsOf(diary)).toEqual(after)
    expect(diary.redo()).toBe(false)
  })

  test('a bulk change of eighty actions goes back at once, and the events tell both', () => {
    const actions = Array.from({ length: 80 }, (_, index) =>
      anAction({ id: `a${index}`, number: `1.${String(index + 1).padStart(2, '0')}` }),
    )
    const diary = new Diary(actions)
    diary.change(
      actions.map(({ id }) => id),
      (action) => withStatus(action, 'in-uitvoering'),
    )
    expect(diary.plan().actions.every(({ status }) => status === 'in-uitvoering')).toBe(true)
    diary.undo()
    expect(diary.plan().actions.every(({ status }) => status === 'niet-gestart')).toBe(true)
    expect(diary.events).toHaveLength(240)
  })

  test('one refusal in a bulk change refuses all of it', () => {
    const diary = new Diary([one, two])
    const refused = diary.change([one.id, two.id], (action) =>
      withStatus(action, 'vervallen', { reason: action.id === two.id ? null : 'gaat niet door' }),
    )
    expect(refused).toBe(false)
    expect(recordsOf(diary)).toEqual([one, two])
  })

  test('a new change leaves nothing to redo', () => {
    const diary = new Diary([one])
    diary.change([one.id], (action) => withStatus(action, 'in-uitvoering'))
    diary.undo()
    expect(lastRedoable(diary.events)).toBe(3)
    diary.change([one.id], (action) => withOwner(action, 'Regisseur'))
    expect(lastRedoable(diary.events)).toBeNull()
  })

  test('the plan itself is never taken out', () => {
    const diary = new Diary([one])
    expect(lastUndoable(diary.events)).toBeNull()
    expect(diary.undo()).toBe(false)
  })

  test('what something later was built on is not taken back from under it', () => {
    const diary = new Diary([one])
    diary.change([one.id], (action) => withStatus(action, 'in-uitvoering'))
    diary.change([one.id], (action) => withStatus(action, 'afgerond'))
    const problem = { kind: 'changed-since', about: one.id }
    expect(takenBack(2, diary.events)).toEqual({ ok: false, problem })
    expect(takenBack(3, diary.events).ok).toBe(true)
  })

  test('undoing something back-dated takes it off the day it was about', () => {
    const diary = new Diary([one], day('2026-04-05'))
    const step = aStep({ id: 's', title: 'Vragenlijst' })
    diary.change([one.id], (action) => withStep(action, step), day('2026-01-10'))
    diary.undo()
    expect(asOf(diary.plan(), day('2026-01-31')).actions).toMatchObject([{ steps: [] }])
    expect(enteredAfter(diary.plan(), day('2026-01-31'))).toBe(2)
  })

  test('every change counts in the revision, also one that was taken back', () => {
    const diary = new Diary([one])
    diary.change([one.id], (action) => withStatus(action, 'in-uitvoering'))
    diary.undo()
    expect(diary.plan().actions).toMatchObject([{ status: 'niet-gestart', revision: 2 }])
  })
})

const dayAfterStart = (days: number): Day => dayAfter(day('2024-12-31'), days)

function dayAfter(from: Day, days = 1): Day {
  return new Date(Date.parse(`${from}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as Day
}

/** By the words of the rules: what was taken back is skipped, the rest is put in order and applied one by one. */
function readSlowly(events: readonly PlanEvent[], on: Day): readonly Action[] {
  const isTakenBack = (sequence: number): boolean =>
    events.some((event) => event.undoes === sequence && !isTakenBack(event.sequence))
  const holding = events.filter((event) => event.undoes === null && !isTakenBack(event.sequence))
  const then = holding.filter((event) => event.sequence === 1 || event.happenedOn <= on)
  const place = (event: PlanEvent) => (event.sequence === 1 ? '' : event.happenedOn)
  const inOrder = then.toSorted((a, b) =>
    place(a) === place(b) ? a.sequence - b.sequence : place(a) < place(b) ? -1 : 1,
  )
  const records = new Map<string, Action>()
  for (const { about, what } of inOrder) {
    const record = applied(records.get(about), what)
    if (record) records.set(about, record)
  }
  return [...records.values()]
}
