import type { Update } from '@shared/plan/action'
import { withUpdate } from '@shared/plan/change-action'
import { ADVISOR, type Changes, type Stored } from '../../data/plan-store'
import { now } from '../../today'

/** Adds a text on how an action stands. */
export const addUpdate = (
  store: Changes,
  id: string,
  said: Pick<Update, 'text' | 'happenedOn' | 'disclosure'>,
): Promise<Stored> => {
  const update = { ...said, id: crypto.randomUUID(), actionId: id, enteredAt: now(), by: ADVISOR }
  return store.change(id, (action) => withUpdate(action, update))
}
