import { useCallback, useMemo, useRef, useState } from 'react'
import { emptyFilter, isEmptyFilter, type ActionFilter } from '@shared/plan/action-filter'
import type { Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import type { ActionStand } from '@shared/progress/action-stand'
import { standOf, type Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { ActionPanel } from './action-panel'
import { ActionsHeader } from './actions-header'
import { ActionsTable, type TableHandle } from './actions-table'
import { AddActionDialog } from './add-action-dialog'
import { FilterBar } from './filter-bar'
import { NothingFound } from './nothing-found'
import { PLAN_ORDER } from './row-order'
import { useActionRows } from './use-action-rows'
import { EntryDayProvider } from './use-entry-day'
import { useEscape } from './use-escape'
import { useSearchKeys } from './use-search-keys'
import './actions-screen.css'

interface ActionsScreenProps {
  readonly plan: Plan
  /** How the plan stands today. */
  readonly stand: Stand
  readonly filter: ActionFilter
  onFilter(filter: ActionFilter): void
  /** Leads to reading a list back from Excel. */
  onReadExcel(): void
  /** Today. */
  readonly on: Day
}

/** Where the advisor works: every action of the plan, and beside it one of them in full. */
export function ActionsScreen({ plan, stand, filter, onFilter, onReadExcel, on }: ActionsScreenProps) {
  const [order, setOrder] = useState(PLAN_ORDER)
  const [openedId, setOpenedId] = useState<string | null>(null)
  const [back, setBack] = useState<Day | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const { all, rows, toRow } = useActionRows(plan, stand, filter, order)
  const table = useRef<TableHandle>(null)
  const search = useRef<HTMLInputElement>(null)
  useSearchKeys(search)

  const then = useMemo(() => (back === null ? stand : standOf(plan, back)), [plan, back, stand])
  const [opened, openedOn] = standIn(then, openedId) ?? standIn(stand, openedId) ?? []
  const close = useCallback(() => {
    setOpenedId(null)
    setBack(null)
    table.current?.take(openedId ?? undefined)
  }, [openedId])
  useEscape(opened !== undefined, close)

  return (
    <div className="actions">
      <main className="actions-main">
        <ActionsHeader
          count={t('actions.count', { shown: rows.length, all: plan.actions.length })}
          search={search}
          text={filter.text}
          onText={(text) => onFilter({ ...filter, text })}
          onLeaveSearch={() => table.current?.take()}
          onReadExcel={onReadExcel}
          onAdd={() => setIsAdding(true)}
        />
        <FilterBar plan={plan} all={all} filter={filter} onFilter={onFilter} onEmpty={() => search.current?.focus()} />
        <div className="actions-table">
          <ActionsTable
            ref={table}
            plan={plan}
            rows={rows}
            order={order}
            onOrder={setOrder}
            opened={openedId}
            onOpen={setOpenedId}
          />
          {rows.length === 0 && !isEmptyFilter(filter) && <NothingFound onClear={() => onFilter(emptyFilter)} />}
        </div>
      </main>
      {opened && openedOn && (
        <EntryDayProvider on={openedOn}>
          <ActionPanel
            key={opened.action.id}
            plan={plan}
            stand={opened}
            row={toRow(opened.action)}
            on={openedOn}
            asked={back}
            onDay={(day) => setBack(day === on ? null : day)}
            onOpen={setOpenedId}
            onClose={close}
          />
        </EntryDayProvider>
      )}
      {isAdding && <AddActionDialog plan={plan} onAdded={setOpenedId} onClose={() => setIsAdding(false)} />}
    </div>
  )
}

/** An action in a stand and the day of that stand; nothing when it was not there yet. */
function standIn({ actions, on }: Stand, id: string | null): readonly [ActionStand, Day] | undefined {
  const found = actions.find(({ action }) => action.id === id)
  return found && [found, on]
}
