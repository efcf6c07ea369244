import type { Facet, Findable } from './action-filter'

/** Actions that have the same value in a facet. */
export interface ActionGroup {
  /** A value of the facet, or `NOTHING`. */
  readonly value: string
  readonly members: readonly Findable[]
}

/**
 * Actions by what they have in a facet, in the order in which values are met. One with two partners stands in both
 * groups, so the groups together can be more than the actions.
 */
export function groupsBy(facet: Facet, all: readonly Findable[]): readonly ActionGroup[] {
  const groups = new Map<string, Findable[]>()
  for (const each of all)
    for (const value of new Set(each.values[facet])) {
      const members = groups.get(value)
      if (members) members.push(each)
      else groups.set(value, [each])
    }
  return [...groups].map(([value, members]) => ({ value, members }))
}
