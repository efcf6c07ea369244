import type { ActionStand } from '@shared/progress/action-stand'
import type { Light } from '@shared/plan/light'
import type { ThemeNumber } from '@shared/plan/theme'

/** Actions behind a figure: the ones that were counted in it, so that screen and figure agree. */
export interface ActionSet {
  readonly reason: string
  readonly ids: readonly string[]
}

/** The counted actions of a theme (or of all), with one light (or any). */
export function countedIds(
  stands: readonly ActionStand[],
  theme: ThemeNumber | null,
  light: Light | 'vervallen' | null,
): readonly string[] {
  return stands
    .filter((stand) => stand.counted)
    .filter(({ action }) => theme === null || action.theme === theme)
    .filter((stand) => light === null || (stand.light ?? 'vervallen') === light)
    .map(({ action }) => action.id)
}
