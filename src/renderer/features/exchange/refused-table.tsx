import type { RefusedCell, UnknownNumber } from '@shared/exchange/list-proposal'
import { t } from '../../messages/messages'
import { RecordTable, RecordText } from '../../ui/record-table'
import { placeWords, refusedWords } from './exchange-words'

interface RefusedTableProps {
  readonly refused: readonly RefusedCell[]
  readonly unknown: readonly UnknownNumber[]
}

const COLUMNS = [
  { name: t('exchange.columns.number'), width: 64 },
  { name: t('exchange.columns.field'), width: 160 },
  { name: t('exchange.refused.given'), width: 220 },
  { name: t('exchange.refused.why') },
  { name: t('exchange.columns.place'), width: 180 },
]

/** What is in the list and not taken over: nothing of it goes unsaid. */
export function RefusedTable({ refused, unknown }: RefusedTableProps) {
  if (refused.length + unknown.length === 0) return null
  return (
    <section className="exchange-refused">
      <h2>{t('exchange.refused.title')}</h2>
      <RecordTable label={t('exchange.refused.title')} columns={COLUMNS}>
        {unknown.map(({ number, place }) => (
          <tr key={placeWords(place)}>
            <td>{number}</td>
            <td>{t('exchange.columns.number')}</td>
            <td>{number}</td>
            <td>{t('exchange.refused.unknown')}</td>
            <td className="exchange-quiet">{placeWords(place)}</td>
          </tr>
        ))}
        {refused.map(({ number, heading, given, why, place }) => (
          <tr key={placeWords(place)}>
            <td>{number}</td>
            <td>{heading}</td>
            <td>
              <RecordText>{given}</RecordText>
            </td>
            <td>{refusedWords(why)}</td>
            <td className="exchange-quiet">{placeWords(place)}</td>
          </tr>
        ))}
      </RecordTable>
    </section>
  )
}
