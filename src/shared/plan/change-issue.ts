import { nextInBook, rewritten, written } from './books'
import type { Change } from './change-action'
import type { Issue } from './issue'
import { refused } from '../result'

/** What is known of a paper when it is issued; its number comes from the register. */
export type IssueDraft = Omit<Issue, 'number' | 'withdrawn'>

/** A paper that leaves the desk, under the next number of the register; who it goes to must be said. */
export function issued(draft: IssueDraft, everIssued: readonly Issue[]): Change {
  const [sentTo, moment] = [draft.sentTo.trim(), draft.moment.trim()]
  if (sentTo === '') return refused({ kind: 'sent-to-empty' })
  return written('issues', { ...draft, sentTo, moment, number: nextInBook('R', everIssued), withdrawn: null })
}

/** *Ingetrokken*: it stays in the register with its file, and says why it no longer holds. */
export function withWithdrawal(issue: Issue, reason: string): Change {
  const withdrawn = reason.trim()
  if (withdrawn === '') return refused({ kind: 'withdrawal-needs-reason' })
  return rewritten('issues', issue, { ...issue, withdrawn })
}
