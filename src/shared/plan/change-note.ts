import { rewritten, written } from './books'
import type { Change } from './change-action'
import type { Day } from './day'
import type { Engagement, EngagementKind } from './engagement'
import type { NoteDraft, NoteVariant } from './note-draft'
import { ok } from '../result'

/** Which note prepares a moment of that kind (`reports.md` 3.2 and 3.3). */
export const variantFor = (kind: EngagementKind): NoteVariant =>
  kind === 'ambtsbezoek' || kind === 'klankbordgesprek' ? 'bezoek' : 'overleg'

/** A first concept in which nothing is written yet, with the facts of that day. */
export const freshNote = (id: string, engagement: Pick<Engagement, 'id' | 'kind'> | null, on: Day): NoteDraft => ({
  id,
  variant: engagement ? variantFor(engagement.kind) : 'periodiek',
  engagement: engagement?.id ?? null,
  on,
  version: '0.1',
  state: 'concept',
  disclosure: 'vertrouwelijk',
  texts: {},
  actions: [],
  withSources: true,
})

/** A note for a moment; a moment has one, so nothing when it is there already. */
export function noteStarted(draft: NoteDraft, notes: readonly NoteDraft[]): Change {
  const isThere = draft.engagement !== null && notes.some(({ engagement }) => engagement === draft.engagement)
  return isThere ? ok([]) : written('notes', draft)
}

/** What can be chosen for a note beside its sentences. */
export type NoteChoices = Partial<
  Pick<NoteDraft, 'on' | 'version' | 'state' | 'disclosure' | 'actions' | 'withSources'>
>

export const withChoices = (draft: NoteDraft, choices: NoteChoices): Change =>
  rewritten('notes', draft, { ...draft, ...choices })

/** The advisor's own words in a block; an emptied one is no longer kept. */
export function withText(draft: NoteDraft, block: string, text: string): Change {
  const { [block]: _, ...others } = draft.texts
  const texts = text.trim() === '' ? others : { ...others, [block]: text }
  return rewritten('notes', draft, { ...draft, texts })
}
