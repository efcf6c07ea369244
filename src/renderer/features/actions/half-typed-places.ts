import type { Action } from '@shared/plan/action'
import { isGrounded } from '@shared/plan/change-action'
import { STATUSES, type Status } from '@shared/plan/status'
import type { Judged } from '@shared/plan/verdict'

/** Where the text on how an action stands is kept as long as it is not stored. */
export const updatePlaces = (actionId: string) => ({ text: `update ${actionId}` })

/** Where the sentence that ends a *verkenning* is kept. */
export const conclusionPlaces = (actionId: string) => ({ sentence: `conclusion ${actionId}` })

/** Where each text of *oorzaak en bijsturing* is kept. */
export const deviationPlaces = (actionId: string) => ({
  explanation: `explanation ${actionId}`,
  consequence: `consequence ${actionId}`,
  measure: `measure ${actionId}`,
  who: `who ${actionId}`,
  asked: `asked ${actionId}`,
})

/** Where the title of a step that is not there yet is kept. */
export const newStepPlaces = (actionId: string) => ({ title: `new-step ${actionId}` })

/** Where the title of a step that is being changed is kept. */
export const stepPlaces = (actionId: string, stepId: string) => ({ title: `step ${actionId} ${stepId}` })

/** Where the text of a moment is kept. */
export const momentPlaces = (actionId: string) => ({ text: `moment ${actionId}` })

/** Where the address and the name of a link are kept. */
export const linkPlaces = (actionId: string) => ({
  typed: `link-address ${actionId}`,
  title: `link-title ${actionId}`,
})

/** Where the reason of a verdict is kept. */
export const verdictPlaces = (actionId: string, about: Judged) => ({ reason: `verdict ${about} ${actionId}` })

/** Where the reason of another promise is kept. */
export const promisePlaces = (actionId: string) => ({ reason: `promise ${actionId}` })

/** Where the reason of *Aangehouden* or *Vervallen* is kept. */
export const groundsPlaces = (actionId: string, status: Status) => ({ reason: `grounds ${status} ${actionId}` })

/** Where the reasons are kept of the statuses that ask for one and that an action has not got yet. */
export const otherGroundsPlaces = ({ id, status }: Action): Readonly<Record<string, string>> =>
  Object.fromEntries(
    STATUSES.filter((each) => isGrounded(each) && each !== status).map((each) => [
      each,
      groundsPlaces(id, each).reason,
    ]),
  )

/** Where the reason is kept for which an expectation moves. */
export const movePlaces = (actionId: string, side: 'start' | 'end') => ({ reason: `move ${side} ${actionId}` })
