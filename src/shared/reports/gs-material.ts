import type { Day, Instant } from '../plan/day'
import type { Disclosure } from '../plan/disclosure'
import type { Plan } from '../plan/plan'
import type { Stand } from '../progress/stand'
import type { DocumentState } from './report'

/** Whoever reads a GS paper: everyone, because the papers of GS are published (`reports.md` 0.10). */
export const GS_READER: Disclosure = 'openbaar'

/** What the advisor says about a report before it is made. */
export interface GsProgressOptions {
  /** `0.3`; `1.0` for the final one. */
  readonly version: string
  readonly state: DocumentState
  /** The marking on every page. Whatever it says, only public texts reach the report. */
  readonly disclosure: Disclosure
  /** At most three sentences; when there are none, the report states the facts. */
  readonly keyMessage: readonly string[]
  /** What GS are asked to decide, each starting with an infinitive; when there is nothing, to take note. */
  readonly requestedDecisions: readonly string[]
  /** The earlier report it is compared with; empty for the first, which is compared with the adopted plan. */
  readonly comparedWith: EarlierReport | null
  readonly generatedAt: Instant
  readonly appVersion: string
}

/** A report that was issued before, and what was known then. */
export interface EarlierReport {
  /** Its reference date. */
  readonly on: Day
  /** The last user action before it was issued. */
  readonly sequence: number
}

/** What is new is new since this: the earlier report as it was, or the plan on its first day. */
export interface Previous {
  readonly stand: Stand
  /** Empty when it is compared with the adopted plan. */
  readonly report: EarlierReport | null
}

/** What every sheet is made from. */
export interface GsMaterial {
  readonly plan: Plan
  readonly stand: Stand
  readonly previous: Previous
  readonly options: GsProgressOptions
}
