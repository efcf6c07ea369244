import { differenceInCalendarDays, parseISO } from 'date-fns'
import type { Day } from '../plan/day'
import { firstDayOf, lastDayOf, quarterOf, quartersFrom, type Quarter } from '../plan/quarter'

/** Where the end of a day stands on an axis that counts quarters from the first one: 1 at the end of that one. */
export function placeInLine(first: Quarter, on: Day): number {
  const quarter = quarterOf(on)
  const [begin, end] = [parseISO(firstDayOf(quarter)), parseISO(lastDayOf(quarter))]
  const passed = differenceInCalendarDays(parseISO(on), begin) + 1
  return quartersFrom(first, quarter) + passed / (differenceInCalendarDays(end, begin) + 1)
}
