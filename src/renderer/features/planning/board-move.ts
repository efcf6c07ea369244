import type { Planning } from '@shared/plan/action'
import { addQuarters, quartersFrom, type Quarter } from '@shared/plan/quarter'

/** From when to when an action would be expected, while it is being moved; an empty start is unknown. */
export interface Span {
  readonly start: Quarter | null
  readonly end: Quarter
}

/** What moves: both sides together, or one of them, which stretches or shrinks the bar. */
export type Part = 'whole' | 'start' | 'end'

/** The quarters in which something can be expected. */
export interface Reach {
  readonly first: Quarter
  readonly last: Quarter
}

/**
 * An expectation that is picked up. One without an end starts out with the quarter of today, or with its start when
 * that comes later.
 */
export function pickedUp({ start, end }: Planning, here: Quarter, reach: Reach): Span {
  if (end) return { start: start?.value ?? null, end: end.value }
  const from = start?.value ?? null
  const within = between(here, reach.first, reach.last)
  return { start: from, end: from !== null && from > within ? from : within }
}

/**
 * The span so many quarters later (negative: earlier). It stays within reach, and a side stops at the other one; what
 * already lay out of reach can stay there, but goes no further.
 */
export function movedBy(span: Span, part: Part, quarters: number, reach: Reach): Span {
  const { start, end } = span
  const from = start ?? end
  const earliest = from < reach.first ? from : reach.first
  const latest = end > reach.last ? end : reach.last
  if (part === 'start') return { start: between(addQuarters(from, quarters), earliest, end), end }
  if (part === 'end') return { start, end: between(addQuarters(end, quarters), start ?? earliest, latest) }
  const by = Math.min(Math.max(quarters, quartersFrom(from, earliest)), quartersFrom(end, latest))
  return { start: start && addQuarters(start, by), end: addQuarters(end, by) }
}

/** Whether this is what is expected already. */
export const isExpected = (span: Span, { start, end }: Planning): boolean =>
  span.end === end?.value && span.start === (start?.value ?? null)

const between = (quarter: Quarter, lowest: Quarter, highest: Quarter): Quarter =>
  quarter < lowest ? lowest : quarter > highest ? highest : quarter
