import { withoutMoment } from '@shared/plan/change-course'
import type { PlanStore, Stored } from '../../data/plan-store'

/** Takes a moment away. */
export const removeMoment = (store: PlanStore, id: string, momentId: string): Promise<Stored> =>
  store.change(id, (action) => withoutMoment(action, momentId))
