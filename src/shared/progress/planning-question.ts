import type { Action } from '../plan/action'
import type { Day } from '../plan/day'
import { firstDayOf, hasEnded, quarterOf, quartersFrom, type Quarter } from '../plan/quarter'
import type { Light } from '../plan/light'
import type { Question, Spending } from '../plan/verdict'
import { isContinuing, isWaiting, promisedEnd } from './reckoning'
import { quartersOfRhythm, USUAL_RHYTHM } from './rhythm'

/** Why a light has its colour: a kind and its facts. */
export type Because =
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'finished' }
  | { readonly kind: 'before-plan'; readonly first: Quarter }
  | { readonly kind: 'after-plan'; readonly last: Quarter }
  | { readonly kind: 'waits-for-condition'; readonly condition: string }
  | { readonly kind: 'within-rhythm'; readonly lastHeard: Day }
  | { readonly kind: 'rhythm-missed'; readonly lastHeard: Day; readonly quarters: number }
  | { readonly kind: 'without-quarter' }
  | { readonly kind: 'overdue'; readonly adopted: Quarter; readonly quarters: number }
  | { readonly kind: 'expected-later'; readonly adopted: Quarter; readonly expected: Quarter }
  | { readonly kind: 'expected-after-plan'; readonly expected: Quarter; readonly last: Quarter }
  | { readonly kind: 'without-expectation'; readonly adopted: Quarter }
  | { readonly kind: 'starts-later'; readonly start: Quarter }
  | { readonly kind: 'not-updated'; readonly lastHeard: Day | null }
  | { readonly kind: 'on-schedule'; readonly adopted: Quarter }
  | { readonly kind: 'for-the-advisor' }
  | { readonly kind: 'spending-unknown' }
  | { readonly kind: 'spending-unbudgeted'; readonly euros: number }
  | { readonly kind: 'spending-small'; readonly euros: number }
  /** `share` of the budget; positive when more is spent. */
  | { readonly kind: 'spending-off'; readonly euros: number; readonly share: number }
  | { readonly kind: 'decided'; readonly question: Question; readonly reason: string | null }

/** What is known about an action on the day it is judged, beside its record. */
export interface JudgedOn {
  readonly day: Day
  readonly period: { readonly first: Quarter; readonly last: Quarter }
  readonly lastHeard: Day | null
  /** What the question of spending is answered with. */
  readonly spending: Spending | null
}

/** A colour and its reason; no colour for what is withdrawn. */
export interface Answer {
  readonly light: Light | null
  readonly because: Because
}

/** *Blijven we binnen de planning?* The first rule that has something to say answers. */
export function planningAnswer(action: Action, judged: JudgedOn): Answer {
  return (
    closed(action) ??
    beforePlan(judged) ??
    waiting(action) ??
    afterPlan(judged) ??
    inRhythm(action, judged) ??
    bySchedule(action, judged)
  )
}

function closed({ status }: Action): Answer | null {
  if (status === 'vervallen') return { light: null, because: { kind: 'withdrawn' } }
  return status === 'afgerond' ? { light: 'afgerond', because: { kind: 'finished' } } : null
}

function beforePlan({ day, period: { first } }: JudgedOn): Answer | null {
  return day < firstDayOf(first) ? grey({ kind: 'before-plan', first }) : null
}

function waiting(action: Action): Answer | null {
  if (!isWaiting(action) || !action.condition) return null
  return grey({ kind: 'waits-for-condition', condition: action.condition.text })
}

/** The plan is over and the action is not: that needs a decision, whatever was agreed. */
function afterPlan({ day, period: { last } }: JudgedOn): Answer | null {
  return hasEnded(last, day) ? red({ kind: 'after-plan', last }) : null
}

/**
 * What has no end is on schedule as long as it is heard of within its rhythm, and asks for attention when it no longer
 * is. Of what was never heard of nobody knows how it goes, so it is not judged.
 */
function inRhythm(action: Action, { day, lastHeard }: JudgedOn): Answer | null {
  if (!isContinuing(action)) return null
  if (lastHeard === null) return grey({ kind: 'not-updated', lastHeard })
  const quarters = quartersOfRhythm(action.rhythm)
  if (isHeardWithin(quarters, lastHeard, day)) return green({ kind: 'within-rhythm', lastHeard })
  return orange({ kind: 'rhythm-missed', lastHeard, quarters })
}

/** How far an action is, or is expected to be, over its adopted quarter; negative when it is ahead. */
interface Delay {
  readonly adopted: Quarter
  readonly expected: Quarter | null
  readonly overdue: number
  readonly moved: number
}

/** Always held against the adopted quarter, never against the moved one. */
function bySchedule(action: Action, judged: JudgedOn): Answer {
  const adopted = promisedEnd(action)
  if (adopted === null) return grey({ kind: 'without-quarter' })
  const expected = action.expected.end?.value ?? null
  const overdue = quartersFrom(adopted, quarterOf(judged.day))
  const delay = { adopted, expected, overdue, moved: expected ? quartersFrom(adopted, expected) : 0 }
  return (
    farBehind(delay, judged) ??
    slipping(delay) ??
    unexpected(delay) ??
    startsLater(action, judged) ??
    unheard(judged) ??
    green({ kind: 'on-schedule', adopted })
  )
}

/** Two quarters or more over time, or expected so late, or only after the plan. */
function farBehind({ adopted, expected, overdue, moved }: Delay, { period: { last } }: JudgedOn): Answer | null {
  if (overdue >= 2) return red({ kind: 'overdue', adopted, quarters: overdue })
  if (expected && expected > last) return red({ kind: 'expected-after-plan', expected, last })
  return expected && moved >= 2 ? red({ kind: 'expected-later', adopted, expected }) : null
}

/** One quarter over time, or expected one later. */
function slipping({ adopted, expected, overdue, moved }: Delay): Answer | null {
  if (overdue === 1) return orange({ kind: 'overdue', adopted, quarters: overdue })
  return expected && moved === 1 ? orange({ kind: 'expected-later', adopted, expected }) : null
}

function unexpected({ adopted, expected }: Delay): Answer | null {
  return expected === null ? grey({ kind: 'without-expectation', adopted }) : null
}

function startsLater({ status, adopted }: Action, { day }: JudgedOn): Answer | null {
  const start = adopted.start?.value
  return status === 'niet-gestart' && start && start > quarterOf(day) ? grey({ kind: 'starts-later', start }) : null
}

function unheard({ day, lastHeard }: JudgedOn): Answer | null {
  return lastHeard !== null && isRecent(lastHeard, day) ? null : grey({ kind: 'not-updated', lastHeard })
}

/** Whether something was heard in the quarter of a day or in the one before. */
export const isRecent = (heard: Day, day: Day): boolean => isHeardWithin(USUAL_RHYTHM, heard, day)

const isHeardWithin = (quarters: number, heard: Day, day: Day): boolean =>
  quartersFrom(quarterOf(heard), quarterOf(day)) < quarters

const green = (because: Because): Answer => ({ light: 'op-schema', because })
const orange = (because: Because): Answer => ({ light: 'aandachtspunt', because })
const red = (because: Because): Answer => ({ light: 'loopt-achter', because })
const grey = (because: Because): Answer => ({ light: 'niet-beoordeeld', because })
