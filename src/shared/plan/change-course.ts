import type { Action, Conclusion, Moment, Step } from './action'
import type { Change } from './change-action'
import type { Day } from './day'
import type { Occurrence } from './event'
import { changeOf } from './happening'
import { ok, refused } from '../result'

/** A step that is new, or another one in the place of the step with the same id. */
export function withStep(action: Action, step: Step): Change {
  const title = step.title.trim()
  if (title === '') return refused({ kind: 'title-empty' })
  const sound = { ...step, title }
  const isKnown = action.steps.some(({ id }) => id === step.id)
  const steps = isKnown ? action.steps.map((each) => (each.id === step.id ? sound : each)) : [...action.steps, sound]
  return ok(changeOf(action, 'steps', steps))
}

export function withoutStep(action: Action, stepId: string): Change {
  return ok(
    changeOf(
      action,
      'steps',
      action.steps.filter(({ id }) => id !== stepId),
    ),
  )
}

/** A step that was done on a day, which is the day it counts from; or that turns out not to be done. */
export function withStepDone(action: Action, stepId: string, doneOn: Day | null): Change {
  const known = action.steps.find(({ id }) => id === stepId)?.doneOn ?? null
  const done = (on: Day | null) => action.steps.map((step) => (step.id === stepId ? { ...step, doneOn: on } : step))
  return ok(dated(action, 'steps', done, known, doneOn))
}

/**
 * A value that counts from the day it speaks of. Another day corrects the first: an earlier one also on the day that
 * was known, which would have the last word otherwise; a later one is not so yet on the day that was known.
 */
function dated<F extends 'steps' | 'condition'>(
  action: Action,
  field: F,
  to: (on: Day | null) => Action[F],
  known: Day | null,
  on: Day | null,
): readonly Occurrence[] {
  if (on === null) return changeOf(action, field, to(null))
  const now = changeOf(action, field, to(on), { on })
  if (known === null || on === known) return now
  if (on < known) return [...now, ...changeOf(action, field, to(on), { on: known })]
  const notYet = changeOf(action, field, to(null), { on: known })
  return [...notYet, ...changeOf({ ...action, [field]: to(null) }, field, to(on), { on })]
}

/** How far it is by the advisor's own estimate, in whole per cents; empty goes back to what the status says. */
export function withPercentage(action: Action, percentage: number | null): Change {
  const isSound = percentage === null || (Number.isInteger(percentage) && percentage >= 0 && percentage <= 100)
  if (!isSound) return refused({ kind: 'not-a-percentage', given: percentage })
  return ok(changeOf(action, 'percentage', percentage))
}

/** What a *verkenning* came to; empty takes it away. */
export function withConclusion(action: Action, conclusion: Conclusion | null): Change {
  if (conclusion === null) return ok(changeOf(action, 'conclusion', null))
  const sentence = conclusion.sentence.trim()
  if (sentence === '') return refused({ kind: 'sentence-empty' })
  return ok(changeOf(action, 'conclusion', { ...conclusion, sentence }))
}

/** How many moments a year are meant, from one to a hundred. */
export function withRhythm(action: Action, timesAYear: number | null): Change {
  const isSound = timesAYear === null || (Number.isInteger(timesAYear) && timesAYear >= 1 && timesAYear <= 100)
  if (!isSound) return refused({ kind: 'not-a-rhythm', given: timesAYear })
  return ok(changeOf(action, 'rhythm', timesAYear))
}

/** Something that was held; it counts from its own day. */
export function withMoment(action: Action, moment: Moment): Change {
  const text = moment.text.trim()
  if (text === '') return refused({ kind: 'text-empty' })
  const moments = [...action.moments, { ...moment, text }]
  return ok(changeOf(action, 'moments', moments, { on: moment.on }))
}

export function withoutMoment(action: Action, momentId: string): Change {
  const gone = action.moments.find(({ id }) => id === momentId)
  const moments = action.moments.filter(({ id }) => id !== momentId)
  return ok(changeOf(action, 'moments', moments, gone ? { on: gone.on } : {}))
}

/** The day a condition was met, from which the promise binds; or that it turns out not to be met. */
export function withConditionMet(action: Action, met: Day | null): Change {
  const { condition } = action
  if (condition === null) return ok([])
  return ok(dated(action, 'condition', (on) => ({ ...condition, met: on }), condition.met, met))
}

/** Looked at in a round, and nothing had changed: it was heard of. */
export const withConfirmed = (action: Action): Change =>
  ok([{ about: action.id, what: { kind: 'confirmed' }, reason: null }])
