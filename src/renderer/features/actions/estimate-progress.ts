import { withPercentage } from '@shared/plan/change-course'
import type { Changes, Stored } from '../../data/plan-store'

/** Says how far an action is by the advisor's own estimate; empty goes back to what its status says. */
export const estimateProgress = (store: Changes, id: string, percentage: number | null): Promise<Stored> =>
  store.change(id, (action) => withPercentage(action, percentage))
