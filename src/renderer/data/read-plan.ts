import { byNumber } from '@shared/plan/action'
import type { Plan, PlanFrame } from '@shared/plan/plan'
import type { PlanDatabase } from './database'

/** Everything of one moment, read together, so that no half of a change is ever seen. */
export function readPlan(database: PlanDatabase, frame: PlanFrame): Promise<Plan> {
  return database.transaction('r', database.tables, async () => {
    const [actions, updates, events, organisations, budget] = await Promise.all([
      database.actions.toArray(),
      database.updates.toArray(),
      database.events.toArray(),
      database.organisations.toArray(),
      database.budget.toArray(),
    ])
    return { frame, actions: [...actions].sort(byNumber), updates, events, organisations, budget }
  })
}
