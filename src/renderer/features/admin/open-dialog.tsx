import { useState } from 'react'
import type { OpenedFile } from '@shared/desktop'
import { t } from '../../messages/messages'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { PassphraseForm } from './passphrase-form'
import { openSealed } from './seal-backup'

interface OpenDialogProps {
  readonly file: OpenedFile
  onOpened(bytes: Uint8Array): void
  onClose(): void
}

/** Asks for the passphrase of an encrypted back-up and opens it. */
export function OpenDialog({ file, onOpened, onClose }: OpenDialogProps) {
  const [passphrase, setPassphrase] = useState('')
  const open = async () => {
    const opened = await openSealed(file, passphrase)
    if (!opened.ok) return opened.problem
    onOpened(opened.value)
    return null
  }
  return (
    <Dialog title={t('admin.sealed.open')} onClose={onClose}>
      <PassphraseForm
        confirm={t('admin.sealed.confirmOpen')}
        busy={t('admin.sealed.busyOpen')}
        onConfirm={open}
        onClose={onClose}
      >
        <TextField
          kind="secret"
          name="passphrase"
          label={t('admin.sealed.passphrase')}
          hint={t('admin.sealed.openHint', { name: file.name })}
          value={passphrase}
          onChange={setPassphrase}
          autoFocus
        />
      </PassphraseForm>
    </Dialog>
  )
}
