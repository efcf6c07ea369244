import { withOwner } from '@shared/plan/change-action'
import type { Changes, Stored } from '../../data/plan-store'

/** Makes a person or role the owner of an action; empty is *nog te bepalen*. */
export const changeOwner = (store: Changes, id: string, owner: string | null): Promise<Stored> =>
  store.change(id, (action) => withOwner(action, owner))
