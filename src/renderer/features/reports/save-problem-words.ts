import type { SaveProblem } from '@shared/desktop'
import type { NotDrawn } from '../../documents/documents'
import { t } from '../../messages/messages'

/** Why there is no file, and what to do. */
export function saveProblemWords(problem: SaveProblem | NotDrawn): string {
  if (problem.kind === 'not-drawn') return t('reports.problems.not-drawn', { code: problem.code })
  return t(`reports.problems.${problem.kind}`, { name: problem.name, code: problem.code })
}
