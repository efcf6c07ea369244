import type { PlanStore } from '../data/plan-store'
import { t } from '../messages/messages'
import { problemWords } from '../messages/problem-words'
import type { Notice } from '../ui/notices'

type Say = (tone: Notice['tone'], text: string) => void

/** Takes the last change back and says so, or says why it cannot. */
export async function undoLast(store: PlanStore, undoable: number | null, say: Say): Promise<void> {
  if (undoable === null) say('problem', t('app.nothingToUndo'))
  else await takeBack(store, undoable, t('app.undone'), say)
}

/** Does again what was taken back last, or says why it cannot. */
export async function redoLast(store: PlanStore, redoable: number | null, say: Say): Promise<void> {
  if (redoable === null) say('problem', t('app.nothingToRedo'))
  else await takeBack(store, redoable, t('app.redone'), say)
}

async function takeBack(store: PlanStore, sequence: number, what: string, say: Say): Promise<void> {
  const stored = await store.undo(sequence)
  if (stored.ok) say('stored', t('app.stored', { what }))
  else say('problem', problemWords(stored.problem))
}
