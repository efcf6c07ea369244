import type { Action } from './action'
import type { Change } from './change-action'
import type { Day } from './day'
import { changeOf } from './happening'
import { hasEnded } from './quarter'
import { ok, refused } from '../result'

/** What of an action says on which others it waits. */
type Waiting = Pick<Action, 'id' | 'number' | 'dependsOn'>

/** *Hangt af van*: the ids of the actions that have to come first. */
export const dependenciesOf = ({ dependsOn }: Pick<Action, 'dependsOn'>): readonly string[] => dependsOn ?? []

/** The actions that wait for this one. */
export const waitingFor = <A extends Waiting>(id: string, actions: readonly A[]): readonly A[] =>
  actions.filter((each) => dependenciesOf(each).includes(id))

/**
 * Exactly these actions have to come before this one. None of them may wait for it, directly or by way of others: two
 * actions that wait for each other would wait for ever.
 */
export function withDependencies(action: Action, ids: readonly string[], all: readonly Waiting[]): Change {
  const to = [...new Set(ids)]
  const circle = to.find((id) => waitsFor(id, action.id, all))
  if (circle !== undefined) {
    const number = all.find(({ id }) => id === circle)?.number ?? action.number
    return refused({ kind: 'depends-in-circle', number })
  }
  return ok(changeOf({ ...action, dependsOn: dependenciesOf(action) }, 'dependsOn', to))
}

/** Whether one action is the other, or waits for it in any number of steps. Ends also where a circle was stored. */
export function waitsFor(one: string, other: string, all: readonly Waiting[]): boolean {
  const actions = new Map(all.map((each) => [each.id, each]))
  const reached = new Set<string>()
  const left = [one]
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (id === other) return true
    if (reached.has(id)) continue
    reached.add(id)
    const action = actions.get(id)
    if (action) left.push(...dependenciesOf(action))
  }
  return false
}

/** Why an action that has to come first may come too late. */
export type Lateness = 'withdrawn' | 'overdue' | 'after'

/**
 * Whether what comes first comes in time: it was withdrawn, its quarter has passed, or it is expected after what waits
 * for it. Nothing is said about what is finished, nor about a quarter that nobody knows.
 */
export function latenessOf(first: Action, waiting: Action, on: Day): Lateness | null {
  if (first.status === 'afgerond') return null
  if (first.status === 'vervallen') return 'withdrawn'
  const [end, needed] = [first.expected.end?.value, waiting.expected.end?.value]
  if (end === undefined) return null
  if (hasEnded(end, on)) return 'overdue'
  return needed !== undefined && end > needed ? 'after' : null
}
