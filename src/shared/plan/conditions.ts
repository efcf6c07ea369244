import type { Facet } from './action-filter'

/** Whether all of some conditions have to hold, or one of them. */
export const JOINS = ['alle', 'een'] as const

export type Join = (typeof JOINS)[number]

/** One thing an action is asked: to have one of these values in a facet, or (*niet*) to have none of them. */
export interface Condition {
  readonly facet: Facet
  readonly not: boolean
  readonly values: readonly string[]
}

/** Conditions that are held against an action together. */
export interface ConditionGroup {
  readonly join: Join
  readonly of: readonly Condition[]
}

/** What a person asks in full: conditions and groups of them, one level deep. */
export interface Conditions {
  readonly join: Join
  readonly of: readonly (Condition | ConditionGroup)[]
}

/** Asks for nothing, so every action meets it. */
export const NO_CONDITIONS: Conditions = { join: 'alle', of: [] }

/** What an action has, by facet. */
export type ValuesOf = Readonly<Record<Facet, readonly string[]>>

export const isGroup = (part: Condition | ConditionGroup): part is ConditionGroup => 'of' in part

/** The same conditions without what asks for nothing: a condition that names no value, a group that holds none. */
export function askedOf({ join, of }: Conditions): Conditions {
  const asks = ({ values }: Condition) => values.length > 0
  return {
    join,
    of: of.flatMap((part): readonly (Condition | ConditionGroup)[] => {
      if (!isGroup(part)) return asks(part) ? [part] : []
      const group = { join: part.join, of: part.of.filter(asks) }
      return group.of.length > 0 ? [group] : []
    }),
  }
}

/** How many things are asked. */
export const countOfConditions = (conditions: Conditions): number =>
  askedOf(conditions).of.reduce((sum, part) => sum + (isGroup(part) ? part.of.length : 1), 0)

/** Whether what an action has meets the conditions; made ready once for all actions. What asks for nothing is left out. */
export function meeting(conditions: Conditions): (values: ValuesOf) => boolean {
  const { join, of } = askedOf(conditions)
  return joined(
    join,
    of.map((part) => (isGroup(part) ? joined(part.join, part.of.map(holding)) : holding(part))),
  )
}

function joined(join: Join, tests: readonly ((values: ValuesOf) => boolean)[]): (values: ValuesOf) => boolean {
  if (tests.length === 0 || join === 'alle') return (values) => tests.every((test) => test(values))
  return (values) => tests.some((test) => test(values))
}

/** *Niet* is the complement: exactly those that the same condition without it leaves out. */
function holding({ facet, not, values }: Condition): (values: ValuesOf) => boolean {
  const asked = new Set(values)
  return (has) => has[facet].some((value) => asked.has(value)) !== not
}
