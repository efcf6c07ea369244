import { withChoices, withText, type NoteChoices } from '@shared/plan/change-note'
import type { Change } from '@shared/plan/change-action'
import type { NoteDraft } from '@shared/plan/note-draft'
import { ok } from '@shared/result'
import type { PlanStore, Stored } from '../../data/plan-store'

/** Keeps what was typed in one block. */
export const keepText = (store: PlanStore, id: string, block: string, text: string): Promise<Stored> =>
  change(store, id, (note) => withText(note, block, text))

/** Keeps what was chosen beside the sentences. */
export const keepChoices = (store: PlanStore, id: string, choices: NoteChoices): Promise<Stored> =>
  change(store, id, (note) => withChoices(note, choices))

/** A note that was taken back meanwhile has nothing to change. */
function change(store: PlanStore, id: string, rule: (note: NoteDraft) => Change): Promise<Stored> {
  return store.changeBook('notes', (notes) => {
    const note = notes.find((each) => each.id === id)
    return note ? rule(note) : ok([])
  })
}
