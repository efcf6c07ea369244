import { ofLine, withAmount, type FilledIn } from '@shared/plan/change-budget'
import type { Day } from '@shared/plan/day'
import type { PlanStore, Stored } from '../../data/plan-store'

/** What is filled in about an amount: how much, since when, and why. */
export interface AmountInput {
  readonly euros: number | null
  readonly on: Day
  readonly reason: string | null
}

/** Fills in an amount of a budget line from a day on. */
export const changeAmount = (
  store: PlanStore,
  id: string,
  field: FilledIn,
  { euros, on, reason }: AmountInput,
): Promise<Stored> =>
  store.changeBook('budget', (lines) => ofLine(lines, id, (line) => withAmount(line, field, euros, reason)), on)
