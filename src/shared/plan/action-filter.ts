import type { Action } from './action'
import { countOfConditions, meeting, NO_CONDITIONS, type Conditions, type ValuesOf } from './conditions'
import type { Kind } from './kind'
import type { Plan } from './plan'
import { asRead } from './plan-text'
import type { Quarter } from './quarter'
import type { Status } from './status'
import type { Term } from './term'
import type { ThemeNumber } from './theme'
import type { Cause } from './verdict'

/** What actions can be chosen by, in the order of the screen. */
export const FACETS = [
  'theme',
  'section',
  'owner',
  'partner',
  'municipality',
  'status',
  'quarter',
  'term',
  'light',
  'kind',
  'cause',
] as const

export type Facet = (typeof FACETS)[number]

/** The choice for what is empty (*leeg*): no owner yet, no partner, no expected end quarter. */
export const NOTHING = '(leeg)'

interface FacetValue {
  readonly theme: `${ThemeNumber}`
  readonly section: string
  /** A name, or `NOTHING` for *nog te bepalen*. */
  readonly owner: string
  /** Ids of organisations, or `NOTHING`. */
  readonly partner: string
  /** Ids of municipalities, or `NOTHING`. */
  readonly municipality: string
  readonly status: Status
  /** The expected end, or `NOTHING` for *geen kwartaal*. */
  readonly quarter: Quarter | typeof NOTHING
  /** Whether the promised quarter is behind or ahead, or `NOTHING` for *geen kwartaal*. */
  readonly term: Term | typeof NOTHING
  /** Codes of lights. */
  readonly light: string
  readonly kind: Kind
  /** Why it deviates, or `NOTHING`. */
  readonly cause: Cause | typeof NOTHING
}

/** A set of actions that another screen points at. */
export interface PointedAt {
  /** Why these, in words of the screen: `Verlopen kwartaal`. */
  readonly reason: string
  readonly ids: readonly string[]
}

/**
 * Which actions a person wants to see. Within one facet any choice will do, several facets narrow each other, and an
 * empty facet asks for nothing. What those cannot say is said in conditions beside them.
 */
export type ActionFilter = { readonly [F in Facet]: readonly FacetValue[F][] } & {
  readonly text: string
  readonly among: PointedAt | null
  /** The facets of which the choices are turned round (*niet*): any action but those. */
  readonly not: readonly Facet[]
  readonly conditions: Conditions
}

/** Shows every action. */
export const emptyFilter: ActionFilter = {
  text: '',
  among: null,
  not: [],
  conditions: NO_CONDITIONS,
  theme: [],
  section: [],
  owner: [],
  partner: [],
  municipality: [],
  status: [],
  quarter: [],
  term: [],
  light: [],
  kind: [],
  cause: [],
}

/** An action made ready to be found: its words joined and folded once, and its values per facet. */
export interface Findable {
  readonly action: Action
  readonly text: string
  readonly values: ValuesOf
}

/** What follows from the day about an action: the code of its light if it has one, and where its promised quarter lies. */
export interface Found {
  readonly light: string | null
  readonly term: Term | null
}

/** All actions of a plan made ready to be found, given what follows from the day about each. */
export function findable(plan: Plan, foundOn: (actionId: string) => Found | undefined): readonly Findable[] {
  const words = wordsBesideActions(plan)
  return plan.actions.map((action) => {
    const found = foundOn(action.id)
    return {
      action,
      text: folded([...ownWords(action), ...words(action)].join(' ')),
      values: {
        theme: [String(action.theme)],
        section: [action.section],
        owner: [action.owner?.value ?? NOTHING],
        partner: orNothing(action.partners.map((partner) => partner.organisation)),
        municipality: orNothing(action.municipalities),
        status: [action.status],
        quarter: [action.expected.end?.value ?? NOTHING],
        term: [found?.term ?? NOTHING],
        light: [found?.light ?? NOTHING],
        kind: [action.kind],
        cause: [action.deviation?.cause ?? NOTHING],
      },
    }
  })
}

const orNothing = (values: readonly string[]): readonly string[] => (values.length > 0 ? values : [NOTHING])

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
  const meetsChoices = meeting(choicesOf(filter))
  const meetsConditions = meeting(filter.conditions)
  return all.filter(
    ({ action, text, values }) =>
      (!among || among.has(action.id)) &&
      meetsChoices(values) &&
      meetsConditions(values) &&
      words.every((word) => text.includes(word)),
  )
}

/** What is chosen in the facets, as conditions that all have to hold. */
const choicesOf = (filter: ActionFilter): Conditions => ({
  join: 'alle',
  of: FACETS.map((facet) => ({ facet, not: filter.not.includes(facet), values: filter[facet] })),
})

/** Something to choose in a facet, and how many actions have it among those that the rest of the filter leaves. */
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

/** The same filter with the choices of one facet turned round, or back. */
export const withNot = (filter: ActionFilter, facet: Facet, isOn: boolean): ActionFilter => ({
  ...filter,
  not: [...filter.not.filter((other) => other !== facet), ...(isOn ? [facet] : [])],
})

/** Whether a filter leaves every action in sight. */
export const isEmptyFilter = (filter: ActionFilter): boolean =>
  folded(filter.text) === '' &&
  filter.among === null &&
  countOfConditions(filter.conditions) === 0 &&
  FACETS.every((facet) => filter[facet].length === 0)
