import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { Dialog, DialogButtons } from '../../ui/dialog'

interface RestDialogProps {
  readonly count: number
  onConfirm(): void
  onClose(): void
}

/** Asks before everything that is left is confirmed at once. */
export function RestDialog({ count, onConfirm, onClose }: RestDialogProps) {
  return (
    <Dialog title={t('round.rest.title')} role="alertdialog" onClose={onClose}>
      <p>{t('round.rest.advice', { count })}</p>
      <DialogButtons>
        <Button look="primary" autoFocus onPress={onConfirm}>
          {t('round.rest.confirm', { count })}
        </Button>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
      </DialogButtons>
    </Dialog>
  )
}
