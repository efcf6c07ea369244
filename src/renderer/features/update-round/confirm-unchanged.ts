import { withConfirmed } from '@shared/plan/change-course'
import type { Day } from '@shared/plan/day'
import type { PlanStore, Stored } from '../../data/plan-store'

/** Says of these actions that nothing has changed, on the reference date of the round: one user action. */
export const confirmUnchanged = (store: PlanStore, ids: readonly string[], on: Day): Promise<Stored> =>
  store.changeAll(ids, withConfirmed, on)
