import { CircleAlert, CircleCheck, Redo2, Undo2, type LucideIcon } from 'lucide-react'
import { t } from '../messages/messages'
import { Button } from '../ui/button'
import { useKeys } from '../ui/use-keys'
import { useNotices, type Notice } from '../ui/notices'
import { useTakeBack } from './use-take-back'
import './store-bar.css'

/** The foot of the window: what was stored last, and the way back and forth. Ctrl+Z and Ctrl+Y work from every screen. */
export function StoreBar() {
  const { latest } = useNotices()
  const { canUndo, canRedo, undo, redo } = useTakeBack()
  useKeys({ undo, redo })

  return (
    <footer className="store-bar">
      <div className="store-bar-text">
        <p role="status">{latest?.tone === 'stored' && <Said notice={latest} icon={CircleCheck} />}</p>
        <p role="alert">{latest?.tone === 'problem' && <Said notice={latest} icon={CircleAlert} />}</p>
      </div>
      <Button look="quiet" isDisabled={!canUndo} onPress={undo}>
        <Undo2 size={16} aria-hidden />
        {t('app.undo')}
      </Button>
      <Button look="quiet" isDisabled={!canRedo} onPress={redo}>
        <Redo2 size={16} aria-hidden />
        {t('app.redo')}
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
