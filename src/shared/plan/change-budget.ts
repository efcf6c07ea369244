import { rewritten, struckOut, written } from './books'
import { currentBudget, NOT_YET_SPENT, type BudgetLine, type BudgetSide } from './budget'
import type { Change } from './change-action'
import { refused } from '../result'

/** The amounts of a line that a person fills in. What the plan adopted is not among them: it never changes. */
export const FILLED_IN = ['changed', 'committed', 'realised', 'forecast'] as const

export type FilledIn = (typeof FILLED_IN)[number]

/** What may become of one line, given all that stand in the book; nothing becomes of one that is not there. */
export function ofLine(lines: readonly BudgetLine[], id: string, rule: (line: BudgetLine) => Change): Change {
  const line = lines.find((each) => each.id === id)
  return line ? rule(line) : refused({ kind: 'line-gone' })
}

/**
 * Another amount in whole euros; empty is unknown. Only a *begrotingswijziging* may be negative: it says why, and it
 * leaves no budget below zero (`reports.md` 2.7).
 */
export function withAmount(
  line: BudgetLine,
  field: FilledIn,
  euros: number | null,
  reason: string | null = null,
): Change {
  if (euros === line[field]) return rewritten('budget', line, line)
  const after = { ...line, [field]: euros }
  if (field === 'changed') return withBudgetChange(line, after, reason)
  const isAmount = euros === null || (Number.isSafeInteger(euros) && euros >= 0)
  if (!isAmount) return refused({ kind: 'not-an-amount', given: euros })
  return rewritten('budget', line, after, filled(reason))
}

function withBudgetChange(line: BudgetLine | null, after: BudgetLine, reason: string | null): Change {
  const why = filled(reason)
  const budget = currentBudget(after)
  if (after.changed !== null && !Number.isSafeInteger(after.changed))
    return refused({ kind: 'not-an-amount', given: after.changed })
  if (budget !== null && budget < 0) return refused({ kind: 'budget-below-zero', euros: budget })
  if (why === null) return refused({ kind: 'budget-change-needs-reason' })
  return rewritten('budget', line, after, why)
}

/** A line that the plan does not have: what it may cost is a *begrotingswijziging*, because the plan adopted nothing. */
export interface LineDraft {
  readonly year: number
  readonly side: BudgetSide
  readonly name: string
  readonly changed: number | null
  /** Why it gets an amount; needed when it does. */
  readonly reason: string | null
}

/** A line of one's own, in a year and on a side of the budget. */
export function lineAdded(id: string, { year, side, name, changed, reason }: LineDraft): Change {
  const bare = name.trim()
  if (bare === '') return refused({ kind: 'name-empty' })
  const line = { ...NOT_YET_SPENT, id, year, side, name: bare, adopted: null, changed, theme: null, actions: [] }
  return changed === null ? written('budget', line, filled(reason)) : withBudgetChange(null, line, reason)
}

/** Exactly these actions, by number. */
export const withLinkedActions = (line: BudgetLine, numbers: readonly string[]): Change =>
  rewritten('budget', line, { ...line, actions: [...new Set(numbers)].toSorted() })

/** What a line is called and what is to be said about it. A line of the plan keeps its name. */
export interface LineWords {
  readonly name: string
  /** *Toelichting*; empty takes it away. */
  readonly remark: string
}

export function withLineWords(line: BudgetLine, { name, remark }: LineWords, printed: readonly BudgetLine[]): Change {
  const after = { ...line, name: name.trim(), remark: remark.trim() }
  if (after.name === '') return refused({ kind: 'name-empty' })
  if (isPrinted(line, printed) && after.name !== line.name) return refused({ kind: 'line-of-plan' })
  return rewritten('budget', line, after)
}

/** A line of one's own is taken out; those of the plan stay. */
export const withoutLine = (line: BudgetLine, printed: readonly BudgetLine[]): Change =>
  isPrinted(line, printed) ? refused({ kind: 'line-of-plan' }) : struckOut('budget', line)

/** Whether the plan itself has this line. */
export const isPrinted = ({ id }: BudgetLine, printed: readonly BudgetLine[]): boolean =>
  printed.some((line) => line.id === id)

const filled = (text: string | null): string | null => text?.trim() || null
