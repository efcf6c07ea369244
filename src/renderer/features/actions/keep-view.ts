import { struckOut } from '@shared/plan/books'
import { withView } from '@shared/plan/change-view'
import type { View } from '@shared/plan/view'
import type { PlanStore, Stored } from '../../data/plan-store'

/** Keeps a view: a new one, or the one of that id with another name or another look. */
export const keepView = (store: PlanStore, view: View): Promise<Stored> =>
  store.changeBook('views', (views) => withView(views, view))

export const removeView = (store: PlanStore, view: View): Promise<Stored> =>
  store.changeBook('views', () => struckOut('views', view))
