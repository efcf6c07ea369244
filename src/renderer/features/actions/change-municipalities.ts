import { withMunicipalities } from '@shared/plan/change-action'
import type { Changes, Stored } from '../../data/plan-store'

/** Says for exactly which municipalities an action is. */
export const changeMunicipalities = (store: Changes, id: string, municipalities: readonly string[]): Promise<Stored> =>
  store.change(id, (action) => withMunicipalities(action, municipalities))
