import type { Cancelled, OpenedFile, SavedFile } from '@shared/desktop'
import { newPassphrase } from '@shared/safety/passphrase'
import { ok, refused, type Result } from '@shared/result'
import { desktop } from '../../desktop'
import { sealed, unsealed } from '../../documents/sealing'
import { t } from '../../messages/messages'
import { today } from '../../today'
import { backupProblemWords, notSavedWords } from './backup-problem-words'

/** What came of it, or why not in words. */
type Outcome<T> = Result<T, string>

/** Saves everything that is stored as a file that only the passphrase opens. */
export async function saveSealed(passphrase: string, again: string): Promise<Outcome<SavedFile | Cancelled>> {
  const taken = newPassphrase(passphrase, again)
  if (!taken.ok) return refused(backupProblemWords(taken.problem))
  const packed = await desktop.packBackup()
  if (!packed.ok)
    return refused(
      packed.problem.kind === 'backup-damaged'
        ? t('admin.problems.journal-damaged')
        : backupProblemWords(packed.problem),
    )
  const locked = await sealed(packed.value, taken.value)
  if (!locked.ok) return refused(backupProblemWords(locked.problem))
  const name = t('admin.sealed.fileName', { day: today() })
  const saved = await desktop.saveFile({ name, bytes: locked.value })
  return saved.ok ? saved : refused(notSavedWords(saved.problem))
}

/** Opens such a file. */
export async function openSealed(file: OpenedFile, passphrase: string): Promise<Outcome<Uint8Array>> {
  const opened = await unsealed(file.bytes, passphrase)
  return opened.ok ? ok(opened.value) : refused(backupProblemWords(opened.problem))
}
