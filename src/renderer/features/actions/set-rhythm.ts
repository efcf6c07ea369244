import { withRhythm } from '@shared/plan/change-course'
import type { Changes, Stored } from '../../data/plan-store'

/** Says how many moments a year are meant. */
export const setRhythm = (store: Changes, id: string, timesAYear: number | null): Promise<Stored> =>
  store.change(id, (action) => withRhythm(action, timesAYear))
