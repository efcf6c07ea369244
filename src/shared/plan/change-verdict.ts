import type { Action } from './action'
import type { Change } from './change-action'
import { OF_PLAN, type Occurrence } from './event'
import { changeOf } from './happening'
import type { Light } from './light'
import type { ThemeNumber } from './theme'
import type { DeviationDraft, Judged, Spending, ThemeVerdict, Verdict } from './verdict'
import { ok, refused } from '../result'

/**
 * The advisor's own colour for a question or for the whole; empty goes back to the proposal. A colour that differs
 * from the proposal needs a reason, and so does orange or red where nothing is proposed (`reports.md` 1.2).
 */
export function withVerdict(action: Action, about: Judged, verdict: Verdict | null, proposed: Light | null): Change {
  if (verdict === null) return ok(changeOf(action, 'verdicts', { ...action.verdicts, [about]: null }))
  const reason = verdict.reason?.trim() || null
  const isGivenAway = proposed === null || proposed === 'niet-beoordeeld'
  const needsReason = isGivenAway ? isDeviating(verdict.light) : verdict.light !== proposed
  if (needsReason && reason === null) return refused({ kind: 'verdict-needs-reason' })
  return ok(changeOf(action, 'verdicts', { ...action.verdicts, [about]: { ...verdict, reason } }))
}

/** The colours that owe their reader a cause and a measure. */
export const isDeviating = (light: Light | null): boolean => light === 'aandachtspunt' || light === 'loopt-achter'

/** Why an action deviates and what is done about it; empty when it no longer does. */
export function withDeviation(action: Action, draft: DeviationDraft | null): Change {
  if (draft === null) return ok(changeOf(action, 'deviation', null))
  const { cause, measure } = draft
  if (cause === null) return refused({ kind: 'cause-missing' })
  if (measure.trim() === '') return refused({ kind: 'measure-empty' })
  return ok(changeOf(action, 'deviation', { ...draft, cause }))
}

/** Budget and forecast, in whole euros; empty is unknown and never zero. */
export function withSpending(action: Action, { budget, forecast }: Spending): Change {
  const wrong = [budget, forecast].find((euros) => euros !== null && !(Number.isInteger(euros) && euros >= 0))
  if (wrong !== undefined && wrong !== null) return refused({ kind: 'not-an-amount', given: wrong })
  return ok(changeOf(action, 'spending', budget === null && forecast === null ? null : { budget, forecast }))
}

/** *Gewogen oordeel*: the advisor's colour for a theme, with one sentence; empty goes back to the proposal. */
export function themeJudged(theme: ThemeNumber, from: ThemeVerdict | null, to: ThemeVerdict | null): Change {
  if (to !== null && to.sentence.trim() === '') return refused({ kind: 'sentence-empty' })
  const what = { kind: 'theme-judged', theme, from, to: to && { ...to, sentence: to.sentence.trim() } } as const
  const occurrence: Occurrence = { about: OF_PLAN, what, reason: null }
  return ok([occurrence])
}
