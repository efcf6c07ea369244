import type { NotPrinted, SaveProblem } from '@shared/desktop'
import type { NotDrawn } from '../documents/documents'
import { t } from '../messages/messages'

/** Why there is no file, and what to do. */
export function saveProblemWords(problem: SaveProblem | NotDrawn | NotPrinted): string {
  if (problem.kind === 'not-drawn' || problem.kind === 'not-printed')
    return t('papers.problems.not-made', { code: problem.code })
  return t(`papers.problems.${problem.kind}`, { name: problem.name, code: problem.code })
}
