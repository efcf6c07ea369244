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
  const lastLines = lastLinesIn(budget)
  return actions.flatMap((stand): readonly Finding[] => {
    const line = lastLines.get(stand.action.number)
    if (line === undefined || !isOpen(stand.action)) return []
    const until = runsUntil(stand, frame)
    return until === null || line.year >= until ? [] : [{ kind: 'funding-ends', stand, line, until }]
  })
}

/** The last line with an amount that pays for an action, by its number. */
function lastLinesIn(budget: readonly BudgetLine[]): ReadonlyMap<string, BudgetLine> {
  const last = new Map<string, BudgetLine>()
  for (const line of budget) {
    if (line.side === 'inkomsten' || currentBudget(line) === null) continue
    for (const number of line.actions) if ((last.get(number)?.year ?? -Infinity) < line.year) last.set(number, line)
  }
  return last
}

/** The year in which it ends; what has no end runs as long as the plan does. */
function runsUntil({ action }: ActionStand, { last }: Pick<PlanFrame, 'last'>): number | null {
  const end = isContinuing(action) ? last : (action.expected.end?.value ?? promisedEnd(action))
  return end === null ? null : Number(end.slice(0, 4))
}
