import type { Action, Decision, Step, Update } from '../plan/action'
import type { Day } from '../plan/day'
import { readable, type Disclosed, type Disclosure } from '../plan/disclosure'
import type { PlanEvent } from '../plan/event'
import type { ActionStand } from '../progress/action-stand'

/** Why something is as it is, and by which decision; one choice says who may read both. */
export interface Grounds extends Disclosed {
  readonly reason: string | null
  readonly decision: Decision | null
}

/** Why an action is on hold or withdrawn; empty when nobody said. */
export function groundsOf({ statusReason, statusDecision, statusDisclosure }: Action): Grounds | null {
  if (statusReason === null && statusDecision === null) return null
  return { reason: statusReason, decision: statusDecision, disclosure: statusDisclosure }
}

/** Why the history says something was changed; empty when it does not say. */
export function toldGroundsOf(told: PlanEvent | undefined): Grounds | null {
  if (!told || (told.reason === null && !told.decision)) return null
  return { reason: told.reason, decision: told.decision ?? null, disclosure: told.disclosure ?? 'intern' }
}

/** The *stand van zaken* that a paper of that level prints of an action: the latest that its reader may read. */
export const updateFor = (level: Disclosure, { updates }: ActionStand): Update | null =>
  updates.find((update) => readable(update, level) !== null) ?? null

/** The first step that is not done yet; none when the action is finished. */
export function nextStepOf({ steps, status }: Action, on: Day): Step | null {
  if (status === 'afgerond') return null
  return steps.find(({ doneOn }) => doneOn === null || doneOn > on) ?? null
}
