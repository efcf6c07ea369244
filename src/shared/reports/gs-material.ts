import type { Day, Instant } from '../plan/day'
import type { Disclosure } from '../plan/disclosure'
import type { Plan } from '../plan/plan'
import type { View } from '../plan/view'
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
  /** The saved view whose actions it is about; empty for the whole plan. */
  readonly view: Pick<View, 'name' | 'filter'> | null
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

/** That a report is about some of the actions, so that nobody takes it for the whole plan. */
export interface Selection {
  /** The name of the view. */
  readonly name: string
  /** How many actions it counts. */
  readonly actions: number
  /** How many actions the plan counts. */
  readonly of: number
}

/** What every sheet is made from. */
export interface GsMaterial {
  readonly plan: Plan
  /** Of the selection alone, where there is one. */
  readonly stand: Stand
  /** Empty when it is about the whole plan. */
  readonly selection: Selection | null
  readonly previous: Previous
  readonly options: GsProgressOptions
}
