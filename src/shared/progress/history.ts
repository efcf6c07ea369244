import type { Update } from '../plan/action'
import type { Day } from '../plan/day'
import type { ActionEvent, Changeable } from '../plan/event'
import type { Plan } from '../plan/plan'
import type { Status } from '../plan/status'
import { movesIn, promisesMovedIn, type Move } from './moves'

/** What the events and updates of one action tell about its life until now. */
export interface History {
  /** The last day on which something was heard of it: an update, or another status. */
  readonly lastHeard: Day | null
  /** The day it got the status *Afgerond* that it has now. */
  readonly finishedOn: Day | null
  /** The status it had before it was put on hold. */
  readonly heldAt: Status | null
  /** Newest first, by the day they speak about. */
  readonly updates: readonly Update[]
  /** The times its expected end was moved, oldest first. */
  readonly moves: readonly Move[]
  /** The times its promise was moved by a decision, oldest first. */
  readonly promisesMoved: readonly Move[]
}

/** The histories of all actions of a plan that was read as of a day, by id: its events hold and are in order. */
export function historiesOf(plan: Plan): (actionId: string) => History {
  const events = byAction(plan.events)
  const updates = byAction(plan.updates)
  return (actionId) => historyOf(events.get(actionId) ?? [], updates.get(actionId) ?? [])
}

function byAction<T extends { readonly actionId: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(one.actionId)
    if (group) group.push(one)
    else groups.set(one.actionId, [one])
  }
  return groups
}

function historyOf(events: readonly ActionEvent[], told: readonly Update[]): History {
  const updates = [...told].sort(newestFirst)
  const statuses = events.flatMap((event) => statusIn(event))
  const last = statuses.at(-1)
  return {
    lastHeard: latest([
      ...events.filter(isNews).map(({ happenedOn }) => happenedOn),
      ...updates.map(({ happenedOn }) => happenedOn),
    ]),
    finishedOn: last?.to === 'afgerond' ? last.on : null,
    heldAt: last?.to === 'aangehouden' ? last.from : null,
    updates,
    moves: movesIn(events),
    promisesMoved: promisesMovedIn(events),
  }
}

/** The fields of which a change tells how an action goes; another owner or title does not. */
const TELLING: ReadonlySet<Changeable> = new Set<Changeable>([
  'status',
  'percentage',
  'steps',
  'conclusion',
  'moments',
  'condition',
  'verdicts',
  'deviation',
])

const isNews = ({ what }: ActionEvent): boolean =>
  what.kind === 'confirmed' || (what.kind === 'changed' && TELLING.has(what.field))

const statusIn = ({ what, happenedOn }: ActionEvent) =>
  what.kind === 'changed' && what.field === 'status' ? [{ on: happenedOn, from: what.from, to: what.to }] : []

const newestFirst = (one: Update, other: Update): number =>
  -compare(one.happenedOn, other.happenedOn) || -compare(one.enteredAt, other.enteredAt)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const latest = (days: readonly Day[]): Day | null =>
  days.reduce<Day | null>((last, on) => (last === null || on > last ? on : last), null)
