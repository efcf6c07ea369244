import type { Action } from './action'
import type { ActionEvent, Changeable, FieldChange, Happening, Occurrence } from './event'
import { assertNever, ok, refused, type Result } from '../result'

/** The record after something happened to it; empty when it is no longer there. Pure: records are the sum of events. */
export function applied(action: Action | undefined, what: Happening): Action | undefined {
  switch (what.kind) {
    case 'added':
      return what.action
    case 'removed':
      return undefined
    case 'changed':
      return action && { ...action, [what.field]: what.to, revision: action.revision + 1 }
    case 'update-added':
    case 'update-removed':
    case 'organisation-added':
      return action
    default:
      return assertNever(what)
  }
}

/** A field's way from its present value to another; nothing when it already has that value. */
export function changeOf<F extends Changeable>(action: Action, field: F, to: Action[F]): readonly Occurrence[] {
  const from = action[field]
  if (sameValue(from, to)) return []
  const what = { kind: 'changed', field, from, to } as unknown as FieldChange
  return [{ actionId: action.id, what, reason: null }]
}

/** Values are plain data, so they are the same when they are written the same. */
export const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

export interface ChangedSince {
  readonly kind: 'changed-since'
  readonly actionId: string
}

/**
 * The occurrences that take a user action back, newest first. Refused when one of its fields was changed again later:
 * undoing would then throw away the later value.
 */
export function takenBack(
  events: readonly ActionEvent[],
  actions: ReadonlyMap<string, Action>,
): Result<readonly Occurrence[], ChangedSince> {
  const backwards: Occurrence[] = []
  for (const { actionId, what } of [...events].reverse()) {
    const action = actions.get(actionId)
    if (what.kind === 'changed' && (!action || !sameValue(action[what.field], what.to)))
      return refused({ kind: 'changed-since', actionId })
    const opposite = oppositeOf(what)
    if (opposite) backwards.push({ actionId, what: opposite, reason: null })
  }
  return ok(backwards)
}

/** What takes a happening back; nothing for an organisation, which stays in the directory. */
function oppositeOf(what: Happening): Happening | null {
  switch (what.kind) {
    case 'added':
      return { kind: 'removed', action: what.action }
    case 'removed':
      return { kind: 'added', action: what.action }
    case 'changed':
      return { ...what, from: what.to, to: what.from } as FieldChange
    case 'update-added':
      return { kind: 'update-removed', update: what.update }
    case 'update-removed':
      return { kind: 'update-added', update: what.update }
    case 'organisation-added':
      return null
    default:
      return assertNever(what)
  }
}

/**
 * The user action that Undo would take back now: the newest that is not an undo and has not been undone. Reading the
 * plan in is sequence 1 and is never taken back.
 */
export function lastUndoable(events: readonly ActionEvent[]): number | null {
  const undone = new Set(events.map((event) => event.undoes))
  const candidates = events.filter(
    (event) => event.sequence > 1 && event.undoes === null && !undone.has(event.sequence),
  )
  return candidates.reduce<number | null>((newest, { sequence }) => Math.max(newest ?? 0, sequence), null)
}
