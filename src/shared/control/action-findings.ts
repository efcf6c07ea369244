import { isDeviating } from '../plan/change-verdict'
import type { Day } from '../plan/day'
import { hasEnded, lastDayOf, quarterOf } from '../plan/quarter'
import { owedBy } from '../plan/verdict'
import type { ActionStand } from '../progress/action-stand'
import { isOpen } from '../progress/reckoning'
import { boundEnd, owesAnEnd } from './bound-end'
import type { Finding } from './finding'

/** What is missing at one action, or contradicts itself there. */
export const actionFindings = (stand: ActionStand, on: Day): readonly Finding[] =>
  [
    withoutOwner(stand),
    withoutQuarter(stand),
    quarterPassed(stand, on),
    withoutProof(stand),
    withoutMeasure(stand),
    unfinishedDeviation(stand),
  ].filter((finding) => finding !== null)

function withoutOwner(stand: ActionStand): Finding | null {
  return isOpen(stand.action) && stand.action.owner === null ? { kind: 'without-owner', stand } : null
}

/** An expectation that was taken away is missed too, whatever was promised. */
function withoutQuarter(stand: ActionStand): Finding | null {
  const isMissing = stand.action.expected.end === null || boundEnd(stand.action) === null
  return owesAnEnd(stand.action) && isMissing ? { kind: 'without-quarter', stand } : null
}

/** Its quarter has ended, it is not done, and nothing was heard of it since; what was heard within it told of less. */
function quarterPassed(stand: ActionStand, on: Day): Finding | null {
  const quarter = boundEnd(stand.action)
  const { lastHeard } = stand
  if (!owesAnEnd(stand.action) || quarter === null || !hasEnded(quarter, on)) return null
  return lastHeard !== null && lastHeard > lastDayOf(quarter)
    ? null
    : { kind: 'quarter-passed', stand, quarter, lastHeard }
}

/**
 * All of it is done and nothing says what came of it: no conclusion of a *verkenning*, and for the rest no *stand van
 * zaken* in the quarter in which it was done, or later.
 */
function withoutProof(stand: ActionStand): Finding | null {
  const { action, actual, finishedOn, updates } = stand
  if (action.status === 'vervallen' || (action.status !== 'afgerond' && actual?.share !== 1)) return null
  if (action.kind === 'verkenning')
    return action.conclusion === null ? { kind: 'finished-without-proof', stand, owes: 'conclusion' } : null
  const doneOn = finishedOn ?? lastStepOn(stand)
  const isTold = updates.some(({ happenedOn }) => doneOn === null || quarterOf(happenedOn) >= quarterOf(doneOn))
  return isTold ? null : { kind: 'finished-without-proof', stand, owes: 'update' }
}

const lastStepOn = ({ action }: ActionStand): Day | null =>
  action.steps.reduce<Day | null>(
    (last, { doneOn }) => (last === null || (doneOn ?? last) > last ? doneOn : last),
    null,
  )

function withoutMeasure(stand: ActionStand): Finding | null {
  return isDeviating(stand.light) && stand.action.deviation === null ? { kind: 'without-measure', stand } : null
}

/** A paper would still say `nog in te vullen` of it (`reports.md` 2.5). */
function unfinishedDeviation(stand: ActionStand): Finding | null {
  const { deviation } = stand.action
  if (!isDeviating(stand.light) || deviation === null) return null
  const owes = [...owedBy(deviation), ...(deviation.disclosure === 'openbaar' ? [] : (['public'] as const))]
  return owes.length > 0 ? { kind: 'deviation-unfinished', stand, owes } : null
}
