import type { Action, Update } from './action'
import type { Day, Instant } from './day'
import type { Organisation } from './organisation'

/** The fields of an action that a person can change, each by an event of its own. */
export const CHANGEABLE = [
  'title',
  'theme',
  'section',
  'kind',
  'status',
  'statusReason',
  'owner',
  'partners',
  'municipalities',
  'expected',
] as const satisfies readonly (keyof Action)[]

export type Changeable = (typeof CHANGEABLE)[number]

/** A field went from one value to another. */
export type FieldChange = {
  [F in Changeable]: { readonly kind: 'changed'; readonly field: F; readonly from: Action[F]; readonly to: Action[F] }
}[Changeable]

export type Happening =
  | { readonly kind: 'added'; readonly action: Action }
  | { readonly kind: 'removed'; readonly action: Action }
  | FieldChange
  | { readonly kind: 'update-added'; readonly update: Update }
  | { readonly kind: 'update-removed'; readonly update: Update }
  | { readonly kind: 'organisation-added'; readonly organisation: Organisation }

/** What a rule decides: this happens to that action, for this reason. */
export interface Occurrence {
  readonly actionId: string
  readonly what: Happening
  readonly reason: string | null
}

/** Who does something, on which day, and when it is typed. */
export interface Occasion {
  readonly on: Day
  readonly at: Instant
  readonly by: string
}

/** An occurrence that was written down. Events are only ever added; the record is their sum. */
export interface ActionEvent extends Occurrence {
  readonly id: string
  /** The user action it belongs to: all events of one user action share it, and they count up. */
  readonly sequence: number
  /** *Feitdatum*. */
  readonly happenedOn: Day
  /** *Invoerdatum*. */
  readonly enteredAt: Instant
  readonly by: string
  /** The sequence number of the user action that this one undoes. */
  readonly undoes: number | null
}
