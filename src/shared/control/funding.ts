import { currentBudget, type BudgetLine } from '../plan/budget'
import type { PlanFrame } from '../plan/plan'
import type { ActionStand } from '../progress/action-stand'
import { isContinuing, isOpen, promisedEnd } from '../progress/reckoning'
import type { Stand } from '../progress/stand'
import type { Finding } from './finding'

/**
 * Actions that run on after the last year in which there is money for them. Only lines with an amount pay for
 * something; of an action that no line pays for, or that names no end, nobody knows.
 */
export function fundingFindings({ actions, budget }: Stand, frame: Pick<PlanFrame, 'last'>): readonly Finding[] {
  const paying = budget.filter((line) => line.side !== 'inkomsten' && currentBudget(line) !== null)
  return actions.flatMap((stand): readonly Finding[] => {
    const until = runsUntil(stand, frame)
    const line = lastLine(paying.filter(({ actions: paidFor }) => paidFor.includes(stand.action.number)))
    if (!isOpen(stand.action) || until === null || line === null || line.year >= until) return []
    return [{ kind: 'funding-ends', stand, line, until }]
  })
}

/** The year in which it ends; what has no end runs as long as the plan does. */
function runsUntil({ action }: ActionStand, { last }: Pick<PlanFrame, 'last'>): number | null {
  const end = isContinuing(action) ? last : (action.expected.end?.value ?? promisedEnd(action))
  return end === null ? null : Number(end.slice(0, 4))
}

const lastLine = (lines: readonly BudgetLine[]): BudgetLine | null =>
  lines.reduce<BudgetLine | null>((last, line) => (last === null || line.year > last.year ? line : last), null)
