import { addDays as addDaysTo, format, isValid, parseISO } from 'date-fns'
import { nl } from 'date-fns/locale/nl'
import { ok, refused, type Result } from '../result'

/** A calendar day, `2026-06-30`. It has no time and no zone, so it never slides to another day; days sort as text. */
export type Day = string & { readonly __day: unique symbol }

/** A moment in universal time, `2026-06-30T14:05:00.000Z`: when something was typed, never when it happened. */
export type Instant = string & { readonly __instant: unique symbol }

export interface UnreadableDay {
  readonly kind: 'unreadable-day'
  readonly text: string
}

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/

/** Reads `2026-06-30`. Anything else, 31 June included, is a problem and never a guess. */
export function parseDay(text: string): Result<Day, UnreadableDay> {
  const readable = WRITTEN.test(text) && isValid(parseISO(text))
  return readable ? ok(text as Day) : refused({ kind: 'unreadable-day', text })
}

/** A day that is known to be right because it stands in our own code. Throws on a mistake. */
export function day(text: string): Day {
  const read = parseDay(text)
  if (!read.ok) throw new Error(`Geen dag: ${text}`)
  return read.value
}

/** The day so many days later (negative: earlier). */
export function addDays(from: Day, count: number): Day {
  return format(addDaysTo(parseISO(from), count), 'yyyy-MM-dd') as Day
}

/** `30-06-2026`, for tables (`reports.md` 1.4). */
export const dayInNumbers = (of: Day): string => format(parseISO(of), 'dd-MM-yyyy')

/** `30 juni 2026`, for sentences (`reports.md` 1.4). */
export const dayInWords = (of: Day): string => format(parseISO(of), 'd MMMM yyyy', { locale: nl })

const IN_UTRECHT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The calendar day of a moment in Utrecht, wherever the computer stands. */
export const dayOfMoment = (moment: Instant): Day => IN_UTRECHT.format(Date.parse(moment)) as Day

const CLOCK_IN_UTRECHT = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})

/** `14:05`: what the clock in Utrecht says at a moment. */
export const clockAt = (moment: Instant): string => CLOCK_IN_UTRECHT.format(Date.parse(moment))

/** The last moment of a day in Utrecht: one hour before that of universal time, and two in summer. */
export function endOf(on: Day): Instant {
  const [winter, summer] = ['+01:00', '+02:00'].map((zone) => new Date(`${on}T23:59:59.999${zone}`).toISOString())
  return (winter !== undefined && dayOfMoment(winter as Instant) === on ? winter : summer) as Instant
}

/** The later of two days; one that is not there is before every other. */
export const later = (one: Day | null, other: Day | null): Day | null =>
  one === null || (other !== null && other > one) ? other : one
