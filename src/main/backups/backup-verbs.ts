import { dialog, type BrowserWindow } from 'electron'
import { randomUUID } from 'node:crypto'
import type { Desktop } from '@shared/desktop'
import { AGE_BEGINNING, type BackupProblem, type WhichBackup } from '@shared/safety/backup'
import { ok, refused, type Result } from '@shared/result'
import type { SafeKeeping } from '../journal/safe-keeping'
import { openFileOf } from '../open-file'
import type { Backups } from './backups'
import type { ReadBackup } from './backup-file'

type BackupVerbs = Pick<
  Desktop,
  | 'backups'
  | 'readBackup'
  | 'restoreBackup'
  | 'startOver'
  | 'packBackup'
  | 'chooseSecondCopy'
  | 'openBackupFile'
  | 'backUpFirst'
>

/** What the verbs about back-ups need. What reads them is loaded with the first that is asked. */
export interface BackupPlaces {
  readonly keeping: SafeKeeping
  backups(): Promise<Backups>
  window(): BrowserWindow
  /** Opens the window anew, on the database that is in use from then on. */
  reopen(): Promise<void>
}

/** How the two kinds of back-ups begin: encrypted by age, and as the app keeps them. */
const BACKUP_BEGINNINGS = [Buffer.from(AGE_BEGINNING), Buffer.from([0x1f, 0x8b])]

export function backupVerbs({ keeping, backups, window, reopen }: BackupPlaces): BackupVerbs {
  const read = async (which: WhichBackup): Promise<Result<ReadBackup, BackupProblem>> => {
    const { readBackup } = await import('./backup-file')
    if (which.kind === 'file') return readBackup(which.bytes)
    const bytes = await (await backups()).bytes(which.number)
    return bytes.ok ? readBackup(bytes.value) : bytes
  }
  return {
    backups: async () => (await backups()).state(),
    readBackup: async (which) => {
      const found = await read(which)
      if (!found.ok) return found
      return ok({ header: found.value.header, texts: found.value.lines.map(({ text }) => text) })
    },
    restoreBackup: async (which) => {
      if (keeping.onlyReading) return refused({ kind: 'backup-only-reading' })
      const found = await read(which)
      if (!found.ok) return found
      // An app that lost everything has nothing to keep.
      const kept = keeping.standsAt.sequence === 0 ? ok(null) : await (await backups()).make('before-restore')
      // Of a journal with holes no back-up can be made: it stays itself then.
      if (!kept.ok && kept.problem.kind === 'backup-damaged') await keeping.keepAside()
      else if (!kept.ok) return kept
      await keeping.restore(found.value.lines, randomUUID())
      await reopen()
      return ok(null)
    },
    startOver: async () => {
      await keeping.startOver()
      await reopen()
    },
    backUpFirst: async () => {
      const made = await (await backups()).make('before-import')
      return made.ok ? ok(null) : made
    },
    packBackup: async () => (await backups()).pack(),
    chooseSecondCopy: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: 'Map voor een tweede kopie',
        buttonLabel: 'Kiezen',
        properties: ['openDirectory', 'createDirectory'],
      })
      const [path] = filePaths
      if (canceled || path === undefined) return ok({ kind: 'cancelled' })
      const chosen = await (await backups()).chooseSecond(path)
      return chosen.ok ? ok({ kind: 'chosen', name: chosen.value }) : refused(chosen.problem)
    },
    openBackupFile: openFileOf(window, {
      ...{ name: 'Back-up van Actiewijzer', extensions: ['age', 'gz'], beginnings: BACKUP_BEGINNINGS },
    }),
  }
}
