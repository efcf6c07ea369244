import type { ActionStand } from './action-stand'
import { reckoningOf } from './reckoning'

/** How far a group of actions is against plan: the weighted sum over those that are planned. */
export interface Progress {
  /** How many actions are in the sum, and how many of these are finished: the counts beside the percentage. */
  readonly actions: number
  readonly finished: number
  /** Shares from 0 to 1. */
  readonly planned: number
  readonly actual: number
  /** Of how many actions the share only follows from the status (*geschat*). */
  readonly estimated: number
}

/** The sum over the actions themselves, never an average of averages; empty when none of them is planned. */
export function progressOf(stands: readonly ActionStand[]): Progress | null {
  const inSum = stands.filter((stand) => stand.counted && reckoningOf(stand.action) === 'planned')
  if (inSum.length === 0) return null
  return {
    actions: inSum.length,
    finished: inSum.filter(({ action }) => action.status === 'afgerond').length,
    planned: weightedShare(inSum, (stand) => stand.planned),
    actual: weightedShare(inSum, (stand) => stand.actual?.share ?? null),
    estimated: inSum.filter((stand) => stand.actual?.estimated).length,
  }
}

function weightedShare(stands: readonly ActionStand[], shareOf: (stand: ActionStand) => number | null): number {
  const sum = (valueOf: (stand: ActionStand) => number) => stands.reduce((total, stand) => total + valueOf(stand), 0)
  return sum((stand) => stand.action.weight * (shareOf(stand) ?? 0)) / sum((stand) => stand.action.weight)
}
