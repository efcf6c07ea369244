import type { Day } from './day'
import { ok, refused, type Result } from '../result'

/**
 * A quarter of a year, `2025-Q3`. A precision of its own, not a date range in disguise: it is parsed, stored and
 * printed as such, and quarters sort as text (`'2025-Q3' < '2026-Q1'`).
 */
export type Quarter = string & { readonly __quarter: unique symbol }

export interface UnreadableQuarter {
  readonly kind: 'unreadable-quarter'
  readonly text: string
}

const WRITTEN = /^(\d{4})-Q([1-4])$/
const FIRST_DAYS = ['01-01', '04-01', '07-01', '10-01']
const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31']

/** Reads `2025-Q3`, spaces around it and a small `q` forgiven. Anything else is a problem and never a guess. */
export function parseQuarter(text: string): Result<Quarter, UnreadableQuarter> {
  const written = text.trim().toUpperCase()
  return WRITTEN.test(written) ? ok(written as Quarter) : refused({ kind: 'unreadable-quarter', text })
}

/** A quarter that is known to be right because it stands in our own code. Throws on a mistake. */
export function quarter(text: string): Quarter {
  const read = parseQuarter(text)
  if (!read.ok) throw new Error(`Geen kwartaal: ${text}`)
  return read.value
}

/** Quarters counted from the year 0, so that distances are plain subtraction. */
function position(of: Quarter): number {
  return Number(of.slice(0, 4)) * 4 + Number(of.slice(6)) - 1
}

function at(position: number): Quarter {
  const year = String(Math.floor(position / 4)).padStart(4, '0')
  return `${year}-Q${(position % 4) + 1}` as Quarter
}

/** The quarter so many quarters later (negative: earlier). */
export const addQuarters = (from: Quarter, count: number): Quarter => at(position(from) + count)

/** How many quarters `to` comes after `from`: 0 for the same one, negative when it comes before. */
export const quartersFrom = (from: Quarter, to: Quarter): number => position(to) - position(from)

/** The quarters from the first up to and including the last; none when the last comes before the first. */
export function quartersBetween(first: Quarter, last: Quarter): readonly Quarter[] {
  return Array.from({ length: Math.max(0, quartersFrom(first, last) + 1) }, (_, step) => addQuarters(first, step))
}

/** The quarter a day falls in. */
export function quarterOf(on: Day): Quarter {
  return `${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}` as Quarter
}

export const firstDayOf = (of: Quarter): Day => `${of.slice(0, 4)}-${FIRST_DAYS[Number(of.slice(6)) - 1]}` as Day

export const lastDayOf = (of: Quarter): Day => `${of.slice(0, 4)}-${LAST_DAYS[Number(of.slice(6)) - 1]}` as Day

/**
 * Whether a quarter has ended on a reference date: only when that day is later than its last day, so on 30 June the
 * second quarter still runs (`reports.md` 1.2).
 */
export const hasEnded = (of: Quarter, on: Day): boolean => quarterOf(on) > of

/** `1e kwartaal 2025`, for sentences (`reports.md` 1.4). */
export const quarterInWords = (of: Quarter): string => `${of.slice(6)}e kwartaal ${of.slice(0, 4)}`
