import { withRhythm } from '@shared/plan/change-course'
import type { PlanStore, Stored } from '../../data/plan-store'

/** Says how many moments a year are meant. */
export const setRhythm = (store: PlanStore, id: string, timesAYear: number | null): Promise<Stored> =>
  store.change(id, (action) => withRhythm(action, timesAYear))
