import { written } from '@shared/plan/books'
import { freshNote, noteStarted } from '@shared/plan/change-note'
import { knownFrom, withEngagement } from '@shared/plan/change-engagement'
import type { Day } from '@shared/plan/day'
import type { Engagement } from '@shared/plan/engagement'
import type { NoteDraft } from '@shared/plan/note-draft'
import { ok } from '@shared/result'
import type { PlanStore, Stored } from '../../data/plan-store'

/** A note that was asked for, and whether it was stored. */
export interface Started {
  readonly note: NoteDraft
  readonly stored: Promise<Stored>
}

/** Starts the note for a moment that stands in the agenda, or the periodic one when there is none. */
export function startNote(store: PlanStore, engagement: Engagement | null, today: Day): Started {
  const note = freshNote(crypto.randomUUID(), engagement, today)
  return { note, stored: store.changeBook('notes', (notes) => noteStarted(note, notes)) }
}

/** Starts the note for a moment that is new in the agenda: both are one user action. */
export function startNoteForNew(store: PlanStore, engagement: Engagement, today: Day): Started {
  const note = freshNote(crypto.randomUUID(), engagement, today)
  const stored = store.changeBook(
    'engagements',
    (engagements) => {
      const moment = withEngagement(engagements, engagement)
      const draft = written('notes', note)
      if (!moment.ok || !draft.ok) return moment.ok ? draft : moment
      return ok([...moment.value, ...draft.value])
    },
    knownFrom(engagement, today),
  )
  return { note, stored }
}
