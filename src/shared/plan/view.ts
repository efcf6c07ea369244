import { emptyFilter, type ActionFilter, type Facet } from './action-filter'

/** By which column actions are sorted, and which way. */
export interface SortBy {
  readonly column: string
  readonly descending: boolean
}

/**
 * *Weergave*: how the advisor looks at the actions, under a name (`Verlopen bij de regisseur VPT`). It says nothing about
 * the actions themselves. Its name stays at the desk, until the advisor makes it the selection of a report, which says so.
 */
export interface View {
  readonly id: string
  readonly name: string
  /** What is asked for; what a later version can ask besides is not asked here. */
  readonly filter: Partial<ActionFilter>
  /** What goes first first; empty is the order of the plan. */
  readonly order: readonly SortBy[]
  readonly group: Facet | null
  /** The columns from left to right; empty for the usual ones. */
  readonly columns: readonly string[] | null
}

/** What a view shows, without the name it is kept under. */
export type Shown = Omit<View, 'id' | 'name'>

/** The filter of a view in full. */
export const filterOf = ({ filter }: Pick<View, 'filter'>): ActionFilter => ({ ...emptyFilter, ...filter })

/** A filter as a view keeps it: only what it asks. */
export function askedIn(filter: ActionFilter): Partial<ActionFilter> {
  const asked = Object.entries(filter).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(new Map(Object.entries(emptyFilter)).get(field)),
  )
  return Object.fromEntries(asked)
}
