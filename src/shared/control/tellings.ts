import type { Action } from '../plan/action'
import type { Sourced } from '../plan/origin'
import type { ActionStand } from '../progress/action-stand'
import { lowestTellings } from '../progress/counted'
import type { Contradiction, Finding } from './finding'

/** Promises that the plan tells in two places, of which one place says something else than the other. */
export function toldDifferently(stands: readonly ActionStand[]): readonly Finding[] {
  const byNumber = new Map(stands.map((stand) => [stand.action.number, stand]))
  const lowest = lowestTellings(stands.map(({ action }) => action))
  return stands.flatMap((stand): readonly Finding[] => {
    const first = byNumber.get(lowest.get(stand.action.number) ?? '')
    if (first === undefined || first === stand) return []
    const differs = contradictions(first.action, stand.action)
    return differs.length > 0 ? [{ kind: 'told-differently', stand, first, differs }] : []
  })
}

/** In what they contradict each other; what only one of them names is no contradiction. */
const contradictions = (one: Action, other: Action): readonly Contradiction[] => [
  ...(one.status === other.status ? [] : (['status'] as const)),
  ...(clash(one.owner, other.owner) ? (['owner'] as const) : []),
  ...(clash(one.adopted.end, other.adopted.end) ? (['adopted'] as const) : []),
  ...(clash(one.expected.end, other.expected.end) ? (['expected'] as const) : []),
]

/** Whether both were named, and not the same; the plan period alone (*looptijd*) names nothing. */
const clash = (one: Sourced<string> | null, other: Sourced<string> | null): boolean =>
  isNamed(one) && isNamed(other) && one.value !== other.value

const isNamed = (of: Sourced<string> | null): of is Sourced<string> => of !== null && of.origin !== 'looptijd'
