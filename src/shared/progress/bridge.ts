import type { ActionStand } from './action-stand'
import { LIGHTS, type Light } from '../plan/light'
import type { Stand } from './stand'

/** A category of the closing count: one of the five colours, or withdrawn. */
export const CATEGORIES = [...LIGHTS, 'vervallen'] as const

export type Category = (typeof CATEGORIES)[number]

/** One line of the bridge from then to now. */
export interface Crossing {
  readonly category: Category
  readonly before: number
  readonly now: number
}

/** *Sluitende telling*: previous + new - no longer counted = now, and the categories add up on both sides. */
export interface Bridge {
  readonly before: number
  /** Ids of actions that count now and did not then. */
  readonly added: readonly string[]
  /** Ids of actions that counted then and do not now: taken back, or told to be part of another. */
  readonly gone: readonly string[]
  readonly now: number
  readonly crossings: readonly Crossing[]
}

/** From one stand of a plan to a later one. */
export function bridgeOf(before: Stand, now: Stand): Bridge {
  const [then, today] = [countedIn(before), countedIn(now)]
  const ids = (stands: readonly ActionStand[]) => new Set(stands.map(({ action }) => action.id))
  const [hadThen, hasNow] = [ids(then), ids(today)]
  return {
    before: then.length,
    added: [...hasNow].filter((id) => !hadThen.has(id)),
    gone: [...hadThen].filter((id) => !hasNow.has(id)),
    now: today.length,
    crossings: CATEGORIES.map((category) => ({
      category,
      before: then.filter((stand) => categoryOf(stand) === category).length,
      now: today.filter((stand) => categoryOf(stand) === category).length,
    })),
  }
}

const countedIn = ({ actions }: Stand): readonly ActionStand[] => actions.filter(({ counted }) => counted)

/** Where an action stands in the closing count. */
export const categoryOf = ({ light }: { readonly light: Light | null }): Category => light ?? 'vervallen'
