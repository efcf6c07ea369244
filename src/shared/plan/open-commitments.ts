import type { Commitment } from './commitment'
import type { Day } from './day'

export const isOpenCommitment = ({ state }: Commitment): boolean => state === 'open'

/** Whether it should have been done by now. */
export const isOverdue = (commitment: Commitment, today: Day): boolean =>
  isOpenCommitment(commitment) && commitment.due !== null && commitment.due < today

/** By number: `T09` before `T10`, and `T100` behind `T99`. */
export const byCommitmentNumber = (one: Commitment, other: Commitment): number =>
  one.number.localeCompare(other.number, 'nl', { numeric: true })

/** What was promised and has not been done, the oldest first. */
export const openCommitments = (commitments: readonly Commitment[]): readonly Commitment[] =>
  commitments
    .filter(isOpenCommitment)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : byCommitmentNumber(one, other)))
