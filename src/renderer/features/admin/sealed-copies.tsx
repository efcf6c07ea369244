import { LockKeyhole } from 'lucide-react'
import { useId, useState } from 'react'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { OpenBackupButton } from './open-backup-button'
import { SealDialog } from './seal-dialog'

/** Back-ups that leave this computer: encrypted, and opened again. */
export function SealedCopies({ onOpened }: { onOpened(bytes: Uint8Array): void }) {
  const heading = useId()
  const [isSaving, setSaving] = useState(false)
  return (
    <section className="admin-card" aria-labelledby={heading}>
      <h2 id={heading}>{t('admin.sealed.title')}</h2>
      <p className="admin-about">{t('admin.sealed.about')}</p>
      <p className="admin-buttons">
        <Button onPress={() => setSaving(true)}>
          <LockKeyhole size={16} aria-hidden />
          {t('admin.sealed.save')}
        </Button>
        <OpenBackupButton onOpened={onOpened} />
      </p>
      {isSaving && <SealDialog onClose={() => setSaving(false)} />}
    </section>
  )
}
