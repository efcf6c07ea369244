import { withNewPartner } from '@shared/plan/change-action'
import type { Organisation } from '@shared/plan/organisation'
import type { Changes, Stored } from '../../data/plan-store'

/** Puts a new organisation in the directory and makes it a partner of an action. */
export const addPartner = (
  store: Changes,
  id: string,
  { name, shortName, kind }: Omit<Organisation, 'id'>,
): Promise<Stored> => {
  const organisation = { id: crypto.randomUUID(), name, shortName, kind }
  return store.change(id, (action) => withNewPartner(action, organisation))
}
