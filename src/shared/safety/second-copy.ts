import { differenceInDays, parseISO } from 'date-fns'
import type { SecondCopy } from './backup'

/** From how many days without a second copy on the advisor is told (`safety.md` 4, L2). */
const LONGEST_WITHOUT = 7

/** For how many days there has been no second copy; nothing as long as that is not too long. */
export function daysWithout({ since }: SecondCopy, now: string): number | null {
  const days = differenceInDays(parseISO(now), parseISO(since))
  return days >= LONGEST_WITHOUT ? days : null
}
