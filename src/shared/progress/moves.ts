import type { Decision, Planning } from '../plan/action'
import type { Day } from '../plan/day'
import type { ActionEvent } from '../plan/event'
import { quartersFrom, type Quarter } from '../plan/quarter'

/** A time the end of an action was moved. */
export interface Move {
  readonly on: Day
  readonly from: Quarter
  readonly to: Quarter
  readonly reason: string | null
  /** The decision that moved the promise itself; empty when only the expectation moved. */
  readonly decision: Decision | null
}

/** Every time the expected end moved from one quarter to another, oldest first, in events that hold. */
export function movesIn(events: readonly ActionEvent[]): readonly Move[] {
  return events.flatMap((event) => (isOf(event, 'expected') ? moveOf(event) : []))
}

/** Every time the promise itself was moved by a decision, oldest first. */
export function promisesMovedIn(events: readonly ActionEvent[]): readonly Move[] {
  return events.flatMap((event) => (isOf(event, 'adopted') ? moveOf(event) : []))
}

const isOf = ({ what }: ActionEvent, field: 'expected' | 'adopted'): boolean =>
  what.kind === 'changed' && what.field === field

function moveOf({ what, happenedOn, reason, decision }: ActionEvent): readonly Move[] {
  if (what.kind !== 'changed') return []
  const [from, to] = [endOf(what.from), endOf(what.to)]
  if (from === null || to === null || from === to) return []
  return [{ on: happenedOn, from, to, reason, decision: decision ?? null }]
}

const endOf = (planning: unknown): Quarter | null => (planning as Planning).end?.value ?? null

/** How many quarters an end moved in all; earlier takes away from later. */
export const quartersMoved = (moves: readonly Move[]): number =>
  moves.reduce((sum, { from, to }) => sum + quartersFrom(from, to), 0)
