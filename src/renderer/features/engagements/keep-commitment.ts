import { struckOut } from '@shared/plan/books'
import { commitmentMade, withCommitment, type CommitmentDraft } from '@shared/plan/change-commitment'
import type { Commitment } from '@shared/plan/commitment'
import type { PlanStore, Stored } from '../../data/plan-store'
import { today } from '../../today'

/** Writes down a promise, on the day it was made. */
export const addCommitment = (store: PlanStore, typed: Omit<CommitmentDraft, 'id'>): Promise<Stored> => {
  const draft = { ...typed, id: crypto.randomUUID() }
  return store.addToBook(
    'commitments',
    (everMade, erased) => commitmentMade(draft, [...everMade, ...erased], today()),
    draft.on,
  )
}

export const changeCommitment = (store: PlanStore, to: Commitment): Promise<Stored> =>
  store.changeBook('commitments', (commitments) => withCommitment(commitments, to, today()))

export const removeCommitment = (store: PlanStore, commitment: Commitment): Promise<Stored> =>
  store.changeBook('commitments', () => struckOut('commitments', commitment))
