import { rewritten } from './books'
import type { Change } from './change-action'
import type { Day } from './day'
import type { Engagement } from './engagement'
import { trimmed } from './trimmed'
import { refused } from '../result'

/** A moment that is new in the agenda, or that takes the place of what was said about it before. */
export function withEngagement(engagements: readonly Engagement[], typed: Engagement): Change {
  const to = trimmed(typed)
  if (to.occasion === '') return refused({ kind: 'occasion-empty' })
  if (to.deliverBy !== null && to.deliverBy > to.on) return refused({ kind: 'deliver-after-engagement', on: to.on })
  return rewritten('engagements', engagements.find(({ id }) => id === to.id) ?? null, to)
}

/** The day from which a moment is known: today, or the day it was held when it is told of later. */
export const knownFrom = ({ on }: Pick<Engagement, 'on'>, today: Day): Day => (on < today ? on : today)
