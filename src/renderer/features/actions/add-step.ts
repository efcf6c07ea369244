import type { Step } from '@shared/plan/action'
import { withStep } from '@shared/plan/change-course'
import type { Changes, Stored } from '../../data/plan-store'

/** Adds a step towards the result of an action. */
export const addStep = (
  store: Changes,
  id: string,
  { title, quarter, disclosure }: Pick<Step, 'title' | 'quarter' | 'disclosure'>,
): Promise<Stored> => {
  const step = { id: crypto.randomUUID(), title, quarter, disclosure, doneOn: null }
  return store.change(id, (action) => withStep(action, step))
}
