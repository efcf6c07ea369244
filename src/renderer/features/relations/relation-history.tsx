import { dossierId } from '@shared/plan/dossier'
import type { Plan } from '@shared/plan/plan'
import type { Relation } from '@shared/plan/relation'
import { historyLines } from '../../messages/history-lines'
import { t } from '../../messages/messages'
import { HistoryList } from '../../ui/history-list'

/** What happened to the facts in a dossier, newest first. */
export function RelationHistory({ plan, relation }: { readonly plan: Plan; readonly relation: Relation }) {
  const lines = historyLines(plan, dossierId(relation.id))
  return (
    <section className="screen-part relation-part">
      <h3>{t('relations.history')}</h3>
      {lines.length === 0 && <p className="relations-none">{t('relations.noHistory')}</p>}
      <HistoryList lines={lines} />
    </section>
  )
}
