import { t } from '../messages/messages'
import type { FileProblem } from './save-drawn'

/** Why there is no file, and what to do. */
export function saveProblemWords(problem: FileProblem): string {
  if (problem.kind === 'not-drawn' || problem.kind === 'not-printed')
    return t('papers.problems.not-made', { code: problem.code })
  return t(`papers.problems.${problem.kind}`, { name: problem.name, code: problem.code })
}
