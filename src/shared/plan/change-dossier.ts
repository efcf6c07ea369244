import { rewritten, written } from './books'
import type { Change } from './change-action'
import type { Day } from './day'
import { emptyDossier, type Dossier, type Remark } from './dossier'
import { sameValue } from './patch'
import { trimmed } from './trimmed'
import { ok, refused } from '../result'

/** The facts in a dossier; it opens when there is something to keep in it. */
export function withDossier(dossiers: readonly Dossier[], typed: Dossier): Change {
  const to = trimmed(typed)
  const from = dossiers.find(({ about }) => about === to.about) ?? null
  if (from === null && sameValue(to, emptyDossier(to.about))) return ok([])
  return rewritten('dossiers', from, to)
}

/** A new remark in a dossier; it never takes the place of an older one. */
export function remarkAdded(typed: Remark, today: Day): Change {
  const remark = trimmed(typed)
  if (remark.on > today) return refused({ kind: 'day-in-future', on: remark.on })
  if (remark.text === '') return refused({ kind: 'remark-empty' })
  return written('remarks', remark)
}
