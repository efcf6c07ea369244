import { withoutStep } from '@shared/plan/change-course'
import type { PlanStore, Stored } from '../../data/plan-store'

/** Takes a step away. */
export const removeStep = (store: PlanStore, id: string, stepId: string): Promise<Stored> =>
  store.change(id, (action) => withoutStep(action, stepId))
