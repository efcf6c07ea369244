import type { Plan } from '@shared/plan/plan'
import { historyLines } from '../../messages/history-lines'
import { t } from '../../messages/messages'
import { HistoryList } from '../../ui/history-list'

/** What happened to an entry of the agenda, newest first. */
export function EntryHistory({ plan, id }: { readonly plan: Plan; readonly id: string }) {
  return (
    <section className="agenda-section">
      <h3>{t('engagements.history')}</h3>
      <HistoryList lines={historyLines(plan, id)} />
    </section>
  )
}
