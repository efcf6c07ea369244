import type { LeftText } from '@shared/safety/lock'
import { t } from '../messages/messages'
import { copyText } from '../ui/copy-text'
import { Button } from '../ui/button'
import { Dialog, DialogButtons } from '../ui/dialog'
import { useNotices } from '../ui/notices'
import './left-behind-dialog.css'

interface LeftBehindDialogProps {
  readonly typed: readonly LeftText[]
  onClose(): void
}

/** What was half typed when the app locked: the forms are gone, the texts are not. */
export function LeftBehindDialog({ typed, onClose }: LeftBehindDialogProps) {
  const { say } = useNotices()
  const copy = async ({ field, text }: LeftText) => {
    const copied = await copyText(text)
    if (copied.ok) say('stored', t('lock.left.copied', { field }))
    else say('problem', t('lock.left.notCopied', { code: copied.problem.code }))
  }
  return (
    <Dialog title={t('lock.left.title')} onClose={onClose}>
      <p>{t('lock.left.about')}</p>
      <ul className="left-behind">
        {typed.map((each, place) => (
          <li key={place}>
            <h3>{each.field}</h3>
            <p className="left-behind-text">{each.text}</p>
            <Button
              aria-label={t('lock.left.copyOf', { field: each.field })}
              autoFocus={place === 0}
              onPress={() => void copy(each)}
            >
              {t('lock.left.copy')}
            </Button>
          </li>
        ))}
      </ul>
      <DialogButtons>
        <Button look="primary" onPress={onClose}>
          {t('ui.close')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
