import type { Cancelled, SavedFile } from '@shared/desktop'
import type { IssueDraft } from '@shared/plan/change-issue'
import type { StoreProblem } from '@shared/plan/store-problem'
import type { IssuedPaper } from '@shared/reports/issued-paper'
import { ok, refused, type Result } from '@shared/result'
import { saveMade, type FileProblem, type Made, type SaveChoice } from './save-drawn'

/** What is known of a paper before anybody says who it goes to. */
export type IssueFacts = Pick<IssueDraft, 'title' | 'on' | 'version' | 'knownUntil' | 'draft'>

/** What the advisor says when a paper is issued. */
export type IssueWords = Pick<IssueDraft, 'sentTo' | 'moment'>

/** Why a paper was not issued: there is no file, or there is one that is not in the register. */
export type NotIssued =
  | { readonly kind: 'not-saved'; readonly problem: FileProblem }
  | { readonly kind: 'not-registered'; readonly problem: StoreProblem }

/** Puts a paper in the register. */
export type KeepIssue = (
  draft: IssueDraft,
  paper: Omit<IssuedPaper, 'id'>,
) => Promise<Result<{ readonly sequence: number | null }, StoreProblem>>

/**
 * Saves a paper where the advisor wants it and puts it in the register, to the byte as it was saved. What is not saved
 * was not issued.
 */
export async function issueMade(
  made: Made,
  kind: SaveChoice['kind'],
  said: IssueFacts & IssueWords,
  keep: KeepIssue,
): Promise<Result<SavedFile | Cancelled, NotIssued>> {
  const saved = await saveMade(made)
  if (!saved.ok) return refused({ kind: 'not-saved', problem: saved.problem })
  if (saved.value.kind === 'cancelled' || !made.drawn.ok || made.drawn.value.kind === 'cancelled')
    return ok({ kind: 'cancelled' })
  const { bytes } = made.drawn.value
  const draft = { ...said, id: crypto.randomUUID(), kind, fileName: made.name, sha256: await sha256Of(bytes) }
  const kept = await keep(draft, { document: made.document, bytes })
  return kept.ok ? ok(saved.value) : refused({ kind: 'not-registered', problem: kept.problem })
}

/** In hexadecimal. */
async function sha256Of(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
