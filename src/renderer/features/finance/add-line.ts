import { lineAdded, type LineDraft } from '@shared/plan/change-budget'
import type { Day } from '@shared/plan/day'
import type { PlanStore, Stored } from '../../data/plan-store'

/** Adds a line that the plan does not have, from a day on. */
export function addLine(store: PlanStore, draft: LineDraft, on: Day): Promise<Stored> {
  const id = crypto.randomUUID()
  return store.addToBook('budget', () => lineAdded(id, draft), on)
}
