import { useState } from 'react'
import { t } from '../../messages/messages'
import { Dialog } from '../../ui/dialog'
import { useNotices } from '../../ui/notices'
import { TextField } from '../../ui/text-field'
import { PassphraseForm } from './passphrase-form'
import { saveSealed } from './seal-backup'

/** Asks twice for a passphrase and saves an encrypted back-up. */
export function SealDialog({ onClose }: { onClose(): void }) {
  const { say } = useNotices()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const save = async () => {
    const saved = await saveSealed(passphrase, again)
    if (!saved.ok) return saved.problem
    if (saved.value.kind === 'saved') say('stored', t('admin.sealed.saved', { name: saved.value.name }))
    onClose()
    return null
  }
  return (
    <Dialog title={t('admin.sealed.save')} onClose={onClose}>
      <PassphraseForm
        confirm={t('admin.sealed.confirmSave')}
        busy={t('admin.sealed.busySave')}
        onConfirm={save}
        onClose={onClose}
      >
        <TextField
          kind="secret"
          name="passphrase"
          label={t('admin.sealed.passphrase')}
          hint={t('admin.sealed.passphraseHint')}
          value={passphrase}
          onChange={setPassphrase}
          autoFocus
        />
        <TextField kind="secret" name="again" label={t('admin.sealed.again')} value={again} onChange={setAgain} />
      </PassphraseForm>
    </Dialog>
  )
}
