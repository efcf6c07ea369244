import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import type { ActionStand } from '@shared/progress/action-stand'
import { t } from '../../messages/messages'
import { today } from '../../today'
import { Button } from '../../ui/button'
import { useKeys } from '../../ui/use-keys'
import { ReferenceDayField } from '../../ui/reference-day-field'
import { ActionConclusion } from './action-conclusion'
import { ActionDeviation } from './action-deviation'
import { ActionFacts } from './action-facts'
import { ActionHistory } from './action-history'
import { ActionLights } from './action-lights'
import { ActionLinks } from './action-links'
import { ActionMoments } from './action-moments'
import { ActionPromise } from './action-promise'
import { ActionRelations } from './action-relations'
import type { ActionRow } from './action-rows'
import { ActionSpending } from './action-spending'
import { ActionSteps } from './action-steps'
import { ActionUpdates } from './action-updates'
import { PanelCommands } from './panel-commands'
import { PanelDay } from './panel-day'
import { PlanQuotation } from './plan-quotation'
import './action-panel.css'

interface ActionPanelProps {
  readonly plan: Plan
  readonly stand: ActionStand
  readonly row: ActionRow
  /** The day that it speaks about: what is changed here counts from then. */
  readonly on: Day
  /** The earlier day that was asked for, also when the action was not there yet; empty for today. */
  readonly asked: Day | null
  onDay(day: Day): void
  /** The actions before and behind it, as the table is filtered and sorted; empty at an end. */
  readonly previous: string | null
  readonly next: string | null
  onOpen(actionId: string): void
  /** Leads to the budget. */
  onFinance(): void
  onClose(): void
}

/** One action in full, beside the table: as it stands today, or as it stood on any day before. */
export function ActionPanel(props: ActionPanelProps) {
  const { plan, stand, row, on, asked, previous, next, onDay, onOpen, onFinance, onClose } = props
  const { action, theme } = row
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const toPrevious = () => previous !== null && onOpen(previous)
  const toNext = () => next !== null && onOpen(next)
  useKeys({ 'panel-previous': toPrevious, 'panel-next': toNext })
  return (
    <aside className="panel" aria-label={t('actions.panel.label', { number: action.number })}>
      <header className="panel-header">
        <p className="panel-number">{action.number}</p>
        <ReferenceDayField label={t('actions.panel.day')} frame={plan.frame} today={today()} shown={on} onDay={onDay} />
        <div role="group" className="panel-steps" aria-label={t('actions.panel.others')}>
          <Button
            look="quiet"
            aria-label={t('keys.names.panel-previous')}
            isDisabled={previous === null}
            onPress={toPrevious}
          >
            <ChevronUp size={18} aria-hidden />
          </Button>
          <Button look="quiet" aria-label={t('keys.names.panel-next')} isDisabled={next === null} onPress={toNext}>
            <ChevronDown size={18} aria-hidden />
          </Button>
        </div>
        <Button look="quiet" aria-label={t('actions.panel.close', { number: action.number })} onPress={onClose}>
          <X size={18} aria-hidden />
        </Button>
      </header>
      {asked !== null && <PanelDay asked={asked} wasThere={asked === on} onToday={() => onDay(today())} />}
      <div className="panel-body">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {action.title}
          </h2>
          <p className="panel-place">
            {t('actions.panel.inTheme', { number: action.theme, name: theme })} · {action.section}
          </p>
        </div>
        <PlanQuotation action={action} />
        <ActionFacts plan={plan} stand={stand} row={row} on={on} />
        <ActionRelations plan={plan} action={action} onOpen={onOpen} />
        <PanelCommands plan={plan} action={action} />
        <ActionUpdates action={action} updates={stand.updates} on={on} />
        {stand.moments ? (
          <ActionMoments action={action} count={stand.moments} on={on} />
        ) : (
          <ActionSteps plan={plan} action={action} on={on} />
        )}
        {action.kind === 'verkenning' && <ActionConclusion action={action} />}
        <ActionLights stand={stand} />
        <ActionDeviation plan={plan} stand={stand} />
        <ActionSpending plan={plan} stand={stand} onFinance={onFinance} />
        <ActionPromise plan={plan} stand={stand} />
        <ActionLinks action={action} />
        <ActionHistory plan={plan} actionId={action.id} />
      </div>
    </aside>
  )
}
