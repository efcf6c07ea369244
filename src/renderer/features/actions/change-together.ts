import type { Reason } from '@shared/plan/change-action'
import { ruleForAll, type SharedChange } from '@shared/plan/change-several'
import type { PlanStore, Stored } from '../../data/plan-store'

/** Makes one change to all of these actions: one user action, so one undo. */
export const changeTogether = (
  store: PlanStore,
  ids: readonly string[],
  change: SharedChange,
  said: Reason,
): Promise<Stored> => store.changeAll(ids, ruleForAll(change, said))
