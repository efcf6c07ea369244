import { CircleAlert, CircleCheck, Undo2, type LucideIcon } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { lastUndoable } from '@shared/plan/happening'
import { usePlan, useStore } from '../data/use-plan'
import { t } from '../messages/messages'
import { Button } from '../ui/button'
import { useNotices, type Notice } from '../ui/notices'
import { undoLast } from './undo-last'
import './store-bar.css'

/** The foot of the window: what was stored last, and the way back. Ctrl+Z works from every screen. */
export function StoreBar() {
  const { latest, say } = useNotices()
  const store = useStore()
  const plan = usePlan()
  const undoable = useMemo(() => (plan ? lastUndoable(plan.events) : null), [plan])

  useEffect(() => {
    const undo = (event: KeyboardEvent) => {
      if (!isUndoKey(event)) return
      event.preventDefault()
      void undoLast(store, undoable, say)
    }
    window.addEventListener('keydown', undo)
    return () => window.removeEventListener('keydown', undo)
  }, [store, undoable, say])

  return (
    <footer className="store-bar">
      <div className="store-bar-text">
        <p role="status">{latest?.tone === 'stored' && <Said notice={latest} icon={CircleCheck} />}</p>
        <p role="alert">{latest?.tone === 'problem' && <Said notice={latest} icon={CircleAlert} />}</p>
      </div>
      <Button look="quiet" isDisabled={undoable === null} onPress={() => void undoLast(store, undoable, say)}>
        <Undo2 size={16} aria-hidden />
        {t('app.undo')}
      </Button>
    </footer>
  )
}

/** What was said last; the same words again are drawn anew, so that they are told again. */
function Said({ notice, icon: Icon }: { readonly notice: Notice; readonly icon: LucideIcon }) {
  return (
    <span key={notice.count}>
      <Icon size={16} aria-hidden /> {notice.text}
    </span>
  )
}

/** Ctrl+Z or Cmd+Z outside a text field; inside one it undoes the typing. */
function isUndoKey(event: KeyboardEvent): boolean {
  const inText = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]')
  return (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z' && !inText
}
