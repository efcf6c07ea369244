import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { BackupList } from './backup-list'
import { RestoreDialog } from './restore-dialog'
import { SealedCopies } from './sealed-copies'
import { SecondCopyChoice } from './second-copy-choice'
import { useBackupChoice } from './use-backup-choice'
import { useBackups } from './use-backups'

/** Back-ups of the plan, on this computer and beside it. */
export function BackupsPart({ plan }: { readonly plan: Plan }) {
  const { state, askAgain } = useBackups()
  const { chosen, look, close } = useBackupChoice()
  return (
    <div className="admin">
      <BackupList
        state={state}
        about={t('admin.backups.about')}
        none={state?.problem ? t('admin.backups.noneYet') : t('admin.backups.none')}
        onRestore={(number) => look({ kind: 'kept', number })}
        onUndo={(number) => look({ kind: 'kept', number }, true)}
      />
      <div className="admin-aside">
        <SecondCopyChoice second={state?.second ?? null} onChosen={askAgain} />
        <SealedCopies onOpened={(bytes) => look({ kind: 'file', bytes })} />
      </div>
      {chosen && <RestoreDialog {...{ plan, chosen }} onClose={close} />}
    </div>
  )
}
