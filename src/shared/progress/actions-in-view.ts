import { findable, matching, type Findable } from '../plan/action-filter'
import type { Plan } from '../plan/plan'
import { filterOf, type View } from '../plan/view'
import type { ActionStand } from './action-stand'
import { asOf } from './as-of'
import type { ActionStands, Stand } from './stand'
import { termOf } from './term-of'

/** All actions of a plan made ready to be found, as they stand on a day. */
export function findableIn(plan: Plan, { actions, on }: ActionStands): readonly Findable[] {
  const found = new Map(actions.map(({ action, light }) => [action.id, { light, term: termOf(action, on) }] as const))
  return findable(plan, (id) => found.get(id))
}

/**
 * The actions that a saved view selects on the day of a stand, by number: what an export of that view is about. Whoever
 * owned an action on that day owns it there, whatever was said later.
 */
export function actionsInView(plan: Plan, stand: Stand, view: Pick<View, 'filter'>): readonly ActionStand[] {
  const all = findableIn(asOf(plan, stand.on), stand)
  const ids = new Set(matching(all, filterOf(view)).map(({ action }) => action.id))
  return stand.actions.filter(({ action }) => ids.has(action.id))
}
