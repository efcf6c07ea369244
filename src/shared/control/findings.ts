import { byCommitmentNumber, isOverdue } from '../plan/open-commitments'
import type { Plan } from '../plan/plan'
import { budgetYear, budgetYears } from '../progress/budget-stand'
import type { Stand } from '../progress/stand'
import { actionFindings } from './action-findings'
import { FINDING_KINDS, type Finding } from './finding'
import { fundingFindings } from './funding'
import { toldDifferently } from './tellings'

/**
 * *Controle*: everything in a plan that is missing or contradicts itself on the day of the stand, in the order of its
 * kinds and within a kind by number. What does not count by itself (a part, a retelling) is only held against its
 * first telling. For a day before today the plan has to be given as it stood on that day.
 */
export function findingsOf(plan: Pick<Plan, 'frame' | 'commitments'>, stand: Stand): readonly Finding[] {
  const found = [
    ...stand.actions.filter(({ counted }) => counted).flatMap((each) => actionFindings(each, stand.on)),
    ...toldDifferently(stand.actions),
    ...fundingFindings(stand, plan.frame),
    ...moneyLeft(stand, plan.frame),
    ...overdueCommitments(plan, stand),
  ]
  return FINDING_KINDS.flatMap((kind) => found.filter((finding) => finding.kind === kind))
}

/** A year in which money is left while a subject of the same year has no amount yet. */
function moneyLeft({ budget }: Stand, frame: Plan['frame']): readonly Finding[] {
  return budgetYears(frame, budget).flatMap((year): readonly Finding[] => {
    const { left, sides } = budgetYear(budget, year)
    const lines = sides.verwacht.lines.filter(({ amounts }) => amounts.current === null).map(({ line }) => line)
    if (left.current === null || left.current <= 0 || lines.length === 0) return []
    return [{ kind: 'money-left', year, euros: left.current, lines }]
  })
}

const overdueCommitments = ({ commitments }: Pick<Plan, 'commitments'>, { on }: Stand): readonly Finding[] =>
  commitments
    .filter((commitment) => isOverdue(commitment, on))
    .toSorted(byCommitmentNumber)
    .flatMap((commitment): readonly Finding[] =>
      commitment.due === null ? [] : [{ kind: 'commitment-overdue', commitment, due: commitment.due }],
    )
