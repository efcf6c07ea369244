import type { Action, Update } from '../plan/action'
import type { Day } from '../plan/day'
import type { Actual } from './actual'
import type { CountsAs } from './counted'
import type { Judgement } from './judgement'
import type { Move } from './moves'
import type { MomentCount } from './rhythm'
import type { SpendingRead } from './spending-of'

/** What the rules say about one action on a reference date, as far as a list shows it. */
export interface Glance extends Judgement {
  /** The record as it stood on that day. */
  readonly action: Action
  /** Whether it counts by itself, and if not, where it is counted instead. */
  readonly counted: boolean
  readonly countsAs: CountsAs
  /** The share planned by then, from 0 to 1; empty for what is not planned. */
  readonly planned: number | null
  /** The share reached by then; empty for what stays out of the percentage. */
  readonly actual: Actual | null
  /** The last day on which something was heard of it. */
  readonly lastHeard: Day | null
  /** The day it was finished, as long as it is. */
  readonly finishedOn: Day | null
  /** How often its expected end was moved until then. */
  readonly timesMoved: number
  /** Moments held against meant; empty for what has an end. */
  readonly moments: MomentCount | null
  /** The money its light was read from. */
  readonly spending: SpendingRead | null
}

/** Everything the rules say about one action on a reference date. */
export interface ActionStand extends Glance {
  /** *Stand van zaken* until then, newest first, of every disclosure. */
  readonly updates: readonly Update[]
  /** The times its expected end was moved until then, oldest first. */
  readonly moves: readonly Move[]
  /** The times its promise was moved by a decision, oldest first. */
  readonly promisesMoved: readonly Move[]
}
