import type { Disclosure } from '@shared/plan/disclosure'
import type { Quarter } from '@shared/plan/quarter'
import type { Status } from '@shared/plan/status'
import { EMPTY_DEVIATION, type DecidedLight, type DeviationDraft } from '@shared/plan/verdict'
import type { ActionStand } from '@shared/progress/action-stand'

/** What is filled in about one action in a round; what is as it was says nothing. */
export interface StepInput {
  readonly status: Status
  /** Why it is on hold or withdrawn. */
  readonly statusReason: string
  readonly end: Quarter | null
  /** Why the end moved. */
  readonly moveReason: string
  /** Ids of steps that are done. */
  readonly stepsDone: readonly string[]
  /** What was held, for an action without an end. */
  readonly moment: string
  /** The advisor's colour for *Inhoud*; empty leaves it. */
  readonly light: DecidedLight | null
  readonly lightReason: string
  /** Why it is orange or red and what is done about it. */
  readonly deviation: DeviationDraft
  readonly text: string
  /** Who may read what is typed in this step. */
  readonly disclosure: Disclosure
}

/** An action as it stands, with nothing said about it yet. */
export const untouched = ({ action }: ActionStand): StepInput => ({
  status: action.status,
  statusReason: action.statusReason ?? '',
  end: action.expected.end?.value ?? null,
  moveReason: '',
  stepsDone: action.steps.filter(({ doneOn }) => doneOn !== null).map(({ id }) => id),
  moment: '',
  light: null,
  lightReason: '',
  deviation: action.deviation ?? EMPTY_DEVIATION,
  text: '',
  disclosure: 'intern',
})
