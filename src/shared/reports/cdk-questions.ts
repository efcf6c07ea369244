import type { Commitment } from '../plan/commitment'
import type { Day } from '../plan/day'
import { readable, type Disclosure } from '../plan/disclosure'
import type { Engagement, EngagementKind } from '../plan/engagement'
import type { Plan } from '../plan/plan'
import type { ActionStand } from '../progress/action-stand'
import type { Stand } from '../progress/stand'
import { listed } from './gs-highlights'

/** The last engagement that holds before a day, of those that a paper of that level may tell of. */
export const lastBefore = (
  { engagements }: Pick<Plan, 'engagements'>,
  day: Day,
  level: Disclosure,
  holds: (engagement: Engagement) => boolean,
): Engagement | undefined =>
  byDay(engagements.filter((each) => each.on < day && readable(each, level) && holds(each))).at(-1)

/** Engagements in the order of their days. */
export const byDay = (engagements: readonly Engagement[]): readonly Engagement[] =>
  engagements.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))

/** Whether it is a moment of that kind with one of these municipalities. */
export const isWith =
  (kind: EngagementKind, municipalities: readonly string[]) =>
  (engagement: Engagement): boolean =>
    engagement.kind === kind && engagement.municipalities.some((id) => municipalities.includes(id))

/**
 * The actions of some municipalities, by their ids and never by a name in a text: *Utrecht* is also in *Utrechtse
 * Heuvelrug*. A part stands apart only where the whole is not theirs, and what is told twice stands there once.
 */
export function actionsOf(stand: Stand, municipalities: readonly string[]): readonly ActionStand[] {
  const theirs = listed(stand).filter(({ action }) => action.municipalities.some((id) => municipalities.includes(id)))
  const numbers = new Set(theirs.map(({ action }) => action.number))
  return theirs.filter(({ action }) => action.parent === null || !numbers.has(action.parent))
}

/** Open *toezeggingen* that a paper of that level may tell of, the oldest first. */
export const openCommitments = (
  { commitments }: Pick<Plan, 'commitments'>,
  level: Disclosure,
  holds: (commitment: Commitment) => boolean,
): readonly Commitment[] =>
  commitments
    .filter((each) => each.state === 'open' && readable(each, level) && holds(each))
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
