import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addQuarters, quarter, quartersFrom } from '@shared/plan/quarter'
import { isExpected, movedBy, pickedUp, type Part, type Span } from '@renderer/features/planning/board-move'
import { from } from '../../../support/builders'

const reach = { first: quarter('2025-Q1'), last: quarter('2027-Q4') }
const span = (start: string | null, end: string): Span => ({
  start: start === null ? null : quarter(start),
  end: quarter(end),
})
const moves = (of: Span, part: Part, by: number) => {
  const { start, end } = movedBy(of, part, by, reach)
  return [start, end]
}

describe('moving a bar', () => {
  test('takes both sides along', () => {
    expect(moves(span('2025-Q2', '2025-Q4'), 'whole', 3)).toEqual(['2026-Q1', '2026-Q3'])
    expect(moves(span('2025-Q2', '2025-Q4'), 'whole', -1)).toEqual(['2025-Q1', '2025-Q3'])
  })

  test('leaves an unknown start unknown', () => {
    expect(moves(span(null, '2025-Q4'), 'whole', 2)).toEqual([null, '2026-Q2'])
    expect(moves(span(null, '2025-Q4'), 'end', -1)).toEqual([null, '2025-Q3'])
  })

  test('stretches one side, which stops at the other', () => {
    expect(moves(span('2025-Q2', '2025-Q4'), 'end', 1)).toEqual(['2025-Q2', '2026-Q1'])
    expect(moves(span('2025-Q2', '2025-Q4'), 'end', -9)).toEqual(['2025-Q2', '2025-Q2'])
    expect(moves(span('2025-Q2', '2025-Q4'), 'start', 9)).toEqual(['2025-Q4', '2025-Q4'])
    expect(moves(span(null, '2025-Q4'), 'start', -2)).toEqual(['2025-Q2', '2025-Q4'])
  })

  test('stops at the edges of what can be expected, as long as it is', () => {
    expect(moves(span('2025-Q2', '2025-Q4'), 'whole', -5)).toEqual(['2025-Q1', '2025-Q3'])
    expect(moves(span('2027-Q2', '2027-Q3'), 'whole', 5)).toEqual(['2027-Q3', '2027-Q4'])
  })

  test('lets what lies past the edge stay, but go no further', () => {
    expect(moves(span('2024-Q2', '2029-Q1'), 'end', 1)).toEqual(['2024-Q2', '2029-Q1'])
    expect(moves(span('2024-Q2', '2029-Q1'), 'end', -1)).toEqual(['2024-Q2', '2028-Q4'])
    expect(moves(span('2024-Q2', '2029-Q1'), 'start', -1)).toEqual(['2024-Q2', '2029-Q1'])
  })
})

describe('picking up', () => {
  const here = quarter('2026-Q2')

  test('starts from what is expected', () => {
    expect(pickedUp(from('2025-Q1', '2025-Q4'), here, reach)).toEqual(span('2025-Q1', '2025-Q4'))
    expect(isExpected(pickedUp(from('2025-Q1', '2025-Q4'), here, reach), from('2025-Q1', '2025-Q4'))).toBe(true)
  })

  test('starts from today when no end is known, or from a start that comes later', () => {
    expect(pickedUp(from(null, null), here, reach)).toEqual(span(null, '2026-Q2'))
    expect(pickedUp(from('2026-Q4', null), here, reach)).toEqual(span('2026-Q4', '2026-Q4'))
    expect(pickedUp(from(null, null), quarter('2031-Q1'), reach)).toEqual(span(null, '2027-Q4'))
  })
})

const quarters = fc.integer({ min: -6, max: 20 }).map((by) => addQuarters(reach.first, by))
const spans = fc
  .tuple(fc.option(quarters), quarters)
  .map(([start, end]): Span => ({ start: start !== null && start > end ? end : start, end }))
const parts = fc.constantFrom<Part>('whole', 'start', 'end')
const steps = fc.integer({ min: -30, max: 30 })

test('whatever is moved, an end never comes before its start and nothing leaves the reach by moving', () => {
  fc.assert(
    fc.property(spans, parts, steps, (before, part, by) => {
      const after = movedBy(before, part, by, reach)
      const lowest = (of: Span) => of.start ?? of.end
      expect([
        lowest(after) <= after.end,
        lowest(after) >= reach.first || lowest(after) >= lowest(before),
        after.end <= reach.last || after.end <= before.end,
      ]).not.toContain(false)
    }),
    { numRuns: 1_000 },
  )
})

test('the middle never changes how long it takes, and nothing moves further than it was moved', () => {
  fc.assert(
    fc.property(spans, parts, steps, (before, part, by) => {
      const after = movedBy(before, part, by, reach)
      const length = ({ start, end }: Span) => (start === null ? 0 : quartersFrom(start, end))
      expect([
        part !== 'whole' || length(after) === length(before),
        part === 'start' || Math.abs(quartersFrom(before.end, after.end)) <= Math.abs(by),
        part !== 'end' || after.start === before.start,
        part !== 'start' || after.end === before.end,
      ]).not.toContain(false)
    }),
    { numRuns: 1_000 },
  )
})
