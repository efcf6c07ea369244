import { ok, refused, type Result } from '../result'
import type { ThemeNumber } from '../plan/theme'
import type { Count } from './count'
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
}

/** The figures contradict each other; a report of them is not written. */
export interface DoesNotClose {
  readonly kind: 'does-not-close'
  readonly breaks: readonly Break[]
}

/** *Sluitende telling*: categories add up to their total, and themes add up to the plan. */
export function closes(stand: Stand): Result<Stand, DoesNotClose> {
  const breaks = [
    ...stand.themes.flatMap(({ theme, count }) => breaksIn(count, theme.number)),
    ...breaksIn(stand.total.count, null),
    ...whenUnequal('themes', null, stand.total.count.actions, total(stand.themes.map(({ count }) => count.actions))),
  ]
  return breaks.length === 0 ? ok(stand) : refused({ kind: 'does-not-close', breaks })
}

function breaksIn(count: Count, theme: ThemeNumber | null): readonly Break[] {
  const { lights, withdrawn, planned, notYetDue, continuous, withoutQuarter } = count
  const byLight = total(LIGHTS.map((light) => lights[light])) + withdrawn
  const byPlanning = planned + notYetDue + continuous + withoutQuarter + withdrawn
  return [
    ...whenUnequal('lights', theme, count.actions, byLight),
    ...whenUnequal('planning', theme, count.actions, byPlanning),
    ...whenUnequal('finished', theme, lights.afgerond, count.plannedAndFinished + count.finishedEarlier),
  ]
}

const whenUnequal = (
  sum: Break['sum'],
  theme: ThemeNumber | null,
  expected: number,
  found: number,
): readonly Break[] => (expected === found ? [] : [{ sum, theme, expected, found }])

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
