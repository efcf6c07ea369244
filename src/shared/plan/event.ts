import type { Action, Decision, Update } from './action'
import type { Day, Instant } from './day'
import type { Disclosure } from './disclosure'
import type { Book, EntryChange } from './entry'
import type { Round } from './round'
import type { ThemeNumber } from './theme'
import type { ThemeVerdict } from './verdict'

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
  'adopted',
  'expected',
  'statusDecision',
  'statusDisclosure',
  'condition',
  'percentage',
  'steps',
  'conclusion',
  'rhythm',
  'moments',
  'verdicts',
  'deviation',
  'spending',
  'dependsOn',
  'links',
] as const satisfies readonly (keyof Action)[]

export type Changeable = (typeof CHANGEABLE)[number]

/** A field went from one value to another. */
export interface ChangeOf<F extends Changeable> {
  readonly kind: 'changed'
  readonly field: F
  readonly from: Action[F]
  readonly to: Action[F]
}

export type FieldChange = { [F in Changeable]: ChangeOf<F> }[Changeable]

export type Happening =
  | { readonly kind: 'added'; readonly action: Action }
  | { readonly kind: 'removed'; readonly action: Action }
  | FieldChange
  | { readonly kind: 'update-added'; readonly update: Update }
  | { readonly kind: 'update-removed'; readonly update: Update }
  | EntryChange
  /** Looked at, and nothing had changed. */
  | { readonly kind: 'confirmed' }
  | {
      readonly kind: 'theme-judged'
      readonly theme: ThemeNumber
      readonly from: ThemeVerdict | null
      readonly to: ThemeVerdict | null
    }
  | { readonly kind: 'round-opened'; readonly round: Round }
  | { readonly kind: 'round-closed'; readonly round: Round }
  /** *Definitief gewist*: what it said is nowhere any more; its number is never used again. */
  | { readonly kind: 'erased'; readonly of: ErasedKind; readonly number: string | null }

/** What sort of thing was erased; of a paper only its document and its file. */
export type ErasedKind = 'action' | 'update' | 'step' | 'moment' | 'field' | 'reason' | 'paper' | Book

/** What is said about the plan as a whole stands under this id instead of that of an action. */
export const OF_PLAN = 'plan'

/** What a rule decides: this happens to that action, for this reason. */
export interface Occurrence {
  /** The id of the action or the entry it is about, or `OF_PLAN`. */
  readonly about: string
  readonly what: Happening
  readonly reason: string | null
  /** The decision that it carries out. */
  readonly decision?: Decision
  /** Who may read the reason and the decision; `intern` when left out. */
  readonly disclosure?: Disclosure
  /** The day it happened, when that is another than the day of the occasion. */
  readonly on?: Day
}

/** Who does something, the day it happened (*feitdatum*), and when it is typed. */
export interface Occasion {
  readonly on: Day
  readonly at: Instant
  readonly by: string
}

/** An occurrence that was written down. Events are only ever added; the record is their sum. */
export interface PlanEvent extends Omit<Occurrence, 'on'> {
  readonly id: string
  /** The user action it belongs to: all events of one user action share it, and they count up. */
  readonly sequence: number
  /** *Feitdatum*. */
  readonly happenedOn: Day
  /** *Invoerdatum*. */
  readonly enteredAt: Instant
  readonly by: string
  /** The sequence number of the user action that this one takes back: an undo, or a redo when that was an undo. */
  readonly undoes: number | null
}
