import { format } from 'date-fns'
import { parseDay, type Day, type Instant } from '@shared/plan/day'

/** Today, by the computer's calendar; a start with a fixed day (a demonstration, a test) speaks about that day. */
export function today(): Day {
  const fixed = parseDay(new URLSearchParams(window.location.search).get('vandaag') ?? '')
  return fixed.ok ? fixed.value : (format(new Date(), 'yyyy-MM-dd') as Day)
}

/** This very moment, for what is typed now. */
export const now = (): Instant => new Date().toISOString() as Instant
