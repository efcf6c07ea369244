import type { Action } from '@shared/plan/action'
import { asRead } from '@shared/plan/plan-text'
import { t } from '../../messages/messages'

/** The plan's own words and where they stand; or that the plan says nothing, because the action is the advisor's own. */
export function PlanQuotation({ action: { planText, source } }: { readonly action: Action }) {
  if (planText === null) return <p className="panel-own">{t('actions.panel.ownAction')}</p>
  return (
    <figure className="panel-quotation">
      <blockquote aria-label={t('actions.panel.planText')}>{asRead(planText)}</blockquote>
      {source && <figcaption>{source.heading}</figcaption>}
    </figure>
  )
}
