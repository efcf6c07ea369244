import type { PlanStore } from '../data/plan-store'
import { t } from '../messages/messages'
import { problemWords } from '../messages/problem-words'
import type { Notice } from '../ui/notices'

/** Takes the last change back and says so, or says why it cannot. */
export async function undoLast(
  store: PlanStore,
  undoable: number | null,

  say: (tone: Notice['tone'], text: string) => void,
): Promise<void> {
  if (undoable === null) {
    say('problem', t('app.nothingToUndo'))
    return
  }
  const undone = await store.undo(undoable)
  if (undone.ok) say('stored', t('app.stored', { what: t('app.undone') }))
  else say('problem', problemWords(undone.problem))
}
