import { Redo2, Undo2 } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { lastRedoable, lastUndoable } from '@shared/plan/happening'
import { usePlan, useStore } from '../data/use-plan'
import { t } from '../messages/messages'
import { Button } from '../ui/button'
import { useNotices } from '../ui/notices'
import { LatestNotice } from './latest-notice'
import { redoLast, undoLast } from './undo-last'

/** The foot of the window: what was stored last, and the way back and forth. Ctrl+Z and Ctrl+Y work from every screen. */
export function StoreBar() {
  const { say } = useNotices()
  const store = useStore()
  const plan = usePlan()
  const undoable = useMemo(() => (plan ? lastUndoable(plan.events) : null), [plan])
  const redoable = useMemo(() => (plan ? lastRedoable(plan.events) : null), [plan])

  useEffect(() => {
    const takeBack = (event: KeyboardEvent) => {
      const wanted = wantedBy(event)
      if (wanted === null) return
      event.preventDefault()
      void (wanted === 'undo' ? undoLast(store, undoable, say) : redoLast(store, redoable, say))
    }
    window.addEventListener('keydown', takeBack)
    return () => window.removeEventListener('keydown', takeBack)
  }, [store, undoable, redoable, say])

  return (
    <footer className="store-bar">
      <LatestNotice />
      <Button look="quiet" isDisabled={undoable === null} onPress={() => void undoLast(store, undoable, say)}>
        <Undo2 size={16} aria-hidden />
        {t('app.undo')}
      </Button>
      <Button look="quiet" isDisabled={redoable === null} onPress={() => void redoLast(store, redoable, say)}>
        <Redo2 size={16} aria-hidden />
        {t('app.redo')}
      </Button>
    </footer>
  )
}

/** Ctrl+Z takes back, Ctrl+Y and Ctrl+Shift+Z do again (Cmd on a Mac). In a text field they are about the typing. */
function wantedBy(event: KeyboardEvent): 'undo' | 'redo' | null {
  const inText = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]')
  if (!(event.ctrlKey || event.metaKey) || inText) return null
  const key = event.key.toLowerCase()
  if (key === 'y') return 'redo'
  if (key !== 'z') return null
  return event.shiftKey ? 'redo' : 'undo'
}
