import type { Header } from '@tanstack/react-table'
import { ArrowDown, ArrowUp, Check } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { t } from '../../messages/messages'
import type { ActionRow } from './action-rows'
import type { ColumnName } from './column-widths'
import { CELLS, type features } from './columns'
import type { ShownColumn } from './table-layout'
import type { TableOfActions } from './use-actions-table'

interface GridHeaderProps {
  readonly table: TableOfActions
  readonly shown: readonly ShownColumn[]
  /** The widths of the columns in sight. */
  readonly tracks: string
  /** The column whose header has the keyboard. */
  readonly spot: ColumnName | null
  /** A column is to be so many pixels wide; empty for as wide as usual. */
  onWidth(column: ColumnName, width: number | null): void
  /** Whether every action that is shown is selected. */
  readonly isAllSelected: boolean
  /** Selects everything that is shown, or nothing. */
  onSelectAll(): void
}

/** The names of the columns; pressing one sorts by it, with Shift held also by it. */
export function GridHeader({ table, shown, tracks, spot, onWidth, isAllSelected, onSelectAll }: GridHeaderProps) {
  const headers = table.getHeaderGroups().flatMap((group) => group.headers)
  const isSortedByMore = table.state.sorting.length > 1
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" className="grid-names" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
        <span className="grid-mark" aria-hidden data-on={isAllSelected || undefined} onClick={onSelectAll}>
          <Check size={12} />
        </span>
        {shown.map((column) => {
          const header = headers.find(({ id }) => id === column.name)
          if (!header) return null
          const hasKeyboard = column.name === spot
          return <GridName key={column.name} {...{ header, column, hasKeyboard, isSortedByMore, onWidth }} />
        })}
      </div>
    </div>
  )
}

interface GridNameProps extends Pick<GridHeaderProps, 'onWidth'> {
  readonly header: Header<typeof features, ActionRow>
  readonly column: ShownColumn
  readonly hasKeyboard: boolean
  readonly isSortedByMore: boolean
}

/** How many pixels a key makes a column wider or narrower. */
const KEY_STEP = 16

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -KEY_STEP, ArrowRight: KEY_STEP }

function GridName({ header, column, hasKeyboard, isSortedByMore, onWidth }: GridNameProps) {
  const { name, width, left, place } = column
  const sorted = header.column.getIsSorted()
  const rank = header.column.getSortIndex() + 1
  const widen = ({ key, altKey }: KeyboardEvent) => {
    const step = STEPS[key]
    if (altKey && step !== undefined) onWidth(name, width + step)
  }
  return (
    <div
      role="columnheader"
      aria-colindex={place}
      aria-sort={rank !== 1 || sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
      data-column={name}
      data-align={CELLS[name].align}
      data-pinned={left === null ? undefined : true}
      style={left === null ? undefined : { left }}
    >
      <button
        type="button"
        className="grid-name"
        tabIndex={hasKeyboard ? 0 : -1}
        onClick={header.column.getToggleSortingHandler()}
        onKeyDown={widen}
        title={t('actions.table.headerHint')}
      >
        <span>{t(`actions.columns.${name}`)}</span>
        {sorted && <SortMark direction={sorted} rank={isSortedByMore ? rank : null} />}
      </button>
      <div
        className="grid-edge"
        aria-hidden
        onMouseDown={header.getResizeHandler()}
        onDoubleClick={() => onWidth(name, null)}
      />
    </div>
  )
}

/** Which way it is sorted, and as how manyth when there are more. */
function SortMark({ direction, rank }: { readonly direction: 'asc' | 'desc'; readonly rank: number | null }) {
  const Arrow = direction === 'desc' ? ArrowDown : ArrowUp
  return (
    <>
      <Arrow size={14} aria-hidden />
      {rank !== null && (
        <span className="grid-rank">
          <span aria-hidden>{rank}</span>
          <span className="unseen">
            {t('actions.table.rank', { rank, direction: t(`actions.table.${direction}`) })}
          </span>
        </span>
      )}
    </>
  )
}
