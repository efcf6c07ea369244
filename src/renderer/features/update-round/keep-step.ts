import type { Action } from '@shared/plan/action'
import { withExpected, withStatus, withUpdate } from '@shared/plan/change-action'
import { withConfirmed, withMoment, withStepDone } from '@shared/plan/change-course'
import { withDeviation, withVerdict } from '@shared/plan/change-verdict'
import type { Day } from '@shared/plan/day'
import { sameValue } from '@shared/plan/patch'
import { together } from '@shared/plan/together'
import type { Rule } from '@shared/plan/user-action'
import type { ActionStand } from '@shared/progress/action-stand'
import { ADVISOR, type PlanStore, type Stored } from '../../data/plan-store'
import { now } from '../../today'
import { untouched, type StepInput } from './step-input'

/** Keeps everything that was filled in about an action as one user action on the reference date of the round. */
export function keepStep(store: PlanStore, stand: ActionStand, input: StepInput, on: Day): Promise<Stored> {
  const rules = rulesOf(stand, input, on)
  return store.change(stand.action.id, together(rules.length > 0 ? rules : [withConfirmed]), on)
}

function rulesOf(stand: ActionStand, input: StepInput, on: Day): readonly Rule[] {
  const before = untouched(stand)
  return [
    ...when(input.status !== before.status, (action) =>
      withStatus(action, input.status, { reason: input.statusReason, disclosure: input.disclosure }),
    ),
    ...when(input.end !== before.end, (action) =>
      withExpected(action, { end: input.end }, input.moveReason, input.disclosure),
    ),
    ...stepRules(stand.action, input, on),
    ...when(input.moment.trim() !== '', momentRule(input, on)),
    ...when(input.light !== null, verdictRule(stand, input, on)),
    ...when(!sameValue(input.deviation, before.deviation), (action) => withDeviation(action, input.deviation)),
    ...when(input.text.trim() !== '', updateRule(input, on)),
  ]
}

const when = (said: boolean, rule: Rule): readonly Rule[] => (said ? [rule] : [])

function stepRules({ steps }: Action, { stepsDone }: StepInput, on: Day): readonly Rule[] {
  return steps.flatMap(({ id, doneOn }) => {
    const isDone = stepsDone.includes(id)
    if (isDone === (doneOn !== null)) return []
    return [(action: Action) => withStepDone(action, id, isDone ? on : null)]
  })
}

function momentRule({ moment }: StepInput, on: Day): Rule {
  const held = { id: crypto.randomUUID(), on, text: moment }
  return (action) => withMoment(action, held)
}

function verdictRule({ findings }: ActionStand, { light, lightReason }: StepInput, on: Day): Rule {
  const verdict = light && { light, reason: lightReason, on }
  return (action) => withVerdict(action, 'inhoud', verdict, findings.inhoud.proposed)
}

function updateRule({ text, disclosure }: StepInput, on: Day): Rule {
  const written = { id: crypto.randomUUID(), enteredAt: now(), by: ADVISOR, happenedOn: on, text, disclosure }
  return (action) => withUpdate(action, { ...written, actionId: action.id })
}
