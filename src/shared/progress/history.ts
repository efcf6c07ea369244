import type { Update } from '../plan/action'
import { later, type Day } from '../plan/day'
import type { PlanEvent, Changeable, ChangeOf } from '../plan/event'
import { updatesIn } from '../plan/happening'
import type { Status } from '../plan/status'
import { movesIn, promisesMovedIn, type Move } from './moves'

/** What a list shows of the life of an action: little, and as much after ten years as after one. */
export interface Brief {
  /** The last day on which something was heard of it: an update, or another status. */
  readonly lastHeard: Day | null
  /** The day it got the status *Afgerond* that it has now. */
  readonly finishedOn: Day | null
  /** The status it had before it was put on hold. */
  readonly heldAt: Status | null
  /** How often its expected end was moved. */
  readonly timesMoved: number
  /** What was said last, by the day that it speaks about. */
  readonly latest: Update | null
}

/** Of an action about which nothing was ever said. */
export const NOTHING_HEARD: Brief = { lastHeard: null, finishedOn: null, heldAt: null, timesMoved: 0, latest: null }

/** What the events and updates of one action tell about its life until now. */
export interface History extends Brief {
  /** Newest first, by the day they speak about. */
  readonly updates: readonly Update[]
  /** The times its expected end was moved, oldest first. */
  readonly moves: readonly Move[]
  /** The times its promise was moved by a decision, oldest first. */
  readonly promisesMoved: readonly Move[]
}

/** What events that hold, in the order in which they happened, tell about one action: what counts last is at the end. */
export function historyOf(story: readonly PlanEvent[]): History {
  const updates = updatesIn(story).toReversed()
  const last = story.findLast((event) => statusIn(event) !== null)
  const status = last && statusIn(last)
  const moves = movesIn(story)
  return {
    lastHeard: later(story.findLast(isNews)?.happenedOn ?? null, updates[0]?.happenedOn ?? null),
    finishedOn: status?.to === 'afgerond' ? (last?.happenedOn ?? null) : null,
    heldAt: status?.to === 'aangehouden' ? status.from : null,
    timesMoved: moves.length,
    latest: updates[0] ?? null,
    updates,
    moves,
    promisesMoved: promisesMovedIn(story),
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

const isNews = ({ what }: PlanEvent): boolean =>
  what.kind === 'confirmed' || (what.kind === 'changed' && TELLING.has(what.field))

const statusIn = ({ what }: PlanEvent): ChangeOf<'status'> | null =>
  what.kind === 'changed' && what.field === 'status' ? what : null
