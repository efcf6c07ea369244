import type { Action } from '@shared/plan/action'
import { withDependencies } from '@shared/plan/dependency'
import type { Changes, Stored } from '../../data/plan-store'

/** Says which actions exactly have to come before an action. */
export const changeDependencies = (
  store: Changes,
  id: string,
  first: readonly string[],
  all: readonly Action[],
): Promise<Stored> => store.change(id, (action) => withDependencies(action, first, all))
