import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { booksOn, nextInBook, rewritten, struckOut, written } from '@shared/plan/books'
import type { Change } from '@shared/plan/change-action'
import { addDays, day, type Day, type Instant } from '@shared/plan/day'
import type { PlanEvent } from '@shared/plan/event'
import { lastUndoable, takenBack } from '@shared/plan/happening'
import type { Trend } from '@shared/plan/trend'
import { eventsOf } from '@shared/plan/user-action'

const TODAY = day('2026-03-03')

const aTrend = (said: Partial<Trend> = {}): Trend => ({
  id: 'trend-1',
  on: TODAY,
  text: 'Meer signalen uit de zorg',
  theme: null,
  source: 'Eenheidsondermijningsbeeld',
  meaning: '',
  proposal: '',
  disclosure: 'intern',
  ...said,
})

/** What was written down, each change as a user action of its own on a day. */
function diary() {
  const events: PlanEvent[] = []
  const write = (change: Change, on: Day = TODAY, undoes: number | null = null) => {
    if (!change.ok) throw new Error(change.problem.kind)
    const sequence = (events.at(-1)?.sequence ?? 1) + 1
    events.push(
      ...eventsOf(change.value, { on, at: `${on}T09:00:00.000Z` as Instant, by: 'adviseur' }, sequence, undoes),
    )
    return sequence
  }
  return { events, write }
}

describe('books', () => {
  test('hold what was written in them, from the day it was written', () => {
    const { events, write } = diary()
    write(written('trends', aTrend()))
    expect(booksOn(events).trends).toEqual([aTrend()])
    expect(booksOn(events, addDays(TODAY, -1)).trends).toEqual([])
  })

  test('keep what is rewritten, and no longer hold what is struck out', () => {
    const { events, write } = diary()
    write(written('trends', aTrend()))
    write(rewritten('trends', aTrend(), aTrend({ meaning: 'Meer vraag' })), addDays(TODAY, 1))
    write(struckOut('trends', aTrend({ meaning: 'Meer vraag' })), addDays(TODAY, 2))
    expect(booksOn(events, TODAY).trends).toEqual([aTrend()])
    expect(booksOn(events, addDays(TODAY, 1)).trends).toEqual([aTrend({ meaning: 'Meer vraag' })])
    expect(booksOn(events).trends).toEqual([])
  })

  test('write nothing when nothing is different', () => {
    expect(rewritten('trends', aTrend(), aTrend())).toEqual({ ok: true, value: [] })
  })

  test('lose nothing when an earlier day is told of later: only the fields that changed change', () => {
    const { events, write } = diary()
    write(written('trends', aTrend()), addDays(TODAY, -10))
    write(rewritten('trends', aTrend(), aTrend({ meaning: 'Meer vraag' })), TODAY)
    write(rewritten('trends', aTrend(), aTrend({ proposal: 'Een bijeenkomst' })), addDays(TODAY, -5))
    expect(booksOn(events).trends).toEqual([aTrend({ meaning: 'Meer vraag', proposal: 'Een bijeenkomst' })])
  })

  test('are as they were after an undo, and as they became after a redo, whatever was done', () => {
    const change = fc.record({ meaning: fc.string(), proposal: fc.string(), days: fc.integer({ min: 0, max: 400 }) })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const { events, write } = diary()
        write(written('trends', aTrend()))
        for (const { days, ...said } of changes) {
          const now = booksOn(events).trends[0] ?? aTrend()
          write(rewritten('trends', now, { ...now, ...said }), addDays(TODAY, days))
        }
        const [before, last] = [booksOn(events), lastUndoable(events)]
        if (last === null) throw new Error('niets om terug te nemen')
        const undone = takenBack(last, events)
        if (!undone.ok) throw new Error(undone.problem.kind)
        const undo = write({ ok: true, value: undone.value }, TODAY, last)
        expect(booksOn(events)).toEqual(booksOn(events.filter(({ sequence }) => sequence < last)))
        const redone = takenBack(undo, events)
        if (!redone.ok) throw new Error(redone.problem.kind)
        write({ ok: true, value: redone.value }, TODAY, undo)
        expect(booksOn(events)).toEqual(before)
      }),
      { numRuns: 1000 },
    )
  })

  test('number on from the highest that was ever used', () => {
    expect(nextInBook('T', [])).toBe('T01')
    expect(nextInBook('T', [{ number: 'T02' }, { number: 'T11' }, { number: 'T09' }])).toBe('T12')
  })
})
