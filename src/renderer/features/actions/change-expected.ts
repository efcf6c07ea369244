import { withExpected } from '@shared/plan/change-action'
import type { Quarter } from '@shared/plan/quarter'
import type { PlanStore, Stored } from '../../data/plan-store'

/** Moves the expected start or end of an action; leaving a quarter needs a reason. */
export const changeExpected = (
  store: PlanStore,
  id: string,
  side: 'start' | 'end',
  to: Quarter | null,
  reason: string | null,
): Promise<Stored> => store.change(id, (action) => withExpected(action, { [side]: to }, reason))
