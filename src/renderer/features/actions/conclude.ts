import type { Conclusion } from '@shared/plan/action'
import { withConclusion } from '@shared/plan/change-course'
import type { PlanStore, Stored } from '../../data/plan-store'

/** Says what a *verkenning* came to; empty takes the conclusion away. */
export const conclude = (store: PlanStore, id: string, conclusion: Conclusion | null): Promise<Stored> =>
  store.change(id, (action) => withConclusion(action, conclusion))
