import { NOT_YET_SAID, type Action, type Update } from './action'
import type { Day } from './day'
import type { Disclosed } from './disclosure'
import { haveFieldsInCommon, type EntryChange } from './entry'
import type { PlanEvent, Changeable, ChangeOf, FieldChange, Happening, Occurrence } from './event'
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
    case 'entry':
    case 'confirmed':
    case 'theme-judged':
    case 'round-opened':
    case 'round-closed':
    case 'erased':
      return action
    default:
      return assertNever(what)
  }
}

/** An action as it was added; one of an earlier version of the app gets the fields that came since. */
const complete = (action: Action): Action =>
  'statusDisclosure' in action ? action : { ...NOT_YET_SAID, ...(action as Action) }

/**
 * A text of an earlier version of the app, which did not ask who may read it: `intern`. It may have been meant for GS,
 * but nobody said so; the list before an export shows what is left out and leads to where it can be released.
 */
export const withDisclosure = <T extends Disclosed>(said: T): T =>
  'disclosure' in said ? said : { ...(said as T), disclosure: 'intern' }

function changedBy(action: Action, { field, from, to }: FieldChange): Action {
  const value = patched<Action[Changeable]>(action[field], from, to)
  return { ...action, [field]: value, revision: action.revision + 1 }
}

/** A field's way from its present value to another; nothing when it already has that value. */
export function changeOf<F extends Changeable>(
  action: Action,
  field: F,
  to: Action[F],
  said: Pick<Occurrence, 'on' | 'decision' | 'disclosure'> & { readonly reason?: string | null } = {},
): readonly Occurrence[] {
  const from = action[field]
  if (sameValue(from, to)) return []
  const what = { kind: 'changed', field, from, to } as unknown as FieldChange
  return [{ reason: null, ...said, about: action.id, what }]
}

/** The user actions that no longer hold: taken back by one that does hold itself. */
function takenBackIn(events: readonly PlanEvent[]): ReadonlySet<number> {
  const undoings = new Map<number, number>()
  for (const { sequence, undoes } of events) if (undoes !== null) undoings.set(sequence, undoes)
  const gone = new Set<number>()
  for (const [sequence, undoes] of [...undoings].sort(([one], [other]) => other - one))
    if (!gone.has(sequence)) gone.add(undoes)
  return gone
}

/** The events that hold: a slip that was taken back is none, nor is the taking back; what was done again is. */
export function standing(events: readonly PlanEvent[]): readonly PlanEvent[] {
  const gone = takenBackIn(events)
  return events.filter(({ sequence, undoes }) => undoes === null && !gone.has(sequence))
}

/** The day something counts from: an update brings its own, which may lie before the day it was typed. */
export function dayOf({ what, happenedOn }: PlanEvent): Day {
  return what.kind === 'update-added' || what.kind === 'update-removed' ? what.update.happenedOn : happenedOn
}

/** Reading the plan in is the first user action. It counts on every day: the promises were there before the period. */
export const READING_IN = 1

/** By the day they count from, and within a day in the order in which they were typed. */
export function byHappening(one: PlanEvent, other: PlanEvent): number {
  return compare(placeOf(one), placeOf(other)) || one.sequence - other.sequence || compare(one.id, other.id)
}

const placeOf = (event: PlanEvent): string => (event.sequence === READING_IN ? '' : dayOf(event))

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Whether an event counts at the end of a day. */
export const countsOn = (event: PlanEvent, on: Day): boolean => event.sequence === READING_IN || dayOf(event) <= on

/** What a list of events comes to. */
export interface Sum {
  /** By id. */
  readonly actions: ReadonlyMap<string, Action>
  /** The events that hold and count, by the id of the action, each in the order in which it happened. */
  readonly held: ReadonlyMap<string, readonly PlanEvent[]>
}

/**
 * The sum of these events at the end of a day; without a day, of all of them. Every change counts in the revision,
 * also one that was taken back: a form of before it is no longer fresh.
 */
export function sumOn(events: readonly PlanEvent[], on?: Day): Sum {
  const gone = takenBackIn(events)
  const actions = new Map<string, Action>()
  const held = new Map<string, readonly PlanEvent[]>()
  for (const [actionId, about] of byAction(events, on)) {
    const holds = ({ sequence, undoes }: PlanEvent) => undoes === null && !gone.has(sequence)
    const story = inOrder(about.every(holds) ? about : about.filter(holds))
    const action = recordOf(story, changesIn(about))
    if (action) actions.set(actionId, action)
    held.set(actionId, story)
  }
  return { actions, held }
}

/** The texts that events in order come to, oldest first. */
export function updatesIn(story: readonly PlanEvent[]): readonly Update[] {
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
function byAction(events: readonly PlanEvent[], on: Day | undefined): ReadonlyMap<string, readonly PlanEvent[]> {
  const groups = new Map<string, PlanEvent[]>()
  for (const event of events) {
    if (on !== undefined && !countsOn(event, on)) continue
    const group = groups.get(event.about)
    if (group) group.push(event)
    else groups.set(event.about, [event])
  }
  return groups
}

/** Most of a plan is typed in the order in which it happened, so what came late is put back one by one. */
function inOrder(events: readonly PlanEvent[]): readonly PlanEvent[] {
  const ordered: PlanEvent[] = []
  for (const event of events) {
    let place = ordered.length
    while (place > 0 && isAfter(ordered[place - 1], event)) place -= 1
    if (place === ordered.length) ordered.push(event)
    else ordered.splice(place, 0, event)
  }
  return ordered
}

const isAfter = (one: PlanEvent | undefined, other: PlanEvent): boolean =>
  one !== undefined && byHappening(one, other) > 0

function changesIn(events: readonly PlanEvent[]): number {
  let count = 0
  for (const { what } of events) if (what.kind === 'changed') count += 1
  return count
}

type Draft = { -readonly [F in keyof Action]: Action[F] }

/** Filled in place, because a record can have hundreds of changes and nobody sees it before the last. */
function recordOf(held: readonly PlanEvent[], revision: number): Action | undefined {
  let draft: Draft | undefined
  for (const { what } of held) {
    if (what.kind === 'added') draft = { ...complete(what.action) }
    else if (what.kind === 'removed') draft = undefined
    else if (what.kind === 'changed' && draft) change(draft, what)
  }
  if (!draft) return undefined
  draft.revision += revision
  discloseTexts(draft)
  return draft
}

function discloseTexts(draft: Draft): void {
  draft.deviation = draft.deviation && withDisclosure(draft.deviation)
  draft.conclusion = draft.conclusion && withDisclosure(draft.conclusion)
  if (draft.steps.some((step) => !('disclosure' in step))) draft.steps = draft.steps.map(withDisclosure)
}

function change<F extends Changeable>(draft: Draft, { field, from, to }: ChangeOf<F>): void {
  draft[field] = patched<Draft[F]>(draft[field], from, to)
}

export interface ChangedSince {
  readonly kind: 'changed-since'
  /** The id of what was changed. */
  readonly about: string
}

/**
 * The occurrences that take a user action back, newest first, each on the day that it was about. Refused when
 * something that holds was done to the same thing later: taking back would pull the ground from under it.
 */
export function takenBack(sequence: number, events: readonly PlanEvent[]): Result<readonly Occurrence[], ChangedSince> {
  const own = events.filter((event) => event.sequence === sequence)
  const holding = isUndo(own) ? [] : standing(events).filter((event) => event.sequence > sequence)
  const later = own.find((event) => holding.some((each) => touchesTheSame(event, each)))
  if (later) return refused({ kind: 'changed-since', about: later.about })
  return ok(
    [...own]
      .reverse()
      .map(({ about, what, happenedOn }) => ({ about, what: oppositeOf(what), reason: null, on: happenedOn })),
  )
}

const isUndo = (events: readonly PlanEvent[]): boolean => events.some(({ undoes }) => undoes !== null)

function touchesTheSame({ about, what }: PlanEvent, later: PlanEvent): boolean {
  if (later.about !== about) return false
  if (what.kind === 'added') return true
  if (what.kind === 'entry') return later.what.kind === 'entry' && haveFieldsInCommon(what, later.what)
  return what.kind === 'changed' && later.what.kind === 'changed' && what.field === later.what.field
}

/** What takes a happening back. */
function oppositeOf(what: Happening): Happening {
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
    case 'entry':
      return { ...what, from: what.to, to: what.from } as EntryChange
    case 'theme-judged':
      return { ...what, from: what.to, to: what.from }
    case 'round-opened':
      return { kind: 'round-closed', round: what.round }
    case 'round-closed':
      return { kind: 'round-opened', round: what.round }
    case 'confirmed':
    case 'erased':
      return what
    default:
      return assertNever(what)
  }
}

/**
 * The user action that Undo would take back now: the newest that holds. Reading the plan in is never taken back, and
 * neither is a paper that was issued, which has left the desk, nor an erasure, which left nothing to put back.
 */
export function lastUndoable(events: readonly PlanEvent[]): number | null {
  return newestOf(standing(events).filter((event) => event.sequence > READING_IN && !isFinal(event)))
}

const isFinal = ({ what }: PlanEvent): boolean =>
  what.kind === 'erased' || (what.kind === 'entry' && what.book === 'issues')

/** The undo that Redo would take back now: the newest that holds, as long as nothing else was done after it. */
export function lastRedoable(events: readonly PlanEvent[]): number | null {
  const gone = takenBackIn(events)
  const ownDeeds = newestOf(events.filter(({ undoes }) => undoes === null)) ?? 0
  const deeds = new Set(events.flatMap(({ sequence, undoes }) => (undoes === null ? [sequence] : [])))
  const undos = events.filter(
    ({ sequence, undoes }) => undoes !== null && deeds.has(undoes) && sequence > ownDeeds && !gone.has(sequence),
  )
  return newestOf(undos)
}

const newestOf = (events: readonly PlanEvent[]): number | null =>
  events.reduce<number | null>((newest, { sequence }) => Math.max(newest ?? 0, sequence), null)

/** The number of the last user action that was written down; 0 when nothing ever was. */
export const lastSequence = ({ events }: { readonly events: readonly PlanEvent[] }): number => newestOf(events) ?? 0
