import type { LockProblem } from '@shared/safety/lock'
import { assertNever } from '@shared/result'
import { t } from './messages'

/** Why it stays locked, or why the passphrase did not change. */
export function lockProblemWords(problem: LockProblem): string {
  switch (problem.kind) {
    case 'passphrase-wrong':
      return t('lock.problems.passphrase-wrong')
    case 'passphrase-wait':
      return t('lock.problems.passphrase-wait', { count: problem.seconds })
    case 'passphrase-not-kept':
      return t('lock.problems.passphrase-not-kept', { code: problem.code })
    default:
      return assertNever(problem)
  }
}
