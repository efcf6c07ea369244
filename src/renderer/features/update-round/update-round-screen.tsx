import type { Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import type { Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { Screen } from '../../ui/screen'

interface UpdateRoundScreenProps {
  readonly plan: Plan
  /** How the plan stands today. */
  readonly stand: Stand
  /** Today. */
  readonly on: Day
  /** Leads to the report, with this reference date. */
  onReport(on: Day): void
}

/** *Bijwerkronde*: step through what has not been updated. */
export function UpdateRoundScreen(_: UpdateRoundScreenProps) {
  return (
    <Screen title={t('round.title')}>
      <p />
    </Screen>
  )
}
