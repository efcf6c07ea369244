import { dayInWords, type Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import type { Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { Screen } from '../../ui/screen'
import type { ActionSet } from './action-set'
import { AttentionList } from './attention-list'
import { KeyFigures } from './key-figures'
import { ThemeTable } from './theme-table'
import './overview-screen.css'

interface OverviewScreenProps {
  readonly plan: Plan
  /** How the plan stands today. */
  readonly stand: Stand
  /** Today. */
  readonly on: Day
  /** Leads to the actions behind a figure. */
  onShow(set: ActionSet): void
  /** Leads to the update round. */
  onRounds(): void
}

/** How far the plan is: the counts, the themes against plan, and what asks for attention now. */
export function OverviewScreen({ stand, onShow }: OverviewScreenProps) {
  return (
    <Screen title={t('overview.title')} subtitle={t('overview.subtitle', { day: dayInWords(stand.on) })}>
      <KeyFigures count={stand.total.count} />
      <ThemeTable stand={stand} onShow={onShow} />
      <AttentionList stand={stand} onShow={onShow} />
    </Screen>
  )
}
