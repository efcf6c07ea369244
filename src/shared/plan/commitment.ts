import type { Disclosure } from './disclosure'
import type { Day } from './day'

/** How a *toezegging* stands. */
export const COMMITMENT_STATES = ['open', 'nagekomen', 'vervallen'] as const

export type CommitmentState = (typeof COMMITMENT_STATES)[number]

const STATE_NAMES: Record<CommitmentState, string> = {
  open: 'Open',
  nagekomen: 'Nagekomen',
  vervallen: 'Vervallen',
}

export const commitmentStateName = (of: CommitmentState): string => STATE_NAMES[of]

/** Who promised: the province, or the other side. */
export const DIRECTIONS = ['door-ons', 'aan-ons'] as const

export type Direction = (typeof DIRECTIONS)[number]

/** *Toezegging of afspraak*: a promise made at a *bestuurlijk moment*, both ways (`reports.md` 3.5, sheet 3). */
export interface Commitment {
  readonly id: string
  /** `T01`: stable for life and never used again. */
  readonly number: string
  readonly on: Day
  /** The engagement it was made at; empty when it was made elsewhere. */
  readonly engagement: string | null
  /** *Bij*: at which occasion. */
  readonly at: string
  readonly text: string
  readonly direction: Direction
  /** *Door* and *aan*: functions and organisations. */
  readonly by: string
  readonly to: string
  /** *Gereed*: the day it is to be done. */
  readonly due: Day | null
  readonly state: CommitmentState
  /** *Stand*: how it goes, in a sentence. */
  readonly standing: string
  /** Ids of municipalities, organisations and actions. */
  readonly municipalities: readonly string[]
  readonly organisations: readonly string[]
  readonly actions: readonly string[]
  readonly disclosure: Disclosure
}
