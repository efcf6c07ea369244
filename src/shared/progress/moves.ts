import { byNumber, type Decision, type Planning } from '../plan/action'
import type { Day } from '../plan/day'
import type { Disclosed } from '../plan/disclosure'
import type { PlanEvent } from '../plan/event'
import { quartersFrom, type Quarter } from '../plan/quarter'
import type { ActionStand } from './action-stand'

/** A time the end of an action was moved. */
export interface Move extends Disclosed {
  readonly on: Day
  readonly from: Quarter
  readonly to: Quarter
  readonly reason: string | null
  /** The decision that moved the promise itself; empty when only the expectation moved. */
  readonly decision: Decision | null
}

/** Every time the expected end moved from one quarter to another, oldest first, in events that hold. */
export const movesIn = (events: readonly PlanEvent[]): readonly Move[] => movesOf('expected', events)

/** Every time the promise itself was moved by a decision, oldest first. */
export const promisesMovedIn = (events: readonly PlanEvent[]): readonly Move[] => movesOf('adopted', events)

function movesOf(field: 'expected' | 'adopted', events: readonly PlanEvent[]): readonly Move[] {
  const moves: Move[] = []
  for (const { what, happenedOn, reason, decision, disclosure = 'intern' } of events) {
    if (what.kind !== 'changed' || what.field !== field) continue
    const [from, to] = [endOf(what.from), endOf(what.to)]
    if (from !== null && to !== null && from !== to)
      moves.push({ on: happenedOn, from, to, reason, decision: decision ?? null, disclosure })
  }
  return moves
}

const endOf = ({ end }: Planning): Quarter | null => end?.value ?? null

/** How many quarters an end moved in all; earlier takes away from later. */
export const quartersMoved = (moves: readonly Move[]): number =>
  moves.reduce((sum, { from, to }) => sum + quartersFrom(from, to), 0)

/** *Verschoven beloften*: the actions of which the promise or its expectation moved, the furthest first. */
export function movedStands(stands: readonly ActionStand[]): readonly ActionStand[] {
  return stands
    .filter(({ countsAs, moves, promisesMoved }) => countsAs !== 'retelling' && moves.length + promisesMoved.length > 0)
    .sort((one, other) => distanceOf(other) - distanceOf(one) || byNumber(one.action, other.action))
}

const distanceOf = ({ moves, promisesMoved }: ActionStand): number =>
  Math.max(quartersMoved(moves), quartersMoved(promisesMoved))
