import { byNumber } from '../plan/action'
import type { Plan } from '../plan/plan'
import { standing } from '../plan/happening'
import type { RoundRun } from '../plan/round'
import type { ActionStand } from './action-stand'
import { isOpen } from './reckoning'
import type { Stand } from './stand'

/** How far a round is. */
export interface RoundStand {
  /** Every action that the round looks at: open at its start or touched in it, and not told at a lower number. */
  readonly all: readonly ActionStand[]
  /** What was not looked at yet, what matters most first. */
  readonly todo: readonly ActionStand[]
  /** What was looked at: changed, or confirmed as unchanged. */
  readonly done: readonly ActionStand[]
  /** Those of them that were only confirmed. */
  readonly unchanged: readonly ActionStand[]
}

/** What a round has to look at and has looked at, by the stand on its reference date. */
export function roundStandOf(plan: Plan, { opened, closed }: RoundRun, stand: Stand): RoundStand {
  const within = (sequence: number) => sequence > opened && (closed === null || sequence < closed)
  const inRound = standing(plan.events).filter(({ sequence }) => within(sequence))
  const touched = new Set(inRound.map(({ about }) => about))
  const changed = new Set(inRound.filter(({ what }) => what.kind !== 'confirmed').map(({ about }) => about))
  const isTouched = ({ action }: ActionStand) => touched.has(action.id)
  const all = stand.actions.filter((each) => each.countsAs !== 'retelling' && (isOpen(each.action) || isTouched(each)))
  return {
    all,
    todo: all.filter((each) => !isTouched(each)).sort(byWeight),
    done: all.filter(isTouched),
    unchanged: all.filter((each) => isTouched(each) && !changed.has(each.action.id)),
  }
}

/** What is behind first, then what asks for attention or was long not heard of, then the rest; each by number. */
function byWeight(one: ActionStand, other: ActionStand): number {
  return urgencyOf(one) - urgencyOf(other) || byNumber(one.action, other.action)
}

function urgencyOf({ light, because, lastHeard }: ActionStand): number {
  if (light === 'loopt-achter') return 0
  if (light === 'aandachtspunt') return 1
  if (because.kind === 'not-updated') return lastHeard === null ? 3 : 2
  return light === 'op-schema' ? 4 : 5
}
