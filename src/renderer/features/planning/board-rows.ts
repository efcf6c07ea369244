import { byNumber } from '@shared/plan/action'
import type { PlanFrame } from '@shared/plan/plan'
import { quartersFrom, type Quarter } from '@shared/plan/quarter'
import type { Theme, ThemeNumber } from '@shared/plan/theme'
import type { ActionStand } from '@shared/progress/action-stand'
import { isContinuing, isOpen } from '@shared/progress/reckoning'

/** Why actions stand together: they have a place in time, they have no end, or nobody knows their quarter. */
export const BOARD_GROUPS = ['dated', 'continuing', 'unplaced'] as const

export type BoardGroup = (typeof BOARD_GROUPS)[number]

/** The actions of a theme in their groups. */
export interface BoardTheme extends Readonly<Record<BoardGroup, readonly ActionStand[]>> {
  readonly theme: Theme
}

/** The themes to draw, each with its actions by number; all of them, or the one that is looked at. */
export function boardOf(
  stands: readonly ActionStand[],
  { themes }: PlanFrame,
  only: ThemeNumber | null,
): readonly BoardTheme[] {
  const sorted = stands.toSorted((one, other) => byNumber(one.action, other.action))
  return themes
    .filter(({ number }) => only === null || number === only)
    .map((theme) => {
      const own = sorted.filter(({ action }) => action.theme === theme.number)
      const inGroup = (group: BoardGroup) => own.filter((stand) => groupOf(stand) === group)
      return { theme, dated: inGroup('dated'), continuing: inGroup('continuing'), unplaced: inGroup('unplaced') }
    })
}

function groupOf({ action, finishedOn }: ActionStand): BoardGroup {
  if (isContinuing(action)) return 'continuing'
  return action.expected.end !== null || action.adopted.end !== null || finishedOn !== null ? 'dated' : 'unplaced'
}

/** Whether there is an expectation to move: it still has to be done, and once it will be. */
export const isMovable = ({ action }: ActionStand): boolean => isOpen(action) && !isContinuing(action)

/** In which of the columns a quarter falls: one per quarter of the plan and one behind them for all later ones. */
export const columnOf = (quarter: Quarter, { first, last }: PlanFrame): number =>
  Math.min(Math.max(quartersFrom(first, quarter), 0), quartersFrom(first, last) + 1)
