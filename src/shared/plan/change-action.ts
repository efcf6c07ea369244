import { NOT_YET_SAID, type Action, type Decision, type Partnership, type Planning, type Update } from './action'
import type { AgendaRefusal } from './agenda-refusal'
import type { Day } from './day'
import type { Disclosure } from './disclosure'
import type { Occurrence } from './event'
import { changeOf } from './happening'
import type { Kind } from './kind'
import type { Organisation } from './organisation'
import { type Quarter } from './quarter'
import type { Status } from './status'
import { THEME_NUMBERS, type ThemeNumber } from './theme'
import { isContinuous } from './kind'
import { ok, refused, type Result } from '../result'

/** How long a title may be (`reports.md` 2.4, column *Actie*). */
export const LONGEST_TITLE = 150

/** Why a change is refused; nothing was written. */
export type Refusal =
  | AgendaRefusal
  | { readonly kind: 'move-needs-reason' }
  | { readonly kind: 'decision-needed' }
  | { readonly kind: 'verdict-needs-reason' }
  | { readonly kind: 'sentence-empty' }
  | { readonly kind: 'cause-missing' }
  | { readonly kind: 'measure-empty' }
  | { readonly kind: 'not-a-percentage'; readonly given: number }
  | { readonly kind: 'not-an-amount'; readonly given: number }
  | { readonly kind: 'not-a-rhythm'; readonly given: number }
  | { readonly kind: 'budget-change-needs-reason' }
  | { readonly kind: 'budget-below-zero'; readonly euros: number }
  | { readonly kind: 'line-gone' }
  | { readonly kind: 'line-of-plan' }
  | { readonly kind: 'name-empty' }
  /** By whom it is carried. */
  | { readonly kind: 'name-known'; readonly name: string }
  | { readonly kind: 'organisation-gone' }
  | { readonly kind: 'owner-without-actions' }
  | { readonly kind: 'round-open'; readonly name: string }
  | { readonly kind: 'day-in-future'; readonly on: Day }
  | { readonly kind: 'day-before-action'; readonly on: Day }
  | { readonly kind: 'reason-needed'; readonly status: Status }
  | { readonly kind: 'title-empty' }
  | { readonly kind: 'title-too-long'; readonly length: number; readonly longest: number }
  | { readonly kind: 'ends-before-start'; readonly start: Quarter; readonly end: Quarter }
  | { readonly kind: 'text-empty' }
  | { readonly kind: 'link-unreadable' }
  | { readonly kind: 'depends-in-circle'; readonly number: string }
  | { readonly kind: 'section-empty' }
  | { readonly kind: 'theme-unknown'; readonly theme: number }
  | { readonly kind: 'section-elsewhere'; readonly section: string; readonly theme: ThemeNumber }
  | { readonly kind: 'sent-to-empty' }
  | { readonly kind: 'withdrawal-needs-reason' }
  | { readonly kind: 'view-name-empty' }
  | { readonly kind: 'view-name-taken'; readonly name: string }

export type Change = Result<readonly Occurrence[], Refusal>

const filled = (text: string | null): string | null => text?.trim() || null

/** Why an action gets the status *Aangehouden* or *Vervallen*, and by which decision. */
export interface StatusGrounds {
  readonly reason: string | null
  readonly decision?: Decision | null
  /** Who may read both; `intern` when left out. */
  readonly disclosure?: Disclosure
}

/** The statuses that say why; the reason and the decision stay with the action as long as it has that status. */
export const isGrounded = (status: Status): boolean => status === 'vervallen' || status === 'aangehouden'

/** Another status. *Aangehouden* and *Vervallen* need a reason (`reports.md` 1.3). */
export function withStatus(action: Action, status: Status, grounds: StatusGrounds = { reason: null }): Change {
  const why = filled(grounds.reason)
  if (isGrounded(status) && why === null) return refused({ kind: 'reason-needed', status })
  return ok([
    ...changeOf(action, 'status', status),
    ...changeOf(action, 'statusReason', isGrounded(status) ? why : null),
    ...changeOf(action, 'statusDecision', isGrounded(status) ? (grounds.decision ?? null) : null),
    ...changeOf(action, 'statusDisclosure', isGrounded(status) ? (grounds.disclosure ?? 'intern') : 'intern'),
  ])
}

/** Another owner; empty puts it back to *nog te bepalen*. What a person types has the advisor as its origin. */
export function withOwner(action: Action, name: string | null): Change {
  const value = filled(name)
  if (value === (action.owner?.value ?? null)) return ok([])
  return ok(changeOf(action, 'owner', value === null ? null : { value, origin: 'adviseur' }))
}

/** Exactly these partners, in this order. Those that were there already keep where they came from. */
export function withPartners(action: Action, organisations: readonly string[]): Change {
  const known = new Map(action.partners.map((partner) => [partner.organisation, partner]))
  const partners = [...new Set(organisations)].map(
    (organisation): Partnership => known.get(organisation) ?? { organisation, origin: 'adviseur' },
  )
  return ok(changeOf(action, 'partners', partners))
}

/** Exactly these municipalities, by their ids. */
export const withMunicipalities = (action: Action, municipalities: readonly string[]): Change =>
  ok(changeOf(action, 'municipalities', [...new Set(municipalities)]))

/** An organisation that is new in the directory and becomes a partner of this action. */
export function withNewPartner(action: Action, organisation: Organisation): Change {
  const added: Occurrence = {
    about: organisation.id,
    what: { kind: 'entry', book: 'organisations', from: null, to: organisation },
    reason: null,
  }
  const partners = [...action.partners, { organisation: organisation.id, origin: 'adviseur' } as const]
  return ok([added, ...changeOf(action, 'partners', partners)])
}

/** Why something moves, and who may read that. */
export interface Reason {
  readonly reason: string | null
  readonly disclosure: Disclosure
}

export const NO_REASON: Reason = { reason: null, disclosure: 'intern' }

/** Quarters for both sides; a side that is left out stays as it is. */
export type Quarters = Readonly<Partial<Record<'start' | 'end', Quarter | null>>>

/**
 * Other expected quarters; the adopted ones never move with them. Leaving a quarter that was expected needs a reason,
 * filling in the first one does not.
 */
export function withExpected(
  action: Action,
  to: Quarters,
  reason: string | null = null,
  disclosure: Disclosure = 'intern',
): Change {
  const side = (name: 'start' | 'end') => {
    const value = to[name]
    return value === undefined ? action.expected[name] : expectedOn(action, name, value)
  }
  const expected: Planning = { start: side('start'), end: side('end') }
  const { start, end } = expected
  const isMoved = (name: 'start' | 'end') =>
    action.expected[name] !== null && action.expected[name].value !== expected[name]?.value
  const why = filled(reason)
  if (start && end && end.value < start.value)
    return refused({ kind: 'ends-before-start', start: start.value, end: end.value })
  if ((isMoved('start') || isMoved('end')) && why === null) return refused({ kind: 'move-needs-reason' })
  return ok(changeOf(action, 'expected', expected, { reason: why, ...(why !== null && { disclosure }) }))
}

/** A quarter keeps its origin when nothing moved, and gets that of the promise when it comes back to it. */
function expectedOn(action: Action, side: 'start' | 'end', to: Quarter | null): Planning['start'] {
  if (to === null) return null
  const known = [action.expected[side], action.adopted[side]].find((each) => each?.value === to)
  return known ?? { value: to, origin: 'adviseur' }
}

/**
 * Another promise, by a decision that stays visible for ever (`product.md`, *herkomst*: `besluit`). Where the
 * expectation was the old promise it moves along.
 */
export function withAdopted(
  action: Action,
  to: Quarters,
  decision: Decision,
  reason: string | null = null,
  disclosure: Disclosure = 'intern',
): Change {
  const name = filled(decision.name)
  if (name === null) return refused({ kind: 'decision-needed' })
  const decided = { name, on: decision.on }
  const side = (each: 'start' | 'end'): Planning['start'] => {
    const value = to[each]
    if (value === undefined || value === (action.adopted[each]?.value ?? null)) return action.adopted[each]
    return value === null ? null : { value, origin: 'besluit' }
  }
  const adopted: Planning = { start: side('start'), end: side('end') }
  const { start, end } = adopted
  if (start && end && end.value < start.value)
    return refused({ kind: 'ends-before-start', start: start.value, end: end.value })
  const follows = (each: 'start' | 'end') => action.expected[each]?.value === action.adopted[each]?.value
  const expected: Planning = {
    start: follows('start') ? start : action.expected.start,
    end: follows('end') ? end : action.expected.end,
  }
  const said = { reason: filled(reason), decision: decided, disclosure, on: decided.on }
  return ok([...changeOf(action, 'adopted', adopted, said), ...changeOf(action, 'expected', expected, said)])
}

/** What a person fills in about an action of their own, or corrects later. */
export interface ActionDraft {
  readonly title: string
  readonly theme: ThemeNumber
  readonly section: string
  readonly kind: Kind
}

/** The corrected fields; the plan's own words, its number and its promise stay as they are. */
export function withDraft(action: Action, draft: ActionDraft): Change {
  const sound = soundDraft(draft)
  if (!sound.ok) return sound
  const { title, theme, section, kind } = sound.value
  return ok([
    ...changeOf(action, 'title', title),
    ...changeOf(action, 'theme', theme),
    ...changeOf(action, 'section', section),
    ...changeOf(action, 'kind', kind),
  ])
}

function soundDraft(draft: ActionDraft): Result<ActionDraft, Refusal> {
  const title = draft.title.trim()
  const section = draft.section.trim()
  if (title === '') return refused({ kind: 'title-empty' })
  if (title.length > LONGEST_TITLE)
    return refused({ kind: 'title-too-long', length: title.length, longest: LONGEST_TITLE })
  if (section === '') return refused({ kind: 'section-empty' })
  if (!THEME_NUMBERS.includes(draft.theme)) return refused({ kind: 'theme-unknown', theme: draft.theme })
  return ok({ ...draft, title, section })
}

/** An action of the advisor's own, behind the last number of its theme. Numbers once used never come back. */
export function newAction(draft: ActionDraft, id: string, numbersEverUsed: readonly string[]): Change {
  const sound = soundDraft(draft)
  if (!sound.ok) return sound
  const action: Action = {
    ...sound.value,
    id,
    number: nextNumber(draft.theme, numbersEverUsed),
    planText: null,
    source: null,
    strength: 'vast',
    condition: null,
    timing: null,
    adopted: { start: null, end: null },
    expected: { start: null, end: null },
    owner: null,
    partners: [],
    municipalities: [],
    amounts: [],
    parent: null,
    alsoAt: [],
    status: isContinuous(draft.kind) ? 'doorlopend' : 'niet-gestart',
    ...NOT_YET_SAID,
  }
  return ok([{ about: id, what: { kind: 'added', action }, reason: null }])
}

/** `1.31` when `1.30` is the highest that theme 1 has ever had. */
export function nextNumber(theme: ThemeNumber, everUsed: readonly string[]): string {
  const used = everUsed
    .filter((number) => number.startsWith(`${theme}.`))
    .map((number) => parseInt(number.slice(2), 10))
  return `${theme}.${String(Math.max(0, ...used) + 1).padStart(2, '0')}`
}

/** A new text on how the action stands; it is added and never replaces an older one. */
export function withUpdate(action: Action, update: Update): Change {
  const text = update.text.trim()
  if (text === '') return refused({ kind: 'text-empty' })
  return ok([{ about: action.id, what: { kind: 'update-added', update: { ...update, text } }, reason: null }])
}
