import type { CommitmentDraft } from '@shared/plan/change-commitment'
import type { Commitment } from '@shared/plan/commitment'
import { parseDay, type Day } from '@shared/plan/day'
import type { Engagement } from '@shared/plan/engagement'

type Typed = Omit<CommitmentDraft, 'id'>

/** What is typed about a promise so far: its days may still be no day. */
export interface CommitmentInput extends Omit<Typed, 'on' | 'due'> {
  readonly on: string
  readonly due: string
}

/** A promise of which nothing is said yet. */
export const freshCommitment = (on: Day): CommitmentInput => ({
  on,
  engagement: null,
  at: '',
  text: '',
  direction: 'door-ons',
  by: '',
  to: '',
  due: '',
  state: 'open',
  standing: '',
  municipalities: [],
  organisations: [],
  actions: [],
  disclosure: 'vertrouwelijk',
})

/** A promise that is made at a moment and is about the same; today when the moment has yet to come. */
export const commitmentAt = (engagement: Engagement, today: Day): CommitmentInput => ({
  ...freshCommitment(engagement.on < today ? engagement.on : today),
  engagement: engagement.id,
  at: engagement.occasion,
  municipalities: engagement.municipalities,
  organisations: engagement.organisations,
  actions: engagement.actions,
  disclosure: engagement.disclosure,
})

export const commitmentInput = (commitment: Commitment): CommitmentInput => ({
  ...commitment,
  due: commitment.due ?? '',
})

/** The promise that is meant; nothing as long as its day is none. */
export function commitmentTyped(input: CommitmentInput): Typed | null {
  const on = parseDay(input.on)
  const due = parseDay(input.due)
  return on.ok ? { ...input, on: on.value, due: due.ok ? due.value : null } : null
}
