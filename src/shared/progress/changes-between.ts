import type { Status } from '../plan/status'
import type { Light } from '../plan/light'
import type { Quarter } from '../plan/quarter'
import type { ActionStand } from './action-stand'
import type { Stand } from './stand'

/** What is different about an action between two days. */
export type Difference =
  | { readonly kind: 'added' }
  | { readonly kind: 'status'; readonly from: Status; readonly to: Status }
  | { readonly kind: 'light'; readonly from: Light | null; readonly to: Light | null }
  | { readonly kind: 'expected-end'; readonly from: Quarter | null; readonly to: Quarter | null }
  | { readonly kind: 'promise'; readonly from: Quarter | null; readonly to: Quarter | null }
  | { readonly kind: 'updates'; readonly count: number }

export interface ActionDifferences {
  readonly stand: ActionStand
  readonly differences: readonly Difference[]
}

/** Which actions are different on a later day, by number, and in what. */
export function changesBetween(before: Stand, now: Stand): readonly ActionDifferences[] {
  const then = new Map(before.actions.map((stand) => [stand.action.id, stand]))
  return now.actions
    .map((stand) => ({ stand, differences: differencesOf(then.get(stand.action.id), stand) }))
    .filter(({ differences }) => differences.length > 0)
}

function differencesOf(then: ActionStand | undefined, now: ActionStand): readonly Difference[] {
  if (!then) return [{ kind: 'added' }]
  const end = ({ action }: ActionStand) => action.expected.end?.value ?? null
  const promise = ({ action }: ActionStand) => action.adopted.end?.value ?? null
  const updates = now.updates.length - then.updates.length
  return [
    ...(then.action.status === now.action.status
      ? []
      : [{ kind: 'status', from: then.action.status, to: now.action.status } as const]),
    ...(then.light === now.light ? [] : [{ kind: 'light', from: then.light, to: now.light } as const]),
    ...(end(then) === end(now) ? [] : [{ kind: 'expected-end', from: end(then), to: end(now) } as const]),
    ...(promise(then) === promise(now) ? [] : [{ kind: 'promise', from: promise(then), to: promise(now) } as const]),
    ...(updates > 0 ? [{ kind: 'updates', count: updates } as const] : []),
  ]
}
