import type { Day } from '@shared/plan/day'
import { withStepDone } from '@shared/plan/change-course'
import type { Changes, Stored } from '../../data/plan-store'

/** Says on which day a step was done; empty when it turns out not to be done. */
export const finishStep = (store: Changes, id: string, stepId: string, doneOn: Day | null): Promise<Stored> =>
  store.change(id, (action) => withStepDone(action, stepId, doneOn))
