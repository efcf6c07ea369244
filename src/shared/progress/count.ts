import { hasEnded } from '../plan/quarter'
import type { ActionStand } from './action-stand'
import type { Light } from '../plan/light'
import { isWaiting, promisedEnd, reckoningOf } from './reckoning'
import type { Day } from '../plan/day'

/**
 * How many actions stand where. Two divisions each add up to `actions`: by light (the five colours and `withdrawn`),
 * and by planning (`planned`, `notYetDue`, `continuous`, `withoutQuarter` and `withdrawn`).
 */
export interface Count {
  readonly actions: number
  readonly lights: Readonly<Record<Light, number>>
  readonly withdrawn: number
  /** *Gepland gereed*: the adopted quarter has ended, and the action is not waiting for a condition. */
  readonly planned: number
  /** *Werkelijk gereed*: the finished ones among them. */
  readonly plannedAndFinished: number
  /** *Eerder gereed*: finished while planned later or without a quarter. */
  readonly finishedEarlier: number
  /** With an adopted quarter that still runs or has to come, or waiting for a condition. */
  readonly notYetDue: number
  readonly continuous: number
  readonly withoutQuarter: number
  /** Waiting for a condition, with or without a quarter: a number beside the others, not part of a division. */
  readonly waiting: number
}

/** Counts those among the given actions that count by themselves. */
export function countOf(stands: readonly ActionStand[], on: Day): Count {
  const counted = stands.filter((stand) => stand.counted)
  const number = (holds: (stand: ActionStand) => boolean) => counted.filter(holds).length
  const lit = (light: Light) => number((stand) => stand.light === light)
  return {
    actions: counted.length,
    lights: {
      'op-schema': lit('op-schema'),
      aandachtspunt: lit('aandachtspunt'),
      'loopt-achter': lit('loopt-achter'),
      afgerond: lit('afgerond'),
      'niet-beoordeeld': lit('niet-beoordeeld'),
    },
    withdrawn: number(({ action }) => action.status === 'vervallen'),
    planned: number((stand) => isDue(stand, on)),
    plannedAndFinished: number((stand) => isDue(stand, on) && isFinished(stand)),
    finishedEarlier: number((stand) => isFinished(stand) && !isDue(stand, on)),
    notYetDue: number((stand) => hasQuarter(stand) && !isDue(stand, on)),
    continuous: number(({ action }) => reckoningOf(action) === 'continuous'),
    withoutQuarter: number(({ action }) => reckoningOf(action) === 'without-quarter'),
    waiting: number(({ action }) => isWaiting(action)),
  }
}

function isDue({ action }: ActionStand, on: Day): boolean {
  const end = promisedEnd(action)
  return reckoningOf(action) === 'planned' && end !== null && hasEnded(end, on)
}

const hasQuarter = ({ action }: ActionStand): boolean => ['planned', 'waiting'].includes(reckoningOf(action))

const isFinished = ({ action }: ActionStand): boolean => action.status === 'afgerond'
