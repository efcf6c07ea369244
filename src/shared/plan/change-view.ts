import { folded } from './action-filter'
import { rewritten } from './books'
import type { Change } from './change-action'
import { trimmed } from './trimmed'
import type { View } from './view'
import { refused } from '../result'

/** A view that is new, has another name, or shows something else; two views never have the same name. */
export function withView(views: readonly View[], typed: View): Change {
  const to = trimmed(typed)
  if (to.name === '') return refused({ kind: 'view-name-empty' })
  if (views.some(({ id, name }) => id !== to.id && folded(name) === folded(to.name)))
    return refused({ kind: 'view-name-taken', name: to.name })
  return rewritten('views', views.find(({ id }) => id === to.id) ?? null, to)
}
