import type { Moment } from '@shared/plan/action'
import { withMoment } from '@shared/plan/change-course'
import type { Changes, Stored } from '../../data/plan-store'

/** Writes down something that was held. */
export const logMoment = (store: Changes, id: string, said: Omit<Moment, 'id'>): Promise<Stored> => {
  const moment = { ...said, id: crypto.randomUUID() }
  return store.change(id, (action) => withMoment(action, moment))
}
