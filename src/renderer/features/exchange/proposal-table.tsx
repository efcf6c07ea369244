import { headingOf } from '@shared/exchange/found-list'
import type { ProposedChange, ProposedRow } from '@shared/exchange/list-proposal'
import { t } from '../../messages/messages'
import { RecordTable, RecordText } from '../../ui/record-table'
import { placeWords } from './exchange-words'
import { toggled } from './toggled'

interface ProposalTableProps {
  readonly rows: readonly ProposedRow[]
  /** The ids of the actions that are left as they are. */
  readonly leftOut: ReadonlySet<string>
  onLeave(ids: ReadonlySet<string>): void
}

const COLUMNS = [
  { name: t('exchange.columns.take'), width: 96 },
  { name: t('exchange.columns.number'), width: 64 },
  { name: t('exchange.columns.action') },
  { name: t('exchange.columns.field'), width: 132 },
  { name: t('exchange.columns.from') },
  { name: t('exchange.columns.to') },
  { name: t('exchange.columns.place'), width: 150 },
]

/** Every action that would change, its fields below each other: how they are and what they become. */
export function ProposalTable({ rows, leftOut, onLeave }: ProposalTableProps) {
  return (
    <RecordTable label={t('exchange.table')} columns={COLUMNS}>
      {rows.map((row) =>
        row.changes.map((change, place) => (
          <tr key={`${row.action.id}-${change.meant.field}`} className={place > 0 ? 'exchange-next' : undefined}>
            {place === 0 && (
              <ActionCells
                row={row}
                isTaken={!leftOut.has(row.action.id)}
                onTake={() => onLeave(toggled(leftOut, row.action.id))}
              />
            )}
            <ChangeCells change={change} />
          </tr>
        )),
      )}
    </RecordTable>
  )
}

interface ActionCellsProps {
  readonly row: ProposedRow
  readonly isTaken: boolean
  onTake(): void
}

/** What stands once before all changes of an action. */
function ActionCells({ row: { action, changes, isHidden }, isTaken, onTake }: ActionCellsProps) {
  const span = changes.length
  return (
    <>
      <td rowSpan={span}>
        <input
          type="checkbox"
          className="exchange-take"
          aria-label={t('exchange.take', { number: action.number })}
          checked={isTaken}
          onChange={onTake}
        />
      </td>
      <td rowSpan={span}>{action.number}</td>
      <th rowSpan={span} scope="rowgroup">
        <RecordText>{action.title}</RecordText>
        {isHidden && <span className="record-quiet">{t('exchange.hiddenRow')}</span>}
      </th>
    </>
  )
}

function ChangeCells({ change }: { readonly change: ProposedChange }) {
  const { meant, from, to, isOutdated, isFormula, place } = change
  return (
    <>
      <td>{headingOf(meant.field)}</td>
      <td>
        {from === '' ? (
          <span className="exchange-quiet">{t('exchange.nothing')}</span>
        ) : (
          <RecordText>{from}</RecordText>
        )}
      </td>
      <td>
        <strong className="exchange-new">{to}</strong>
        {isOutdated && <span className="record-late">{t('exchange.outdated')}</span>}
        {isFormula && <span className="record-quiet">{t('exchange.formula')}</span>}
      </td>
      <td>
        <span className="exchange-quiet">{placeWords(place)}</span>
      </td>
    </>
  )
}
