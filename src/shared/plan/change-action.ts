import type { Action, Partnership, Update } from './action'
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
  | { readonly kind: 'reason-needed'; readonly status: Status }
  | { readonly kind: 'title-empty' }
  | { readonly kind: 'title-too-long'; readonly length: number; readonly longest: number }
  | { readonly kind: 'ends-before-start'; readonly start: Quarter; readonly end: Quarter }
  | { readonly kind: 'text-empty' }
  | { readonly kind: 'section-empty' }
  | { readonly kind: 'theme-unknown'; readonly theme: number }

export type Change = Result<readonly Occurrence[], Refusal>

const filled = (text: string | null): string | null => text?.trim() || null

/** Another status. *Vervallen* needs a reason, which stays with the action as long as it has that status. */
export function withStatus(action: Action, status: Status, reason: string | null = null): Change {
  const why = filled(reason)
  if (status === 'vervallen' && why === null) return refused({ kind: 'reason-needed', status })
  const kept = status === 'vervallen' || status === 'aangehouden' ? why : null
  return ok([...changeOf(action, 'status', status), ...changeOf(action, 'statusReason', kept)])
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

/** An organisation that is new in the directory and becomes a partner of this action. */
export function withNewPartner(action: Action, organisation: Organisation): Change {
  const added: Occurrence = {
    actionId: action.id,
    what: { kind: 'organisation-added', organisation },
    reason: null,
  }
  const partners = [...action.partners, { organisation: organisation.id, origin: 'adviseur' } as const]
  return ok([added, ...changeOf(action, 'partners', partners)])
}

/** Another expected quarter at one side; the adopted one never moves with it. */
export function withExpected(action: Action, side: 'start' | 'end', to: Quarter | null): Change {
  if (to === (action.expected[side]?.value ?? null)) return ok([])
  const adopted = action.adopted[side]
  const back = adopted?.value === to ? adopted : null
  const value = to === null ? null : (back ?? ({ value: to, origin: 'adviseur' } as const))
  const expected = { ...action.expected, [side]: value }
  if (expected.start && expected.end && expected.end.value < expected.start.value)
    return refused({ kind: 'ends-before-start', start: expected.start.value, end: expected.end.value })
  return ok(changeOf(action, 'expected', expected))
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
    statusReason: null,
    weight: 1,
    revision: 0,
  }
  return ok([{ actionId: id, what: { kind: 'added', action }, reason: null }])
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
  return ok([{ actionId: action.id, what: { kind: 'update-added', update: { ...update, text } }, reason: null }])
}
