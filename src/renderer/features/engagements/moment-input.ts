import { parseDay, type Day } from '@shared/plan/day'
import type { Engagement } from '@shared/plan/engagement'

/** What is typed about a moment so far: days may still be no day, and the occasion may follow from the rest. */
export interface MomentInput extends Omit<Engagement, 'id' | 'occasion' | 'on' | 'deliverBy'> {
  /** Empty as long as nobody calls it otherwise than usual. */
  readonly occasion: string | null
  readonly on: string
  readonly deliverBy: string
}

/** A moment of which nothing is said yet; confidential until somebody chooses otherwise (`reports.md` 3.1). */
export const freshMoment = (on: Day): MomentInput => ({
  kind: 'ambtsbezoek',
  occasion: null,
  on,
  time: '',
  place: '',
  withWhom: '',
  municipalities: [],
  organisations: [],
  subject: '',
  actions: [],
  deliverBy: '',
  outcome: '',
  findings: '',
  disclosure: 'vertrouwelijk',
})

export const momentInput = (engagement: Engagement): MomentInput => ({
  ...engagement,
  deliverBy: engagement.deliverBy ?? '',
})

/** The moment that is meant; nothing as long as its day is none. */
export function momentTyped(input: MomentInput, usual: string): Omit<Engagement, 'id'> | null {
  const on = parseDay(input.on)
  const deliverBy = parseDay(input.deliverBy)
  if (!on.ok) return null
  return {
    ...input,
    occasion: input.occasion ?? usual,
    on: on.value,
    deliverBy: deliverBy.ok ? deliverBy.value : null,
  }
}
