import { useState } from 'react'
import { NOTHING } from '@shared/plan/action-filter'
import type { Plan } from '@shared/plan/plan'
import { historyLines, type HistoryLine } from '../../messages/history-lines'
import { HISTORY_TOPICS } from '../../messages/history-topic'
import { t } from '../../messages/messages'
import { today } from '../../today'
import { HistoryList } from '../../ui/history-list'
import { SelectField } from '../../ui/select-field'
import { ALL_HISTORY, filteredHistory, PERIODS, type HistoryFilter } from './history-filter'

/** Up to so many lines are seen at a glance: nothing need be chosen from them. */
const AT_A_GLANCE = 5

/** What happened to an action, in sentences, newest first; a long story can be narrowed. */
export function ActionHistory({ plan, actionId }: { readonly plan: Plan; readonly actionId: string }) {
  const [filter, setFilter] = useState(ALL_HISTORY)
  const lines = historyLines(plan, actionId)
  const shown = filteredHistory(lines, filter, today())
  return (
    <section className="panel-section">
      <h3>{t('actions.panel.history')}</h3>
      {lines.length > AT_A_GLANCE && <Filter lines={lines} filter={filter} onFilter={setFilter} />}
      {shown.length === 0 && <p className="fact-empty">{t('actions.history.none')}</p>}
      <HistoryList lines={shown} />
    </section>
  )
}

interface FilterProps {
  readonly lines: readonly HistoryLine[]
  readonly filter: HistoryFilter
  onFilter(filter: HistoryFilter): void
}

function Filter({ lines, filter, onFilter }: FilterProps) {
  const topics = HISTORY_TOPICS.filter((topic) => lines.some((line) => line.topic === topic))
  const people = [...new Set(lines.map(({ by }) => by))]
  const all = { id: NOTHING, name: t('actions.history.all') }
  return (
    <div role="group" className="panel-history-filter" aria-label={t('actions.history.filter')}>
      <SelectField
        label={t('actions.history.topic')}
        name="topic"
        choices={[all, ...topics.map((id) => ({ id, name: t(`actions.history.topics.${id}`) }))]}
        value={filter.topic ?? NOTHING}
        onChange={(id) => onFilter({ ...filter, topic: topics.find((topic) => topic === id) ?? null })}
      />
      <SelectField
        label={t('actions.history.by')}
        name="by"
        choices={[all, ...people.map((id) => ({ id, name: whoWords(id) }))]}
        value={filter.by ?? NOTHING}
        onChange={(id) => onFilter({ ...filter, by: people.find((by) => by === id) ?? null })}
      />
      <SelectField
        label={t('actions.history.period')}
        name="period"
        choices={PERIODS.map((id) => ({ id, name: t(`actions.history.periods.${id}`) }))}
        value={filter.period}
        onChange={(id) => onFilter({ ...filter, period: PERIODS.find((period) => period === id) ?? 'all' })}
      />
    </div>
  )
}

/** Events say by whom in lower case: `adviseur`, `plan`. */
const whoWords = (by: string): string => `${by.slice(0, 1).toUpperCase()}${by.slice(1)}`
