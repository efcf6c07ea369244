import { useMemo, useState } from 'react'
import { dayInWords, type Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { previousMoment } from '@shared/progress/previous-moment'
import { standOf, type Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { Screen } from '../../ui/screen'
import type { ActionSet } from './action-set'
import { AttentionList } from './attention-list'
import { ChangesList } from './changes-list'
import { ClosingCount } from './closing-count'
import { LightsChart } from './lights-chart'
import { LineChart } from './line-chart'
import { LookingBack } from './looking-back'
import { MovedPromises } from './moved-promises'
import { PlanFigures } from './plan-figures'
import { ReferenceDayControl } from './reference-day-control'
import { SignalsBlock, type SignalsBlockProps } from './signals-block'
import { ThemeTable } from './theme-table'
import './overview-screen.css'

interface OverviewScreenProps {
  readonly plan: Plan
  /** How the plan stands today. */
  readonly stand: Stand
  /** Today. */
  readonly on: Day
  /** What the day begins with; empty until it is known. */
  readonly signals: Omit<SignalsBlockProps, 'onShow' | 'onMoment'> | null
  /** Leads to a moment of the agenda. */
  onMoment(id: string): void
  /** Leads to the actions behind a figure. */
  onShow(set: ActionSet): void
  /** Leads to the update round. */
  onRounds(): void
}

/** How far the plan is, today or on any day before: the counts, the themes, the lines, and what asks for attention. */
export function OverviewScreen(props: OverviewScreenProps) {
  const { plan, stand: standToday, on: today, signals, onMoment, onShow, onRounds } = props
  const [back, setBack] = useState<Day | null>(null)
  const stand = useMemo(() => (back === null ? standToday : standOf(plan, back)), [plan, back, standToday])
  const isBack = back !== null
  const day = dayInWords(stand.on)
  const show = ({ reason, ids }: ActionSet) =>
    onShow({ ids, reason: isBack ? t('overview.peildatum.reason', { reason, day }) : reason })
  return (
    <Screen
      title={t('overview.title')}
      subtitle={t('overview.subtitle', { day })}
      actions={
        <ReferenceDayControl
          frame={plan.frame}
          today={today}
          shown={stand.on}
          onDay={(asked) => setBack(asked === today ? null : asked)}
        />
      }
    >
      <LookingBack plan={plan} shown={stand.on} isBack={isBack} />
      {signals && !isBack && <SignalsBlock {...signals} onShow={onShow} onMoment={onMoment} />}
      <PlanFigures count={stand.total.count} />
      <ThemeTable stand={stand} onShow={show} />
      <AttentionList stand={stand} isBack={isBack} onShow={show} onRounds={onRounds} />
      <div className="screen-pair">
        <LineChart plan={plan} on={stand.on} />
        <LightsChart stand={stand} />
      </div>
      <MovedPromises stand={stand} onShow={show} />
      <Since plan={plan} stand={stand} onShow={show} />
    </Screen>
  )
}

/** How it came to this since the previous moment; there is none on the first day of the plan. */
function Since({ plan, stand, onShow }: Pick<OverviewScreenProps, 'plan' | 'stand' | 'onShow'>) {
  const previous = useMemo(() => previousMoment(plan, stand.on), [plan, stand.on])
  const before = useMemo(() => previous && standOf(plan, previous.on), [plan, previous])
  if (!previous || !before) return <p>{t('overview.previous.none')}</p>
  return (
    <div className="screen-pair">
      <ClosingCount {...{ previous, before, stand, onShow }} />
      <ChangesList {...{ previous, before, stand, onShow }} />
    </div>
  )
}
