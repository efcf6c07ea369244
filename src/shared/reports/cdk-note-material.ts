import type { Instant } from '../plan/day'
import type { Engagement } from '../plan/engagement'
import type { NoteDraft } from '../plan/note-draft'
import type { Plan } from '../plan/plan'
import type { Stand } from '../progress/stand'

/** What is said about a note when it is made. */
export interface NoteOptions {
  readonly generatedAt: Instant
}

/** What every block of a note is made from. */
export interface NoteMaterial {
  /** As it stood on the reference date. */
  readonly plan: Plan
  readonly stand: Stand
  /** Its disclosure is the level: what is stricter stays out of the note. */
  readonly draft: NoteDraft
  /** What it prepares; empty for the periodic note. */
  readonly engagement: Engagement | null
  readonly options: NoteOptions
}
