import { withoutStep } from '@shared/plan/change-course'
import type { Changes, Stored } from '../../data/plan-store'

/** Takes a step away. */
export const removeStep = (store: Changes, id: string, stepId: string): Promise<Stored> =>
  store.change(id, (action) => withoutStep(action, stepId))
