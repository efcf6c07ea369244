import type { Disclosure } from './disclosure'
import type { Day } from './day'

/** The notes to the CdK: per visit or talk, per meeting, and the periodic one (`reports.md` 3.2 to 3.4). */
export const NOTE_VARIANTS = ['bezoek', 'overleg', 'periodiek'] as const

export type NoteVariant = (typeof NOTE_VARIANTS)[number]

/** What the advisor writes in a note and chooses for it; the facts beside it are filled in anew each time. */
export interface NoteDraft {
  readonly id: string
  readonly variant: NoteVariant
  /** The engagement it prepares; empty for a periodic note. */
  readonly engagement: string | null
  /** *Peildatum* of the facts in it. */
  readonly on: Day
  /** `0.3`; `1.0` for the final one. */
  readonly version: string
  readonly state: 'concept' | 'definitief'
  /** The marking; nothing stricter reaches the note. */
  readonly disclosure: Disclosure
  /** The advisor's own sentences, by the block they belong to; one line a point in a list. */
  readonly texts: Readonly<Record<string, string>>
  /** Ids of the actions for the whole province that belong in it. */
  readonly actions: readonly string[]
  /** Whether the numbers of actions stand behind the points. */
  readonly withSources: boolean
}
