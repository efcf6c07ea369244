import { been, coming } from './agenda'
import type { Day } from './day'
import type { Engagement } from './engagement'

/** When the CdK came to a municipality, and when again. */
export interface Visits {
  /** The last *ambtsbezoek*. */
  readonly last: Engagement | null
  readonly next: Engagement | null
  /** The last *klankbordgesprek*. */
  readonly lastTalk: Engagement | null
  /** Whether the last visit is longer ago than the rhythm of visits; a visit nobody told of is not. */
  readonly isLongAgo: boolean
}

/** A municipality is visited about once in two years (`reports.md` 1.6). */
const YEARS_BETWEEN_VISITS = 2

/** The visits to a municipality as they stand today. */
export function visitsTo(municipality: string, engagements: readonly Engagement[], today: Day): Visits {
  const theirs = engagements.filter(({ municipalities }) => municipalities.includes(municipality))
  const past = been(theirs, today)
  const last = past.find(({ kind }) => kind === 'ambtsbezoek') ?? null
  return {
    last,
    next: coming(theirs, today).find(({ kind }) => kind === 'ambtsbezoek') ?? null,
    lastTalk: past.find(({ kind }) => kind === 'klankbordgesprek') ?? null,
    isLongAgo: last !== null && last.on < yearsBefore(today, YEARS_BETWEEN_VISITS),
  }
}

/** The same day so many years earlier, to compare with: 29 February stays 29 February. */
const yearsBefore = (day: Day, years: number): string => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
