import { useState } from 'react'
import type { WhichBackup } from '@shared/safety/backup'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { useNotices } from '../../ui/notices'
import { Screen } from '../../ui/screen'
import { BackupList } from './backup-list'
import { backupProblemWords } from './backup-problem-words'
import { lookAtBackup, type LookedAt } from './restore-backup'
import { RestoreDialog } from './restore-dialog'
import { SealedCopies } from './sealed-copies'
import { SecondCopyChoice } from './second-copy-choice'
import { useBackups } from './use-backups'
import { WhereItIs } from './where-it-is'
import './admin-screen.css'

/** Back-ups of the plan, where they stand, and what is promised about all of it. */
export function AdminScreen({ plan }: { readonly plan: Plan }) {
  const { say } = useNotices()
  const { state, askAgain } = useBackups()
  const [chosen, setChosen] = useState<(LookedAt & { readonly isUndo: boolean }) | null>(null)

  const look = async (which: WhichBackup, isUndo = false) => {
    const looked = await lookAtBackup(which)
    if (looked.ok) setChosen({ ...looked.value, isUndo })
    else say('problem', backupProblemWords(looked.problem))
  }

  return (
    <Screen title={t('admin.title')} subtitle={t('admin.subtitle')}>
      <div className="admin">
        <BackupList
          state={state}
          onRestore={(number) => void look({ kind: 'kept', number })}
          onUndo={(number) => void look({ kind: 'kept', number }, true)}
        />
        <div className="admin-aside">
          <SecondCopyChoice second={state?.second ?? null} onChosen={askAgain} />
          <SealedCopies onOpened={(bytes) => void look({ kind: 'file', bytes })} />
        </div>
        <WhereItIs />
      </div>
      {chosen && <RestoreDialog {...{ plan, chosen }} onClose={() => setChosen(null)} />}
    </Screen>
  )
}
