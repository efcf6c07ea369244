import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import type { OpenedFile } from '@shared/desktop'
import { AGE_BEGINNING } from '@shared/safety/backup'
import { desktop } from '../../desktop'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { useNotices } from '../../ui/notices'
import { backupProblemWords } from './backup-problem-words'
import { OpenDialog } from './open-dialog'

/** Opens a back-up of the user's own: one that is encrypted asks for its passphrase first. */
export function OpenBackupButton({ onOpened }: { onOpened(bytes: Uint8Array): void }) {
  const { say } = useNotices()
  const [sealed, setSealed] = useState<OpenedFile | null>(null)
  const open = async () => {
    const opened = await desktop.openBackupFile()
    if (!opened.ok) say('problem', backupProblemWords(opened.problem))
    else if (opened.value.kind === 'opened') {
      if (isSealed(opened.value)) setSealed(opened.value)
      else onOpened(opened.value.bytes)
    }
  }
  return (
    <>
      <Button onPress={() => void open()}>
        <FolderOpen size={16} aria-hidden />
        {t('admin.sealed.open')}
      </Button>
      {sealed && (
        <OpenDialog
          file={sealed}
          onClose={() => setSealed(null)}
          onOpened={(bytes) => {
            setSealed(null)
            onOpened(bytes)
          }}
        />
      )}
    </>
  )
}

const isSealed = ({ bytes }: OpenedFile): boolean =>
  new TextDecoder().decode(bytes.subarray(0, AGE_BEGINNING.length)) === AGE_BEGINNING
