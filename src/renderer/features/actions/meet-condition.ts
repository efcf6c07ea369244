import type { Day } from '@shared/plan/day'
import { withConditionMet } from '@shared/plan/change-course'
import type { Changes, Stored } from '../../data/plan-store'

/** Says on which day the condition of an action was met; empty when it turns out not to be met. */
export const meetCondition = (store: Changes, id: string, met: Day | null): Promise<Stored> =>
  store.change(id, (action) => withConditionMet(action, met))
