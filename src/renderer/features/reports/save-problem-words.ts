import type { TFunction } from 'i18next'
import type { SaveProblem } from '@shared/desktop'
import type { NotDrawn } from '../../documents/documents'

/** Why there is no file, and what to do. */
export function saveProblemWords(t: TFunction, problem: SaveProblem | NotDrawn): string {
  if (problem.kind === 'not-drawn') return t('reports.problems.not-drawn', { code: problem.code })
  return t(`reports.problems.${problem.kind}`, { name: problem.name, code: problem.code })
}
