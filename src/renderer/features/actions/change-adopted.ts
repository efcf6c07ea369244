import type { Decision } from '@shared/plan/action'
import { withAdopted, type Quarters, type Reason } from '@shared/plan/change-action'
import type { Changes, Stored } from '../../data/plan-store'

/** Moves the promise itself, from the day of the decision that says so. */
export const changeAdopted = (
  store: Changes,
  id: string,
  to: Quarters,
  decision: Decision,
  said: Reason,
): Promise<Stored> =>
  store.change(id, (action) => withAdopted(action, to, decision, said.reason, said.disclosure), decision.on)
