import { useState } from 'react'
import type { WhichBackup } from '@shared/safety/backup'
import { useNotices } from '../../ui/notices'
import { backupProblemWords } from './backup-problem-words'
import { lookAtBackup, type LookedAt } from './restore-backup'

/** A back-up that someone is asked about: it was read from end to end. */
export type ChosenBackup = LookedAt & { readonly isUndo: boolean }

interface BackupChoice {
  readonly chosen: ChosenBackup | null
  look(which: WhichBackup, isUndo?: boolean): void
  close(): void
}

/** Looks through a back-up before anyone is asked about it, or says why it cannot be used. */
export function useBackupChoice(): BackupChoice {
  const { say } = useNotices()
  const [chosen, setChosen] = useState<ChosenBackup | null>(null)
  const look = async (which: WhichBackup, isUndo: boolean) => {
    const looked = await lookAtBackup(which)
    if (looked.ok) setChosen({ ...looked.value, isUndo })
    else say('problem', backupProblemWords(looked.problem))
  }
  return { chosen, look: (which, isUndo = false) => void look(which, isUndo), close: () => setChosen(null) }
}
