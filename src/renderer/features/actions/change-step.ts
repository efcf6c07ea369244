import type { Action, Step } from '@shared/plan/action'
import type { Change } from '@shared/plan/change-action'
import { withStep, withStepDone } from '@shared/plan/change-course'
import { ok } from '@shared/result'
import type { Changes, Stored } from '../../data/plan-store'

/** Gives a step another title or quarter, and another day on which it was done. */
export const changeStep = (store: Changes, id: string, step: Step): Promise<Stored> =>
  store.change(id, (action) => stepChanged(action, step))

/** The words count from today, the day it was done from that day: two changes of one user action. */
export function stepChanged(action: Action, step: Step): Change {
  const doneOn = action.steps.find(({ id }) => id === step.id)?.doneOn ?? null
  const renamed = { ...step, title: step.title.trim(), doneOn }
  const words = withStep(action, renamed)
  if (!words.ok || doneOn === step.doneOn) return words
  const steps = action.steps.map((each) => (each.id === step.id ? renamed : each))
  const done = withStepDone({ ...action, steps }, step.id, step.doneOn)
  return done.ok ? ok([...words.value, ...done.value]) : done
}
