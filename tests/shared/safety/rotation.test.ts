import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stayingOf, type Rotated } from '@shared/safety/rotation'

const HOUR = 3_600_000
const START = Date.parse('2026-01-05T08:00:00.000Z')

/** Regular back-ups, numbered from 1, each so many hours after the one before it. */
function regular(hours: readonly number[]): readonly Rotated[] {
  let at = START
  return hours.map((each, place) => {
    at += each * HOUR
    return { number: place + 1, madeAt: new Date(at).toISOString(), kind: 'regular' }
  })
}

const numbers = (staying: ReadonlySet<number>) => [...staying].sort((one, other) => one - other)

/** Lives through back-ups one by one, rotating after each, as the app does. */
function lived(backups: readonly Rotated[]): readonly Rotated[] {
  return backups.reduce<readonly Rotated[]>((kept, backup) => {
    const all = [...kept, backup]
    const staying = stayingOf(all)
    return all.filter(({ number }) => staying.has(number))
  }, [])
}

const YEARS_AWAY = 2 * 365 * 24

const anyLife = fc
  .array(
    fc.record({
      hours: fc.oneof(
        fc.integer({ min: 0, max: 200 }),
        // A clock that jumps two years ahead or back.
        fc.constantFrom(YEARS_AWAY, -YEARS_AWAY),
      ),
      kind: fc.constantFrom<Rotated['kind']>('regular', 'regular', 'regular', 'before-restore', 'before-upgrade'),
    }),
    { minLength: 1, maxLength: 200 },
  )
  .map((life) =>
    regular(life.map(({ hours }) => hours)).map((backup, place) => ({
      ...backup,
      kind: life[place]?.kind ?? 'regular',
    })),
  )

describe('rotation', () => {
  test('keeps three of today, and the newest of each day, week and month before', () => {
    const everyHour = regular(Array.from({ length: 24 * 40 }, () => 1))
    const kept = lived(everyHour).map(({ madeAt }) => madeAt.slice(0, 13))
    expect(kept).toEqual([
      '2026-01-11T23',
      '2026-01-18T23',
      '2026-01-25T23',
      '2026-01-31T23',
      '2026-02-01T23',
      ...['05', '06', '07', '08', '09', '10', '11', '12', '13'].map((day) => `2026-02-${day}T23`),
      ...['06', '07', '08'].map((hour) => `2026-02-14T${hour}`),
    ])
  })

  test('of twelve years keeps twelve months', () => {
    const everyMonth = regular(Array.from({ length: 12 * 12 }, () => 24 * 30.5))
    expect(lived(everyMonth)).toHaveLength(12)
  })

  test('always keeps the newest, whatever the clock says', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        expect(lived(life).at(-1)?.number).toBe(life.length)
      }),
    )
  })

  test('keeps what was made before something large', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const kept = new Set(lived(life).map(({ number }) => number))
        expect(life.filter(({ kind }) => kind !== 'regular').every(({ number }) => kept.has(number))).toBe(true)
      }),
    )
  })

  test('keeps at most 33 regular ones, and never fewer than three when there are three', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const made = life.filter(({ kind }) => kind === 'regular').length
        const kept = lived(life).filter(({ kind }) => kind === 'regular').length
        expect(kept).toBeLessThanOrEqual(33)
        expect(kept).toBeGreaterThanOrEqual(Math.min(3, made))
      }),
    )
  })

  test('does the same the second time, and whatever the order', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const once = life.filter(({ number }) => stayingOf(life).has(number))
        expect(numbers(stayingOf(once))).toEqual(numbers(stayingOf(life)))
        expect(numbers(stayingOf(life.toReversed()))).toEqual(numbers(stayingOf(life)))
      }),
    )
  })

  test('after a clock that was two years ahead for a day, goes on keeping the days after it', () => {
    const life = regular([...Array.from({ length: 10 }, () => 24), YEARS_AWAY, -YEARS_AWAY + 24, 24, 24])
    expect(lived(life).map(({ number }) => number)).toEqual(expect.arrayContaining([11, 12, 13, 14]))
  })
})
