import { useState } from 'react'
import { newPassphrase } from '@shared/safety/passphrase'
import { desktop } from '../../desktop'
import { lockProblemWords } from '../../messages/lock-problem-words'
import { t } from '../../messages/messages'
import { Dialog } from '../../ui/dialog'
import { useNotices } from '../../ui/notices'
import { TextField } from '../../ui/text-field'
import { backupProblemWords } from './backup-problem-words'
import { PassphraseForm } from './passphrase-form'

interface LockPassphraseDialogProps {
  readonly what: 'set' | 'remove'
  readonly hasPassphrase: boolean
  onClose(): void
}

/** Sets, changes or removes the passphrase of the lock; who changes it must know the present one. */
export function LockPassphraseDialog({ what, hasPassphrase, onClose }: LockPassphraseDialogProps) {
  const { say } = useNotices()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const isSetting = what === 'set'
  const confirm = async () => {
    const taken = newPassphrase(next, again)
    if (isSetting && !taken.ok) return backupProblemWords(taken.problem)
    const changed = await desktop.changePassphrase({ current, next: isSetting ? next : null })
    if (!changed.ok) return lockProblemWords(changed.problem)
    say('stored', t(isSetting ? 'lock.part.stored' : 'lock.part.removed'))
    onClose()
    return null
  }
  const title = t(isSetting ? (hasPassphrase ? 'lock.part.change' : 'lock.part.set') : 'lock.part.remove')
  return (
    <Dialog title={title} onClose={onClose}>
      <PassphraseForm confirm={title} busy={t('lock.busy')} onConfirm={confirm} onClose={onClose}>
        {hasPassphrase && (
          <TextField
            kind="secret"
            name="current"
            label={t('lock.part.current')}
            value={current}
            onChange={setCurrent}
            autoFocus
          />
        )}
        {isSetting && (
          <>
            <TextField
              kind="secret"
              name="next"
              label={t('lock.part.next')}
              hint={t('lock.part.nextHint')}
              value={next}
              onChange={setNext}
              autoFocus={!hasPassphrase}
            />
            <TextField kind="secret" name="again" label={t('lock.part.again')} value={again} onChange={setAgain} />
          </>
        )}
      </PassphraseForm>
    </Dialog>
  )
}
