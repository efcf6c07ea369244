import { Redo2, Undo2 } from 'lucide-react'
import { t } from '../messages/messages'
import { Button } from '../ui/button'
import { useKeys } from '../ui/use-keys'
import { LatestNotice } from './latest-notice'
import { useTakeBack } from './use-take-back'

/** The foot of the window: what was stored last, and the way back and forth. Ctrl+Z and Ctrl+Y work from every screen. */
export function StoreBar() {
  const { canUndo, canRedo, undo, redo } = useTakeBack()
  useKeys({ undo, redo })

  return (
    <footer className="store-bar">
      <LatestNotice />
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
