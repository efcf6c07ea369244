import { useState, type SubmitEvent } from 'react'
import { EMPTY_WORD, isEmptyWord } from '@shared/safety/trouble'
import type { Places } from '@shared/safety/witness'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { Dialog, DialogButtons } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { startOver } from './restore-backup'

interface StartOverDialogProps {
  readonly inUse: Places
  onClose(): void
}

/** Asks for a typed word before the plan is begun anew: one key too many must not do it. */
export function StartOverDialog({ inUse, onClose }: StartOverDialogProps) {
  const store = useStore()
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!isEmptyWord(typed)) {
      setProblem(t('rescue.empty.notTyped', { word: EMPTY_WORD }))
      return
    }
    setBusy(true)
    await startOver(store)
  }
  return (
    <Dialog role="alertdialog" title={t('rescue.empty.question')} onClose={onClose}>
      <form className="passphrase-form" onSubmit={(event) => void send(event)}>
        <p>{t('rescue.empty.about')}</p>
        <p>{t('rescue.empty.kept', { ...inUse })}</p>
        <TextField
          name="word"
          label={t('rescue.empty.word', { word: EMPTY_WORD })}
          value={typed}
          problem={problem}
          onChange={setTyped}
          autoFocus
        />
        <DialogButtons>
          <Button look="danger" type="submit" isDisabled={isBusy}>
            {t('rescue.empty.confirm')}
          </Button>
          <Button isDisabled={isBusy} onPress={onClose}>
            {t('rescue.empty.cancel')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
