import { withLink, withoutLink } from '@shared/plan/link'
import type { Changes, Stored } from '../../data/plan-store'

/** Ties a page or a file to an action. */
export const addLink = (store: Changes, actionId: string, said: { title: string; typed: string }): Promise<Stored> => {
  const id = crypto.randomUUID()
  return store.change(actionId, (action) => withLink(action, { ...said, id }))
}

/** Unties a page or a file; the page or the file itself stays what it is. */
export const removeLink = (store: Changes, actionId: string, linkId: string): Promise<Stored> =>
  store.change(actionId, (action) => withoutLink(action, linkId))
