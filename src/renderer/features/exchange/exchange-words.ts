import type { WorkbookRefused } from '@shared/desktop'
import { address } from '@shared/exchange/cell-address'
import type { Place, Proposal, RefusedBecause } from '@shared/exchange/list-proposal'
import type { StoreProblem } from '@shared/plan/store-problem'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import type { NoList } from './list-file'
import type { NoCells } from './pasted-file'
import type { NotKept } from './take-over'

/** Why a workbook or what was pasted was not read, and what to do. */
export function notReadWords(problem: WorkbookRefused | NoList | NoCells): string {
  switch (problem.kind) {
    case 'no-list':
      return t('exchange.noList', { name: problem.name })
    case 'no-cells':
    case 'no-number':
    case 'no-field':
      return t(`exchange.pasted.problems.${problem.kind}`)
    default:
      return t(`exchange.problems.${problem.kind}`, { name: problem.name, code: problem.code })
  }
}

/** Why nothing was taken over. */
export const notTakenWords = (problem: StoreProblem | NotKept): string =>
  problem.kind === 'not-kept' ? t('exchange.notKept') : problemWords(problem)

/** `Actielijst, cel F12` */
export const placeWords = ({ sheet, row, column }: Place): string =>
  t('exchange.place', { sheet, cell: address(row, column) })

/** Why a cell is not taken. */
export const refusedWords = (why: RefusedBecause): string =>
  why.kind === 'rule' ? problemWords(why.problem) : t(`exchange.refused.kinds.${why.kind}`)

/** How much changes, stays and is left out, in one line. */
export function countWords({ rows, unchanged, refused, unknown }: Proposal): string {
  const some = [
    t('exchange.counts.changed', { count: rows.length }),
    ...(unchanged > 0 ? [t('exchange.counts.unchanged', { count: unchanged })] : []),
    ...(refused.length > 0 ? [t('exchange.counts.refused', { count: refused.length })] : []),
    ...(unknown.length > 0 ? [t('exchange.counts.unknown', { count: unknown.length })] : []),
  ]
  return `${some.join(' · ')}.`
}
