import { useState } from 'react'
import type { Plan } from '@shared/plan/plan'
import type { WhichBackup } from '@shared/safety/backup'
import { useNotices } from '../../ui/notices'
import { BackupList } from './backup-list'
import { backupProblemWords } from './backup-problem-words'
import { lookAtBackup, type LookedAt } from './restore-backup'
import { RestoreDialog } from './restore-dialog'
import { SealedCopies } from './sealed-copies'
import { SecondCopyChoice } from './second-copy-choice'
import { useBackups } from './use-backups'

/** Back-ups of the plan, on this computer and beside it. */
export function BackupsPart({ plan }: { readonly plan: Plan }) {
  const { say } = useNotices()
  const { state, askAgain } = useBackups()
  const [chosen, setChosen] = useState<(LookedAt & { readonly isUndo: boolean }) | null>(null)

  const look = async (which: WhichBackup, isUndo = false) => {
    const looked = await lookAtBackup(which)
    if (looked.ok) setChosen({ ...looked.value, isUndo })
    else say('problem', backupProblemWords(looked.problem))
  }

  return (
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
      {chosen && <RestoreDialog {...{ plan, chosen }} onClose={() => setChosen(null)} />}
    </div>
  )
}
