import { roundClosed } from '@shared/plan/round'
import type { PlanStore, Stored } from '../../data/plan-store'

/** Closes the round that is open. */
export const closeRound = (store: PlanStore): Promise<Stored> => store.changePlan(roundClosed)
