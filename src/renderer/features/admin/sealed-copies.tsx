import { LockKeyhole, LockKeyholeOpen } from 'lucide-react'
import { useId, useState } from 'react'
import type { OpenedFile } from '@shared/desktop'
import { desktop } from '../../desktop'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { useNotices } from '../../ui/notices'
import { backupProblemWords } from './backup-problem-words'
import { OpenDialog } from './open-dialog'
import { SealDialog } from './seal-dialog'

/** Back-ups that leave this computer: encrypted, and opened again. */
export function SealedCopies({ onOpened }: { onOpened(bytes: Uint8Array): void }) {
  const heading = useId()
  const { say } = useNotices()
  const [asking, setAsking] = useState<'save' | OpenedFile | null>(null)
  const open = async () => {
    const opened = await desktop.openBackupFile()
    if (!opened.ok) say('problem', backupProblemWords(opened.problem))
    else if (opened.value.kind === 'opened') setAsking(opened.value)
  }
  return (
    <section className="admin-card" aria-labelledby={heading}>
      <h2 id={heading}>{t('admin.sealed.title')}</h2>
      <p className="admin-about">{t('admin.sealed.about')}</p>
      <p className="admin-buttons">
        <Button onPress={() => setAsking('save')}>
          <LockKeyhole size={16} aria-hidden />
          {t('admin.sealed.save')}
        </Button>
        <Button onPress={() => void open()}>
          <LockKeyholeOpen size={16} aria-hidden />
          {t('admin.sealed.open')}
        </Button>
      </p>
      {asking === 'save' && <SealDialog onClose={() => setAsking(null)} />}
      {asking !== null && asking !== 'save' && (
        <OpenDialog
          file={asking}
          onClose={() => setAsking(null)}
          onOpened={(bytes) => {
            setAsking(null)
            onOpened(bytes)
          }}
        />
      )}
    </section>
  )
}
