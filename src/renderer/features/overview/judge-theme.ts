import { themeJudged } from '@shared/plan/change-verdict'
import type { Day } from '@shared/plan/day'
import type { PlanEvent } from '@shared/plan/event'
import { standing } from '@shared/plan/happening'
import type { ThemeNumber } from '@shared/plan/theme'
import type { ThemeVerdict } from '@shared/plan/verdict'
import type { PlanStore, Stored } from '../../data/plan-store'

/** Sets the weighed judgement of a theme from a day on; empty goes back to the proposal. */
export const judgeTheme = (store: PlanStore, theme: ThemeNumber, to: ThemeVerdict | null, on: Day): Promise<Stored> =>
  store.changePlan((events) => themeJudged(theme, lastVerdict(events, theme), to), on)

/** Also one that no longer counts: it is what the new one replaces. */
function lastVerdict(events: readonly PlanEvent[], theme: ThemeNumber): ThemeVerdict | null {
  const verdicts = standing(events).flatMap(({ what }) =>
    what.kind === 'theme-judged' && what.theme === theme ? [what.to] : [],
  )
  return verdicts.at(-1) ?? null
}
