import type { Day } from '@shared/plan/day'
import { roundOpened } from '@shared/plan/round'
import type { PlanStore, Stored } from '../../data/plan-store'

/** Opens a round with a name and a reference date. */
export const openRound = (store: PlanStore, name: string, on: Day): Promise<Stored> => {
  const round = { id: crypto.randomUUID(), name, on }
  return store.changePlan((events) => roundOpened(round, events))
}
