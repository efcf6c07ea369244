import type { Disclosed, Disclosure } from './disclosure'
import type { Day, Instant } from './day'
import type { Kind, Strength } from './kind'
import type { Link } from './link'
import type { Origin, Sourced } from './origin'
import type { Quarter } from './quarter'
import type { Status } from './status'
import type { ThemeNumber } from './theme'
import { NO_VERDICTS, type Deviation, type Spending, type Verdicts } from './verdict'

/** Where in the plan a promise stands. */
export interface PlanSource {
  /** The headings above it, from chapter to paragraph: `Thema 1: Weerbaarheid eigen organisatie › Toepassing Wet Bibob`. */
  readonly heading: string
}

/** From when to when: an empty side is unknown and is shown as unknown. */
export interface Planning {
  readonly start: Sourced<Quarter> | null
  readonly end: Sourced<Quarter> | null
}

/** A partner of an action and where that comes from. */
export interface Partnership {
  readonly organisation: string
  readonly origin: Origin
}

/** What a conditional promise waits for. */
export interface Condition {
  /** The words of the plan: `Bij positief draagvlak`. */
  readonly text: string
  /** The day it was met; empty as long as it is not, or nobody knows. */
  readonly met: Day | null
}

/** An amount of money the plan ties to an action. */
export interface Amount {
  /** Whole euros. */
  readonly euros: number
  /** The words of the plan around it. */
  readonly phrase: string
}

/** A step towards a result. */
export interface Step extends Disclosed {
  readonly id: string
  readonly title: string
  /** When it should be done; empty when nobody said. */
  readonly quarter: Quarter | null
  /** The day it was done; empty as long as it is not. */
  readonly doneOn: Day | null
}

/** Something that was held or done for an action without an end: a meeting, a talk, a training. */
export interface Moment {
  readonly id: string
  readonly on: Day
  readonly text: string
}

/** How a *verkenning* can end; a `nee` is as complete as a `ja`. */
export const OUTCOMES = ['ja', 'nee', 'anders'] as const

export type Outcome = (typeof OUTCOMES)[number]

/** What a *verkenning* came to, with one sentence. */
export interface Conclusion extends Disclosed {
  readonly outcome: Outcome
  readonly sentence: string
}

/** A decision outside the app: what it is called and on which day it was taken. */
export interface Decision {
  readonly name: string
  readonly on: Day
}

/** How much an action counts in its theme's sum. */
export type Weight = 1 | 2 | 3

/** One promise: of the plan, or of the advisor's own. */
export interface Action {
  readonly id: string
  /** `1.03`: theme and sequence, stable for life and never used again. Parts carry a letter: `3.04a`. */
  readonly number: string
  readonly theme: ThemeNumber
  /** *Onderdeel*: the heading inside the theme (`Toepassing Wet Bibob`). */
  readonly section: string
  /** Verb form, at most 150 characters (80 for those of the plan). */
  readonly title: string
  /** The plan's own words, whole sentences; empty for an action of one's own. */
  readonly planText: string | null
  readonly source: PlanSource | null
  readonly kind: Kind
  readonly strength: Strength
  readonly condition: Condition | null
  /** The plan's words about time (`in 2025`), unread; empty when it says nothing. */
  readonly timing: string | null
  /** The frozen promise. Moving the expectation never moves it. */
  readonly adopted: Planning
  /** What the advisor expects today; starts out equal to the promise. */
  readonly expected: Planning
  /** One accountable role or person; empty shows as *nog te bepalen*. */
  readonly owner: Sourced<string> | null
  readonly partners: readonly Partnership[]
  /** Ids of municipalities. */
  readonly municipalities: readonly string[]
  readonly amounts: readonly Amount[]
  /** The number of the action this one is a part of. */
  readonly parent: string | null
  /** Numbers of the actions that tell the same promise elsewhere in the plan (*ook genoemd bij*). */
  readonly alsoAt: readonly string[]
  /**
   * Ids of the actions that have to come first (*hangt af van*); left out as long as nobody said so. It is the
   * advisor's own planning and stands on no paper.
   */
  readonly dependsOn?: readonly string[]
  /** Pages and files that belong to it; left out as long as there are none. They stand on no paper. */
  readonly links?: readonly Link[]
  readonly status: Status
  /** Why it is on hold or withdrawn; empty otherwise. */
  readonly statusReason: string | null
  /** The decision behind it; empty otherwise, or as long as nobody recorded it. */
  readonly statusDecision: Decision | null
  /** Who may read that reason and that decision. */
  readonly statusDisclosure: Disclosure
  /** How far it is by the advisor's own estimate, from 0 to 100; empty when nobody said. Steps go before it. */
  readonly percentage: number | null
  /** In the order in which they were added. */
  readonly steps: readonly Step[]
  readonly conclusion: Conclusion | null
  /** How many moments a year are meant; empty when nobody said. */
  readonly rhythm: number | null
  readonly moments: readonly Moment[]
  readonly verdicts: Verdicts
  readonly deviation: Deviation | null
  readonly spending: Spending | null
  readonly weight: Weight
  /** Counts the accepted changes, so that a form that comes back late can be told from a fresh one. */
  readonly revision: number
}

/** What nobody has said yet about an action that was just promised. */
export const NOT_YET_SAID = {
  statusReason: null,
  statusDecision: null,
  statusDisclosure: 'intern',
  percentage: null,
  steps: [],
  conclusion: null,
  rhythm: null,
  moments: [],
  verdicts: NO_VERDICTS,
  deviation: null,
  spending: null,
  weight: 1,
  revision: 0,
} as const satisfies Partial<Action>

/** *Stand van zaken*: a dated text, always added, never overwritten. */
export interface Update extends Disclosed {
  readonly id: string
  readonly actionId: string
  /** *Feitdatum*: the day it speaks about. */
  readonly happenedOn: Day
  /** *Invoerdatum*: when it was typed. */
  readonly enteredAt: Instant
  readonly by: string
  readonly text: string
}

/** `1.03` before `1.10` before `2.01`, and a part behind its parent. */
export const byNumber = (a: Pick<Action, 'number'>, b: Pick<Action, 'number'>): number =>
  a.number < b.number ? -1 : a.number > b.number ? 1 : 0
