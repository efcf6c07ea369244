import type { OpenProblem, SaveProblem } from '@shared/desktop'
import type { BackupProblem } from '@shared/safety/backup'
import type { PassphraseProblem } from '@shared/safety/passphrase'
import type { SealingProblem } from '../../documents/sealing'
import { t } from '../../messages/messages'

/** Why nothing came of it, and what to do. */
export function backupProblemWords(problem: BackupProblem | OpenProblem | SealingProblem | PassphraseProblem): string {
  return t(`admin.problems.${problem.kind}`, { app: '', code: '', name: '', ...problem })
}

/** Why an encrypted back-up did not get its place. */
export const notSavedWords = ({ kind, name, code }: SaveProblem): string => t(`papers.problems.${kind}`, { name, code })
