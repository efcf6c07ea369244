import { newAction, type ActionDraft } from '@shared/plan/change-action'
import type { PlanStore, Stored } from '../../data/plan-store'

/** Adds an action of the advisor's own. */
export const addAction = (store: PlanStore, draft: ActionDraft, id: string): Promise<Stored> =>
  store.add((numbersEverUsed) => newAction(draft, id, numbersEverUsed))
