import { written } from '@shared/plan/books'
import { freshNote, noteStarted } from '@shared/plan/change-note'
import { knownFrom, withEngagement } from '@shared/plan/change-engagement'
import type { Day } from '@shared/plan/day'
import type { Engagement } from '@shared/plan/engagement'
import type { NoteDraft } from '@shared/plan/note-draft'
import type { Plan } from '@shared/plan/plan'
import { ok } from '@shared/result'
import type { PlanStore, Stored } from '../../data/plan-store'

/** The note that was asked for, and whether it is stored. */
export interface Started {
  readonly note: NoteDraft
  readonly stored: Promise<Stored>
}

/** Starts the note for a moment, or the periodic one when there is none. */
export function startNote(store: PlanStore, engagement: Engagement | null, today: Day): Started {
  const note = freshNote(crypto.randomUUID(), engagement, today)
  return { note, stored: store.changeBook('notes', (notes) => noteStarted(note, notes)) }
}

/** The note for a moment of the agenda: the one it has, or else a first concept. */
export function noteForMoment(store: PlanStore, plan: Plan, engagement: Engagement, today: Day): Started {
  const note = plan.notes.find((each) => each.engagement === engagement.id)
  if (note) return { note, stored: Promise.resolve(ok({ sequence: null })) }
  return startNote(store, engagement, today)
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
