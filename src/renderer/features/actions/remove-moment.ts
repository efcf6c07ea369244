import { withoutMoment } from '@shared/plan/change-course'
import type { Changes, Stored } from '../../data/plan-store'

/** Takes a moment away. */
export const removeMoment = (store: Changes, id: string, momentId: string): Promise<Stored> =>
  store.change(id, (action) => withoutMoment(action, momentId))
