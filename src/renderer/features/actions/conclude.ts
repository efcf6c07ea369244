import type { Conclusion } from '@shared/plan/action'
import { withConclusion } from '@shared/plan/change-course'
import type { Changes, Stored } from '../../data/plan-store'

/** Says what a *verkenning* came to; empty takes the conclusion away. */
export const conclude = (store: Changes, id: string, conclusion: Conclusion | null): Promise<Stored> =>
  store.change(id, (action) => withConclusion(action, conclusion))
