import type { Spending } from '@shared/plan/verdict'
import { withSpending } from '@shared/plan/change-verdict'
import type { Changes, Stored } from '../../data/plan-store'

/** Says what an action may cost and what it is thought to cost. */
export const changeSpending = (store: Changes, id: string, spending: Spending): Promise<Stored> =>
  store.change(id, (action) => withSpending(action, spending))
