import type { Day } from '@shared/plan/day'
import type { PlanFrame } from '@shared/plan/plan'
import { lastDayOf, quartersBetween } from '@shared/plan/quarter'

/**
 * The days that the slider stops at, in order: the ends of the quarters of the plan until today, today, and the day
 * that is shown, so that its thumb always stands where it says.
 */
export function stopsOf(frame: PlanFrame, today: Day, shown: Day): readonly Day[] {
  const ends = quartersBetween(frame.first, frame.last).map(lastDayOf)
  return [...new Set([...ends.filter((end) => end < today), shown, today])].sort()
}
