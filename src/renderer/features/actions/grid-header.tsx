import { ArrowDown, ArrowUp } from 'lucide-react'
import { t } from '../../messages/messages'
import { columnNamed, COLUMNS, type ColumnName } from './column-widths'
import type { TableOfActions } from './use-actions-table'

interface GridHeaderProps {
  readonly table: TableOfActions
  /** The widths of the columns in sight. */
  readonly tracks: string
  /** The column whose header has the keyboard. */
  readonly spot: ColumnName | null
}

/** The names of the columns; pressing one sorts by it. */
export function GridHeader({ table, tracks, spot }: GridHeaderProps) {
  const headers = table.getHeaderGroups().flatMap((group) => group.headers)
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" className="grid-names" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
        {headers.map(({ id, column }) => {
          const name = columnNamed(column.id)
          const sorted = column.getIsSorted()
          const Arrow = sorted === 'desc' ? ArrowDown : ArrowUp
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={COLUMNS.indexOf(name) + 1}
              aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
              data-column={name}
            >
              <button
                type="button"
                className="grid-name"
                tabIndex={name === spot ? 0 : -1}
                onClick={column.getToggleSortingHandler()}
              >
                <span>{t(`actions.columns.${name}`)}</span>
                {sorted && <Arrow size={14} aria-hidden />}
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}
