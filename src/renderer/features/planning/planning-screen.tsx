import type { Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import type { Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { Screen } from '../../ui/screen'

interface PlanningScreenProps {
  readonly plan: Plan
  /** How the plan stands today. */
  readonly stand: Stand
  /** Today. */
  readonly on: Day
  /** Leads to these actions in the table. */
  onShow(set: { readonly reason: string; readonly ids: readonly string[] }): void
}

/** The actions by the quarters of the plan: what was promised under what is expected now. */
export function PlanningScreen(_: PlanningScreenProps) {
  return (
    <Screen title={t('planning.title')}>
      <p />
    </Screen>
  )
}
