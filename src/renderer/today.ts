import { format } from 'date-fns'
import { parseDay, type Day, type Instant } from '@shared/plan/day'

/** The day that a demonstration or a test was started with; empty in earnest. */
function fixedDay(): Day | null {
  const fixed = parseDay(new URLSearchParams(window.location.search).get('vandaag') ?? '')
  return fixed.ok ? fixed.value : null
}

/** Today, by the computer's calendar; a start with a fixed day speaks about that day. */
export const today = (): Day => fixedDay() ?? (format(new Date(), 'yyyy-MM-dd') as Day)

/** This very moment, for what is typed now; on a fixed day it is always around noon. */
export function now(): Instant {
  const moment = new Date().toISOString()
  const fixed = fixedDay()
  return (fixed === null ? moment : `${fixed}T12${moment.slice(13)}`) as Instant
}
