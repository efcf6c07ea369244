import type { Action } from '../plan/action'
import { addDays, type Day } from '../plan/day'
import type { PlanFrame } from '../plan/plan'
import { addQuarters, quarterOf, type Quarter } from '../plan/quarter'
import type { ThemeNumber } from '../plan/theme'
import type { ActionStand } from '../progress/action-stand'
import { isContinuing, isOpen, promisedEnd } from '../progress/reckoning'
import type { Stand } from '../progress/stand'
import { wording } from './wording'

/** The actions a report lists: those told at a lower number already stand there once, under that number. */
export const listed = ({ actions }: Stand): readonly ActionStand[] =>
  actions.filter(({ countsAs }) => countsAs !== 'retelling')

/** `1 Weerbaarheid eigen organisatie` */
export function themeInWords(number: ThemeNumber, { themes }: PlanFrame): string {
  const theme = themes.find((each) => each.number === number)
  return theme ? `${theme.number} ${theme.name}` : String(number)
}

/** The frozen promise; what is continuous has none. */
export const promisedInWords = (action: Action): string | null =>
  isContinuing(action) ? wording.continuing : promisedEnd(action)

/** The actions that a report counts. */
export const counted = ({ actions }: Stand): readonly ActionStand[] => actions.filter((stand) => stand.counted)

/** Those that are behind, then those that ask for attention, each by number. */
export const deviating = (stands: readonly ActionStand[]): readonly ActionStand[] => [
  ...stands.filter(({ light }) => light === 'loopt-achter'),
  ...stands.filter(({ light }) => light === 'aandachtspunt'),
]

/** The finished ones, the latest first; of those finished on an unknown day nobody knows, so they come last. */
export const finished = (stands: readonly ActionStand[]): readonly ActionStand[] =>
  stands.filter(({ light }) => light === 'afgerond').sort((one, other) => compare(other.finishedOn, one.finishedOn))

/** The two quarters after a day; on the last day of a quarter those are the next two. */
export function comingQuarters(on: Day): readonly [Quarter, Quarter] {
  const next = quarterOf(addDays(on, 1))
  return [next, addQuarters(next, 1)]
}

/** The open actions that are expected to be done in the two coming quarters, in that order. */
export function upcoming(stands: readonly ActionStand[], on: Day): readonly ActionStand[] {
  const coming = comingQuarters(on)
  const expected = (stand: ActionStand) => stand.action.expected.end?.value ?? ''
  return stands
    .filter((stand) => isOpen(stand.action) && coming.some((quarter) => quarter === expected(stand)))
    .sort((one, other) => compare(expected(one), expected(other)))
}

const compare = (one: string | null, other: string | null): number => {
  const [first, second] = [one ?? '', other ?? '']
  return first < second ? -1 : first > second ? 1 : 0
}
