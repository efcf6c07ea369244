import { addDays, type Day } from './day'
import type { Engagement } from './engagement'

/** How far ahead the agenda looks when it says what is coming (`reports.md` 3.4). */
export const DAYS_AHEAD = 90

/** Whether a moment is still to come; one of today is. */
export const isComing = ({ on }: Pick<Engagement, 'on'>, today: Day): boolean => on >= today

/** What is still to come, the first first. */
export const coming = (engagements: readonly Engagement[], today: Day): readonly Engagement[] =>
  engagements.filter((each) => isComing(each, today)).toSorted(byMoment)

/** What is to come in the next days. */
export const comingSoon = (engagements: readonly Engagement[], today: Day, days = DAYS_AHEAD): readonly Engagement[] =>
  coming(engagements, today).filter(({ on }) => on <= addDays(today, days))

/** What has been, the last first. */
export const been = (engagements: readonly Engagement[], today: Day): readonly Engagement[] =>
  engagements.filter((each) => !isComing(each, today)).toSorted((one, other) => byMoment(other, one))

/** By day, and within a day by the time. */
export const byMoment = (one: Engagement, other: Engagement): number =>
  compare(one.on, other.on) || compare(one.time, other.time) || compare(one.id, other.id)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
