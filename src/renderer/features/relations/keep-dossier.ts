import { remarkAdded, withDossier } from '@shared/plan/change-dossier'
import type { Dossier, Remark } from '@shared/plan/dossier'
import type { PlanStore, Stored } from '../../data/plan-store'
import { today } from '../../today'

/** Says something else in the facts of a dossier. */
export const changeDossier = (store: PlanStore, to: Dossier): Promise<Stored> =>
  store.changeBook('dossiers', (dossiers) => withDossier(dossiers, to))

/** Adds a remark to a dossier, on the day it is about. */
export const addRemark = (store: PlanStore, typed: Omit<Remark, 'id'>): Promise<Stored> => {
  const remark = { ...typed, id: crypto.randomUUID() }
  return store.changeBook('remarks', () => remarkAdded(remark, today()), remark.on)
}
