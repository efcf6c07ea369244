import type { Plan } from './plan'

/** How the note for a moment stands (`reports.md` 3.5, sheet 2). */
export const NOTE_STATES = ['nog-maken', 'concept', 'gereed'] as const

export type NoteState = (typeof NOTE_STATES)[number]

const NAMES: Record<NoteState, string> = { 'nog-maken': 'Nog maken', concept: 'Concept', gereed: 'Gereed' }

export const noteStateName = (of: NoteState): string => NAMES[of]

/** How the note for a moment stands; ready when it is final, or when a paper that was made from it still stands. */
export function noteStateOf({ notes, issues }: Pick<Plan, 'notes' | 'issues'>, engagement: string): NoteState {
  const drafts = notes.filter((note) => note.engagement === engagement)
  const standing = new Set(issues.flatMap(({ draft, withdrawn }) => (withdrawn === null ? [draft] : [])))
  if (drafts.some(({ id, state }) => state === 'definitief' || standing.has(id))) return 'gereed'
  return drafts.length > 0 ? 'concept' : 'nog-maken'
}
