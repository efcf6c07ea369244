import { NOT_YET_SAID, type Action, type Update } from './action'
import type { Day } from './day'
import type { ActionEvent, Changeable, ChangeOf, FieldChange, Happening, Occurrence } from './event'
import { patched, sameValue } from './patch'
import { assertNever, ok, refused, type Result } from '../result'

/** The record after something happened to it; empty when it is no longer there. Pure: records are the sum of events. */
export function applied(action: Action | undefined, what: Happening): Action | undefined {
  switch (what.kind) {
    case 'added':
      return complete(what.action)
    case 'removed':
      return undefined
    case 'changed':
      return action && changedBy(action, what)
    case 'update-added':
    case 'update-removed':
    case 'organisation-added':
    case 'confirmed':
    case 'theme-judged':
    case 'round-opened':
    case 'round-closed':
      return action
    default:
      return assertNever(what)
  }
}

/** An action as it was added; one of an earlier version of the app gets the fields that came since. */
const complete = (action: Action): Action => ('steps' in action ? action : { ...NOT_YET_SAID, ...(action as Action) })

function changedBy(action: Action, { field, from, to }: FieldChange): Action {
  const value = patched<Action[Changeable]>(action[field], from, to)
  return { ...action, [field]: value, revision: action.revision + 1 }
}

/** A field's way from its present value to another; nothing when it already has that value. */
export function changeOf<F extends Changeable>(
  action: Action,
  field: F,
  to: Action[F],
  said: Pick<Occurrence, 'on' | 'decision'> & { readonly reason?: string | null } = {},
): readonly Occurrence[] {
  const from = action[field]
  if (sameValue(from, to)) return []
  const what = { kind: 'changed', field, from, to } as unknown as FieldChange
  return [{ reason: null, ...said, actionId: action.id, what }]
}

/** The user actions that no longer hold: taken back by one that does hold itself. */
function takenBackIn(events: readonly ActionEvent[]): ReadonlySet<number> {
  const undoings = new Map<number, number>()
  for (const { sequence, undoes } of events) if (undoes !== null) undoings.set(sequence, undoes)
  const gone = new Set<number>()
  for (const [sequence, undoes] of [...undoings].sort(([one], [other]) => other - one))
    if (!gone.has(sequence)) gone.add(undoes)
  return gone
}

/** The events that hold: a slip that was taken back is none, nor is the taking back; what was done again is. */
export function standing(events: readonly ActionEvent[]): readonly ActionEvent[] {
  const gone = takenBackIn(events)
  return events.filter(({ sequence, undoes }) => undoes === null && !gone.has(sequence))
}

/** The day something counts from: an update brings its own, which may lie before the day it was typed. */
export function dayOf({ what, happenedOn }: ActionEvent): Day {
  return what.kind === 'update-added' || what.kind === 'update-removed' ? what.update.happenedOn : happenedOn
}

/** Reading the plan in is the first user action. It counts on every day: the promises were there before the period. */
export const READING_IN = 1

/** By the day they count from, and within a day in the order in which they were typed. */
export function byHappening(one: ActionEvent, other: ActionEvent): number {
  return compare(placeOf(one), placeOf(other)) || one.sequence - other.sequence || compare(one.id, other.id)
}

const placeOf = (event: ActionEvent): string => (event.sequence === READING_IN ? '' : dayOf(event))

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Whether an event counts at the end of a day. */
export const countsOn = (event: ActionEvent, on: Day): boolean => event.sequence === READING_IN || dayOf(event) <= on

/** What a list of events comes to. */
export interface Sum {
  /** By id. */
  readonly actions: ReadonlyMap<string, Action>
  /** The events that hold and count, by the id of the action, each in the order in which it happened. */
  readonly held: ReadonlyMap<string, readonly ActionEvent[]>
}

/**
 * The sum of these events at the end of a day; without a day, of all of them. Every change counts in the revision,
 * also one that was taken back: a form of before it is no longer fresh.
 */
export function sumOn(events: readonly ActionEvent[], on?: Day): Sum {
  const gone = takenBackIn(events)
  const actions = new Map<string, Action>()
  const held = new Map<string, readonly ActionEvent[]>()
  for (const [actionId, about] of byAction(events, on)) {
    const holds = ({ sequence, undoes }: ActionEvent) => undoes === null && !gone.has(sequence)
    const story = inOrder(about.every(holds) ? about : about.filter(holds))
    const action = recordOf(story, changesIn(about))
    if (action) actions.set(actionId, action)
    held.set(actionId, story)
  }
  return { actions, held }
}

/** The texts that events in order come to, oldest first. */
export function updatesIn(story: readonly ActionEvent[]): readonly Update[] {
  const updates: Update[] = []
  for (const { what } of story) {
    if (what.kind === 'update-added') updates.push(what.update)
    else if (what.kind === 'update-removed')
      updates.splice(
        updates.findIndex(({ id }) => id === what.update.id),
        1,
      )
  }
  return updates
}

/** Actions come in the order in which they were first told of. */
function byAction(events: readonly ActionEvent[], on: Day | undefined): ReadonlyMap<string, readonly ActionEvent[]> {
  const groups = new Map<string, ActionEvent[]>()
  for (const event of events) {
    if (on !== undefined && !countsOn(event, on)) continue
    const group = groups.get(event.actionId)
    if (group) group.push(event)
    else groups.set(event.actionId, [event])
  }
  return groups
}

/** Most of a plan is typed in the order in which it happened, so what came late is put back one by one. */
function inOrder(events: readonly ActionEvent[]): readonly ActionEvent[] {
  const ordered: ActionEvent[] = []
  for (const event of events) {
    let place = ordered.length
    while (place > 0 && isAfter(ordered[place - 1], event)) place -= 1
    if (place === ordered.length) ordered.push(event)
    else ordered.splice(place, 0, event)
  }
  return ordered
}

const isAfter = (one: ActionEvent | undefined, other: ActionEvent): boolean =>
  one !== undefined && byHappening(one, other) > 0

function changesIn(events: readonly ActionEvent[]): number {
  let count = 0
  for (const { what } of events) if (what.kind === 'changed') count += 1
  return count
}

type Draft = { -readonly [F in keyof Action]: Action[F] }

/** Filled in place, because a record can have hundreds of changes and nobody sees it before the last. */
function recordOf(held: readonly ActionEvent[], revision: number): Action | undefined {
  let draft: Draft | undefined
  for (const { what } of held) {
    if (what.kind === 'added') draft = { ...complete(what.action) }
    else if (what.kind === 'removed') draft = undefined
    else if (what.kind === 'changed' && draft) change(draft, what)
  }
  if (draft) draft.revision += revision
  return draft
}

function change<F extends Changeable>(draft: Draft, { field, from, to }: ChangeOf<F>): void {
  draft[field] = patched<Draft[F]>(draft[field], from, to)
}

export interface ChangedSince {
  readonly kind: 'changed-since'
  readonly actionId: string
}

/**
 * The occurrences that take a user action back, newest first, each on the day that it was about. Refused when
 * something that holds was done to the same thing later: taking back would pull the ground from under it.
 */
export function takenBack(
  sequence: number,
  events: readonly ActionEvent[],
): Result<readonly Occurrence[], ChangedSince> {
  const own = events.filter((event) => event.sequence === sequence)
  const holding = isUndo(own) ? [] : standing(events).filter((event) => event.sequence > sequence)
  const later = own.find((event) => holding.some((each) => touchesTheSame(event, each)))
  if (later) return refused({ kind: 'changed-since', actionId: later.actionId })
  return ok(
    [...own].reverse().flatMap(({ actionId, what, happenedOn }) => {
      const opposite = oppositeOf(what)
      return opposite ? [{ actionId, what: opposite, reason: null, on: happenedOn }] : []
    }),
  )
}

const isUndo = (events: readonly ActionEvent[]): boolean => events.some(({ undoes }) => undoes !== null)

function touchesTheSame({ actionId, what }: ActionEvent, later: ActionEvent): boolean {
  if (later.actionId !== actionId) return false
  if (what.kind === 'added') return true
  return what.kind === 'changed' && later.what.kind === 'changed' && what.field === later.what.field
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
    case 'theme-judged':
      return { ...what, from: what.to, to: what.from }
    case 'round-opened':
      return { kind: 'round-closed', round: what.round }
    case 'round-closed':
      return { kind: 'round-opened', round: what.round }
    case 'confirmed':
      return what
    default:
      return assertNever(what)
  }
}

/**
 * The user action that Undo would take back now: the newest that holds. Reading the plan in is never taken back.
 */
export function lastUndoable(events: readonly ActionEvent[]): number | null {
  return newestOf(standing(events).filter(({ sequence }) => sequence > READING_IN))
}

/** The undo that Redo would take back now: the newest that holds, as long as nothing else was done after it. */
export function lastRedoable(events: readonly ActionEvent[]): number | null {
  const gone = takenBackIn(events)
  const ownDeeds = newestOf(events.filter(({ undoes }) => undoes === null)) ?? 0
  const deeds = new Set(events.flatMap(({ sequence, undoes }) => (undoes === null ? [sequence] : [])))
  const undos = events.filter(
    ({ sequence, undoes }) => undoes !== null && deeds.has(undoes) && sequence > ownDeeds && !gone.has(sequence),
  )
  return newestOf(undos)
}

const newestOf = (events: readonly ActionEvent[]): number | null =>
  events.reduce<number | null>((newest, { sequence }) => Math.max(newest ?? 0, sequence), null)
