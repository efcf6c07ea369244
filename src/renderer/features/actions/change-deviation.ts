import type { DeviationDraft } from '@shared/plan/verdict'
import { withDeviation } from '@shared/plan/change-verdict'
import type { Changes, Stored } from '../../data/plan-store'

/** Says why an action deviates and what is done about it; empty when it no longer does. */
export const changeDeviation = (store: Changes, id: string, deviation: DeviationDraft | null): Promise<Stored> =>
  store.change(id, (action) => withDeviation(action, deviation))
