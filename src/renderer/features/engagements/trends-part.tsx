import { useMemo, useState } from 'react'
import { dayInNumbers } from '@shared/plan/day'
import { disclosureName } from '@shared/plan/disclosure'
import { found } from '@shared/plan/found'
import type { Plan } from '@shared/plan/plan'
import type { Trend } from '@shared/plan/trend'
import { t } from '../../messages/messages'
import { Dialog } from '../../ui/dialog'
import { RecordButton, RecordTable, RecordText } from '../../ui/record-table'
import { AgendaTools } from './agenda-tools'
import type { PartProps } from './moments-part'
import { TrendDialog } from './trend-dialog'
import { TrendForm } from './trend-form'

/** *Trends*: what changes outside, each with its source. */
export function TrendsPart({ plan, on, opened, onOpen }: PartProps) {
  const [asked, setAsked] = useState('')
  const [isAdding, setIsAdding] = useState(false)
  const shown = useMemo(() => found(newestFirst(plan.trends), asked, wordsOf), [plan.trends, asked])
  const trend = plan.trends.find(({ id }) => id === opened)
  return (
    <>
      <AgendaTools
        asked={asked}
        onAsk={setAsked}
        addWords={t('engagements.trends.add')}
        onAdd={() => setIsAdding(true)}
      />
      {shown.length > 0 && <TrendsTable {...{ plan, onOpen }} trends={shown} />}
      {shown.length === 0 && (
        <p className="agenda-none">
          {t(plan.trends.length === 0 ? 'engagements.trends.none' : 'engagements.nothingFound')}
        </p>
      )}
      {isAdding && (
        <Dialog title={t('engagements.trends.addTitle')} isWide onClose={() => setIsAdding(false)}>
          <TrendForm {...{ plan, on }} trend={null} onClose={() => setIsAdding(false)} />
        </Dialog>
      )}
      {trend && <TrendDialog {...{ plan, trend, on }} onClose={() => onOpen(null)} />}
    </>
  )
}

const newestFirst = (trends: readonly Trend[]): readonly Trend[] =>
  trends.toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))

/** Everything a trend can be found by. */
const wordsOf = ({ text, source, meaning, proposal }: Trend): readonly string[] => [text, source, meaning, proposal]

interface TrendsTableProps {
  readonly plan: Plan
  readonly trends: readonly Trend[]
  onOpen(id: string): void
}

function TrendsTable({ plan, trends, onOpen }: TrendsTableProps) {
  const columns = [
    { name: t('engagements.on'), width: 112 },
    { name: t('engagements.trends.text') },
    { name: t('engagements.trends.theme'), width: 150 },
    { name: t('engagements.trends.source') },
    { name: t('engagements.trends.meaning') },
    { name: t('engagements.trends.proposal') },
    { name: t('engagements.disclosure'), width: 120 },
  ]
  const themeOf = ({ theme }: Trend) => plan.frame.themes.find(({ number }) => number === theme)?.name ?? ''
  return (
    <RecordTable label={t('engagements.trends.title')} columns={columns}>
      {trends.map((trend) => (
        <tr key={trend.id}>
          <td>
            <time dateTime={trend.on}>{dayInNumbers(trend.on)}</time>
          </td>
          <th scope="row">
            <RecordButton title={trend.text} onOpen={() => onOpen(trend.id)} />
          </th>
          <td>{themeOf(trend)}</td>
          <td>
            <RecordText>{trend.source}</RecordText>
          </td>
          <td>
            <RecordText>{trend.meaning}</RecordText>
          </td>
          <td>
            <RecordText>{trend.proposal}</RecordText>
          </td>
          <td>{disclosureName(trend.disclosure)}</td>
        </tr>
      ))}
    </RecordTable>
  )
}
