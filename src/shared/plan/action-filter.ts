import type { Action } from './action'
import type { Plan } from './plan'
import { asRead } from './plan-text'
import type { Quarter } from './quarter'
import type { Status } from './status'
import type { ThemeNumber } from './theme'

/** What actions can be chosen by, in the order of the screen. */
export const FACETS = ['theme', 'section', 'owner', 'partner', 'municipality', 'status', 'quarter', 'light'] as const

export type Facet = (typeof FACETS)[number]

/** The choice for what is empty: no owner yet, no expected end quarter. */
export const NOTHING = '(leeg)'

interface FacetValue {
  readonly theme: `${ThemeNumber}`
  readonly section: string
  /** A name, or `NOTHING` for *nog te bepalen*. */
  readonly owner: string
  /** Ids of organisations. */
  readonly partner: string
  /** Ids of municipalities. */
  readonly municipality: string
  readonly status: Status
  /** The expected end, or `NOTHING` for *geen kwartaal*. */
  readonly quarter: Quarter | typeof NOTHING
  /** Codes of lights. */
  readonly light: string
}

/** A set of actions that another screen points at. */
export interface PointedAt {
  /** Why these, in words of the screen: `Verlopen kwartaal`. */
  readonly reason: string
  readonly ids: readonly string[]
}

/**
 * Which actions a person wants to see. Within one facet any choice will do, several facets narrow each other, and an
 * empty facet asks for nothing.
 */
export type ActionFilter = { readonly [F in Facet]: readonly FacetValue[F][] } & {
  readonly text: string
  readonly among: PointedAt | null
}

/** Shows every action. */
export const emptyFilter: ActionFilter = {
  text: '',
  among: null,
  theme: [],
  section: [],
  owner: [],
  partner: [],
  municipality: [],
  status: [],
  quarter: [],
  light: [],
}

/** An action made ready to be found: its words joined and folded once, and its values per facet. */
export interface Findable {
  readonly action: Action
  readonly text: string
  readonly values: Readonly<Record<Facet, readonly string[]>>
}

/** All actions of a plan made ready to be found. `lightOf` gives the code of an action's light, if it has one. */
export function findable(plan: Plan, lightOf: (actionId: string) => string | null): readonly Findable[] {
  const words = wordsBesideActions(plan)
  return plan.actions.map((action) => ({
    action,
    text: folded([...ownWords(action), ...words(action)].join(' ')),
    values: {
      theme: [String(action.theme)],
      section: [action.section],
      owner: [action.owner?.value ?? NOTHING],
      partner: action.partners.map((partner) => partner.organisation),
      municipality: action.municipalities,
      status: [action.status],
      quarter: [action.expected.end?.value ?? NOTHING],
      light: [lightOf(action.id) ?? NOTHING],
    },
  }))
}

function ownWords({ number, title, section, planText, owner }: Action): readonly string[] {
  return [number, title, section, asRead(planText ?? ''), owner?.value ?? '']
}

/** The words that stand elsewhere but belong to an action: its partners, its municipalities, its updates. */
function wordsBesideActions(plan: Plan): (action: Action) => readonly string[] {
  const names = new Map([
    ...plan.organisations.map(({ id, name, shortName }) => [id, `${shortName} ${name}`] as const),
    ...plan.frame.municipalities.map(({ id, name }) => [id, name] as const),
  ])
  const updates = new Map<string, string[]>()
  for (const { actionId, text } of plan.updates) updates.set(actionId, [...(updates.get(actionId) ?? []), text])
  return (action) => [
    ...action.partners.map(({ organisation }) => names.get(organisation) ?? ''),
    ...action.municipalities.map((id) => names.get(id) ?? ''),
    ...(updates.get(action.id) ?? []),
  ]
}

/** Text as it is compared when searching: accents, capitals, curled quotes and runs of white space make no difference. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
}

/** The actions a filter asks for, in the order they came. Every word of the text has to occur, wherever. */
export function matching(all: readonly Findable[], filter: ActionFilter): readonly Findable[] {
  const words = folded(filter.text).split(' ')
  const among = filter.among && new Set(filter.among.ids)
  const asked = FACETS.filter((facet) => filter[facet].length > 0)
  return all.filter(
    ({ action, text, values }) =>
      (!among || among.has(action.id)) &&
      asked.every((facet) => meets(values[facet], filter[facet])) &&
      words.every((word) => text.includes(word)),
  )
}

const meets = (has: readonly string[], asked: readonly string[]): boolean => has.some((value) => asked.includes(value))

/** Something to choose in a facet, and how many actions would be left with only that choice in it. */
export interface Choice {
  readonly value: string
  readonly count: number
}

/** Every value that occurs in a facet, counted among the actions that meet the rest of the filter. */
export function choicesIn(all: readonly Findable[], filter: ActionFilter, facet: Facet): readonly Choice[] {
  const counts = new Map<string, number>(all.flatMap(({ values }) => values[facet]).map((value) => [value, 0]))
  for (const { values } of matching(all, withChoices(filter, facet, [])))
    for (const value of new Set(values[facet])) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count }))
}

/** The same filter with exactly these choices in one facet. */
export function withChoices(filter: ActionFilter, facet: Facet, values: readonly string[]): ActionFilter {
  return { ...filter, [facet]: values }
}

/** Whether a filter leaves every action in sight. */
export const isEmptyFilter = (filter: ActionFilter): boolean =>
  folded(filter.text) === '' && filter.among === null && FACETS.every((facet) => filter[facet].length === 0)
