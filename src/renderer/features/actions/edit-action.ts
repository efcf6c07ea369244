import { withDraft, type ActionDraft } from '@shared/plan/change-action'
import type { Changes, Stored } from '../../data/plan-store'

/** Corrects what a person may fill in about an action. */
export const editAction = (store: Changes, id: string, draft: ActionDraft): Promise<Stored> =>
  store.change(id, (action) => withDraft(action, draft))
