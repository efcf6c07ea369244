import { ok, refused, type Result } from '../result'
import type { ThemeNumber } from '../plan/theme'
import type { Day } from '../plan/day'
import type { ActionStand } from './action-stand'
import { countOf, type Count } from './count'
import { LIGHTS } from '../plan/light'
import type { Stand } from './stand'

/** A place where numbers that should be equal are not. */
export interface Break {
  /** What was added up: the colours, the division by planning, what is finished, or the themes. */
  readonly sum: 'lights' | 'planning' | 'finished' | 'themes'
  /** The theme in which it breaks; empty for the whole plan. */
  readonly theme: ThemeNumber | null
  readonly expected: number
  readonly found: number
  /** The numbers of the actions that stand in none of the categories, or in two; empty when the sums themselves are wrong. */
  readonly actions: readonly string[]
}

/** The figures contradict each other; a report of them is not written. */
export interface DoesNotClose {
  readonly kind: 'does-not-close'
  readonly breaks: readonly Break[]
}

/** *Sluitende telling*: categories add up to their total, and themes add up to the plan. */
export function closes(stand: Stand): Result<Stand, DoesNotClose> {
  const counted = stand.actions.filter((each) => each.counted)
  const known = new Set(stand.themes.map(({ theme }) => theme.number))
  const breaks = [
    ...stand.themes.flatMap(({ theme, count }) =>
      breaksIn(
        count,
        theme.number,
        counted.filter(({ action }) => action.theme === theme.number),
        stand.on,
      ),
    ),
    ...breaksIn(stand.total.count, null, counted, stand.on),
    ...whenUnequal(
      { sum: 'themes', theme: null, actions: numbersOf(counted.filter(({ action }) => !known.has(action.theme))) },
      stand.total.count.actions,
      total(stand.themes.map(({ count }) => count.actions)),
    ),
  ]
  return breaks.length === 0 ? ok(stand) : refused({ kind: 'does-not-close', breaks })
}

function breaksIn(count: Count, theme: ThemeNumber | null, counted: readonly ActionStand[], on: Day): readonly Break[] {
  const { lights, withdrawn, planned, notYetDue, continuous, withoutQuarter } = count
  const byLight = total(LIGHTS.map((light) => lights[light])) + withdrawn
  const byPlanning = planned + notYetDue + continuous + withoutQuarter + withdrawn
  const where = (sum: Break['sum'], isRight: (alone: Count) => boolean) => ({
    sum,
    theme,
    actions: numbersOf(counted.filter((each) => !isRight(countOf([each], on)))),
  })
  return [
    ...whenUnequal(where('lights', isLitOnce), count.actions, byLight),
    ...whenUnequal(where('planning', isPlannedOnce), count.actions, byPlanning),
    ...whenUnequal(
      where('finished', isFinishedOnce),
      lights.afgerond,
      count.plannedAndFinished + count.finishedEarlier,
    ),
  ]
}

/** One action by itself stands in exactly one place of each division. */
const isLitOnce = ({ lights, withdrawn }: Count): boolean =>
  total(LIGHTS.map((light) => lights[light])) + withdrawn === 1

const isPlannedOnce = ({ planned, notYetDue, continuous, withoutQuarter, withdrawn }: Count): boolean =>
  planned + notYetDue + continuous + withoutQuarter + withdrawn === 1

const isFinishedOnce = ({ lights, plannedAndFinished, finishedEarlier }: Count): boolean =>
  lights.afgerond === plannedAndFinished + finishedEarlier

const numbersOf = (stands: readonly ActionStand[]): readonly string[] => stands.map(({ action }) => action.number)

const whenUnequal = (
  where: Pick<Break, 'sum' | 'theme' | 'actions'>,
  expected: number,
  found: number,
): readonly Break[] => (expected === found ? [] : [{ ...where, expected, found }])

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
