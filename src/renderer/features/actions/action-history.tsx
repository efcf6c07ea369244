import type { Plan } from '@shared/plan/plan'
import { historyLines } from '../../messages/history-lines'
import { t } from '../../messages/messages'
import { HistoryList } from '../../ui/history-list'

/** What happened to an action, in sentences, newest first. */
export function ActionHistory({ plan, actionId }: { readonly plan: Plan; readonly actionId: string }) {
  return (
    <section className="panel-section">
      <h3>{t('actions.panel.history')}</h3>
      <HistoryList lines={historyLines(plan, actionId)} />
    </section>
  )
}
