import type { Action, Update } from './action'
import {
  withDraft,
  withExpected,
  withMunicipalities,
  withOwner,
  withPartners,
  withStatus,
  withUpdate,
  type Reason,
  type Refusal,
} from './change-action'
import type { Occurrence } from './event'
import { applied } from './happening'
import type { Kind } from './kind'
import type { Quarter } from './quarter'
import type { Status } from './status'
import type { ThemeNumber } from './theme'
import type { Rule } from './user-action'
import { assertNever, refused } from '../result'

/** What can be said of several actions at once: one field, and what it becomes for all of them. */
export type SharedChange =
  | { readonly field: 'status'; readonly to: Status }
  | { readonly field: 'owner'; readonly to: string | null }
  | { readonly field: 'expected-start' | 'expected-end'; readonly to: Quarter | null }
  /** An organisation or a municipality that comes with what is there, or goes from it. */
  | { readonly field: 'partner-on' | 'partner-off'; readonly to: string }
  | { readonly field: 'municipality-on' | 'municipality-off'; readonly to: string }
  | { readonly field: 'kind'; readonly to: Kind }
  /** A section stands in a theme: what belongs to another theme stays out of it. */
  | { readonly field: 'section'; readonly theme: ThemeNumber; readonly to: string }
  | { readonly field: 'update'; readonly to: SharedUpdate }

export type SharedField = SharedChange['field']

/** One text on how several actions stand; each gets one of its own, known by its own id behind that of all. */
export type SharedUpdate = Omit<Update, 'actionId'>

/** The rule of the plan for such a change: the same as when it is made for one action. */
export function ruleForAll(change: SharedChange, { reason, disclosure }: Reason): Rule {
  switch (change.field) {
    case 'status':
      return (action) => withStatus(action, change.to, { reason, disclosure })
    case 'owner':
      return (action) => withOwner(action, change.to)
    case 'expected-start':
      return (action) => withExpected(action, { start: change.to }, reason, disclosure)
    case 'expected-end':
      return (action) => withExpected(action, { end: change.to }, reason, disclosure)
    case 'partner-on':
      return (action) => withPartners(action, [...partnersOf(action), change.to])
    case 'partner-off':
      return (action) =>
        withPartners(
          action,
          partnersOf(action).filter((id) => id !== change.to),
        )
    case 'municipality-on':
      return (action) => withMunicipalities(action, [...action.municipalities, change.to])
    case 'municipality-off':
      return (action) =>
        withMunicipalities(
          action,
          action.municipalities.filter((id) => id !== change.to),
        )
    case 'kind':
      return (action) => withDraft(action, { ...action, kind: change.to })
    case 'section':
      return (action) =>
        action.theme === change.theme
          ? withDraft(action, { ...action, section: change.to })
          : refused({ kind: 'section-elsewhere', section: change.to, theme: change.theme })
    case 'update':
      return (action) => withUpdate(action, { ...change.to, id: `${change.to.id} ${action.id}`, actionId: action.id })
    default:
      return assertNever(change)
  }
}

const partnersOf = ({ partners }: Action): readonly string[] => partners.map(({ organisation }) => organisation)

/** Whether all that a change lacks is to say why. */
export const lacksOnlyReason = ({ kind }: Refusal): boolean => kind === 'reason-needed' || kind === 'move-needs-reason'

/** What a change would make of some actions, before anything is changed. */
export interface Foreseen {
  readonly changed: readonly { readonly action: Action; readonly becomes: Action }[]
  /** Those that are like that already. */
  readonly same: readonly Action[]
  readonly refused: readonly { readonly action: Action; readonly why: Refusal }[]
  /** Whether the plan wants to know why of one of them. */
  readonly needsReason: boolean
}

/** Stands for a reason that is still to be typed; nothing of it is kept. */
const SOME_REASON: Reason = { reason: '…', disclosure: 'intern' }

/** What becomes of each action, by the rules with which it is changed later. A reason can still be typed. */
export function foreseen(actions: readonly Action[], change: SharedChange): Foreseen {
  const bare = ruleForAll(change, { ...SOME_REASON, reason: null })
  const reasoned = ruleForAll(change, SOME_REASON)
  const outcomes = actions.map((action) => ({ action, outcome: reasoned(action), asked: bare(action) }))
  return {
    changed: outcomes.flatMap(({ action, outcome }) =>
      outcome.ok && outcome.value.length > 0 ? [{ action, becomes: after(action, outcome.value) }] : [],
    ),
    same: outcomes.flatMap(({ action, outcome }) => (outcome.ok && outcome.value.length === 0 ? [action] : [])),
    refused: outcomes.flatMap(({ action, outcome }) => (outcome.ok ? [] : [{ action, why: outcome.problem }])),
    needsReason: outcomes.some(({ outcome, asked }) => outcome.ok && !asked.ok && lacksOnlyReason(asked.problem)),
  }
}

const after = (action: Action, occurrences: readonly Occurrence[]): Action =>
  occurrences.reduce((now, { what }) => applied(now, what) ?? now, action)
