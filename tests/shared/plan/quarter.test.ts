import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, parseDay } from '@shared/plan/day'
import {
  addQuarters,
  firstDayOf,
  hasEnded,
  lastDayOf,
  parseQuarter,
  quarter,
  quarterInWords,
  quarterOf,
  quartersBetween,
  quartersFrom,
} from '@shared/plan/quarter'

const anyQuarter = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, part]) => quarter(`${year}-Q${part}`))

describe('a quarter', () => {
  test('is read as it is written, with a small q and spaces forgiven', () => {
    expect(parseQuarter(' 2025-q3 ')).toEqual({ ok: true, value: '2025-Q3' })
  })

  test.each(['2025-Q5', '2025-Q0', '2025', 'K3 2025', 'Q3 2025', '', '2025-Q33'])('%j is not guessed', (text) => {
    expect(parseQuarter(text)).toEqual({ ok: false, problem: { kind: 'unreadable-quarter', text } })
  })

  test('still runs on its last day and has ended the day after', () => {
    expect(hasEnded(quarter('2026-Q2'), day('2026-06-30'))).toBe(false)
    expect(hasEnded(quarter('2026-Q2'), day('2026-07-01'))).toBe(true)
  })

  test('reads as a sentence does', () => {
    expect(quarterInWords(quarter('2025-Q1'))).toBe('1e kwartaal 2025')
  })

  test('the plan period has eight', () => {
    const period = quartersBetween(quarter('2025-Q1'), quarter('2026-Q4'))
    expect(period).toHaveLength(8)
    expect(period[0]).toBe('2025-Q1')
    expect(period[7]).toBe('2026-Q4')
  })

  test('sorts as text, and counting there and back comes home', () => {
    fc.assert(
      fc.property(anyQuarter, fc.integer({ min: -40, max: 40 }), (from, steps) => {
        const to = addQuarters(from, steps)
        expect(quartersFrom(from, to)).toBe(steps)
        expect(addQuarters(to, -steps)).toBe(from)
        expect(Math.sign(steps)).toBe(to < from ? -1 : to > from ? 1 : 0)
      }),
    )
  })

  test('holds its first and last day and no day more', () => {
    fc.assert(
      fc.property(anyQuarter, (of) => {
        expect(quarterOf(firstDayOf(of))).toBe(of)
        expect(quarterOf(lastDayOf(of))).toBe(of)
        expect(quarterOf(addDays(lastDayOf(of), 1))).toBe(addQuarters(of, 1))
        expect(quarterOf(addDays(firstDayOf(of), -1))).toBe(addQuarters(of, -1))
      }),
    )
  })
})

describe('a day', () => {
  test.each(['2026-06-31', '2025-02-29', '30-06-2026', '2026-6-3', '', '2026-06-30T00:00'])(
    '%j is not guessed',
    (text) => {
      expect(parseDay(text)).toEqual({ ok: false, problem: { kind: 'unreadable-day', text } })
    },
  )
})
