import { withStatus } from '@shared/plan/change-action'
import type { Status } from '@shared/plan/status'
import type { PlanStore, Stored } from '../../data/plan-store'

/** Gives an action another status; *Vervallen* needs a reason. */
export const changeStatus = (
  store: PlanStore,
  id: string,
  status: Status,
  reason: string | null = null,
): Promise<Stored> => store.change(id, (action) => withStatus(action, status, reason))
