import { withDraft, type ActionDraft } from '@shared/plan/change-action'
import type { PlanStore, Stored } from '../../data/plan-store'

/** Corrects what a person may fill in about an action. */
export const editAction = (store: PlanStore, id: string, draft: ActionDraft): Promise<Stored> =>
  store.change(id, (action) => withDraft(action, draft))
