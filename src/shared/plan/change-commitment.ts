import { nextInBook, rewritten, written } from './books'
import type { Change, Refusal } from './change-action'
import type { Commitment } from './commitment'
import type { Day } from './day'
import { trimmed } from './trimmed'
import { ok, refused, type Result } from '../result'

/** What is filled in about a *toezegging*; its number comes from the book. */
export type CommitmentDraft = Omit<Commitment, 'number'>

/** A new promise, under a number that was never used before. */
export function commitmentMade(
  draft: CommitmentDraft,
  everMade: readonly Pick<Commitment, 'number'>[],
  today: Day,
): Change {
  const sound = soundCommitment(draft, today)
  if (!sound.ok) return sound
  return written('commitments', { ...sound.value, number: nextInBook('T', everMade) })
}

/** A promise with other words, another day or another state; its number stays. */
export function withCommitment(commitments: readonly Commitment[], typed: Commitment, today: Day): Change {
  const sound = soundCommitment(typed, today)
  if (!sound.ok) return sound
  return rewritten('commitments', commitments.find(({ id }) => id === typed.id) ?? null, sound.value)
}

function soundCommitment<T extends CommitmentDraft>(typed: T, today: Day): Result<T, Refusal> {
  const said = trimmed(typed)
  const { on, text, by, to, due } = said
  if (on > today) return refused({ kind: 'day-in-future', on })
  if (text === '') return refused({ kind: 'commitment-empty' })
  if (by === '') return refused({ kind: 'by-empty' })
  if (to === '') return refused({ kind: 'to-empty' })
  if (due !== null && due < on) return refused({ kind: 'due-before-made', on })
  return ok(said)
}
