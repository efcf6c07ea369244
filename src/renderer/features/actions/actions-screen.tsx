import { useCallback, useMemo, useRef, useState } from 'react'
import { emptyFilter, isEmptyFilter, type ActionFilter } from '@shared/plan/action-filter'
import type { Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import type { ActionStand } from '@shared/progress/action-stand'
import { standOf, type ActionStands } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { useCopy, usePaste } from '../../ui/use-clipboard'
import { useKeys } from '../../ui/use-keys'
import { ActionPanel } from './action-panel'
import type { ActionRow } from './action-rows'
import { ActionsHeader } from './actions-header'
import { ActionsTable, type TableHandle } from './actions-table'
import { AddActionDialog } from './add-action-dialog'
import { FilterBar } from './filter-bar'
import { NothingFound } from './nothing-found'
import { groupsIn } from './grid-lines'
import { SelectionBar } from './selection-bar'
import { SelectionCommands } from './selection-commands'
import { chosenColumns } from './table-layout'
import { ColumnsButton, GroupButton } from './table-tools'
import { useActionRows } from './use-action-rows'
import { useCopyRows } from './use-copy-rows'
import { useDesk } from './use-desk'
import { EntryDayProvider } from './use-entry-day'
import { useEscape } from './use-escape'
import { useSelection } from './use-selection'
import { ViewsButton } from './views-button'
import './actions-screen.css'

interface ActionsScreenProps {
  readonly plan: Plan
  /** How the plan stands today. */
  readonly stand: ActionStands
  readonly filter: ActionFilter
  onFilter(filter: ActionFilter): void
  /** The action whose panel is open. */
  readonly opened: string | null
  onOpen(actionId: string | null): void
  /** Whether an action of one's own is being added. */
  readonly isAdding: boolean
  onAdding(isAdding: boolean): void
  /** Leads to the budget. */
  onFinance(): void
  /** Leads to reading a list back from Excel: a file, or cells that were pasted. */
  onReadExcel(pasted?: string): void
  /** Today. */
  readonly on: Day
}

/** Where the advisor works: every action of the plan, and beside it one of them in full. */
export function ActionsScreen(props: ActionsScreenProps) {
  const { plan, stand, filter, onFilter, opened: openedId, onOpen, isAdding, onAdding, onFinance, on } = props
  const desk = useDesk({ views: plan.views, filter, onFilter })
  const { order, group, folded } = desk
  const [back, setBack] = useState<Day | null>(null)
  const { all, rows, lines, words, toRow } = useActionRows(plan, stand, { filter, order, group, folded })
  const selected = useSelection(rows, lines)
  const copyRows = useCopyRows(plan, on, desk.layout)
  const copy = () => {
    if (selected.rows.length > 0) void copyRows(selected.rows)
  }
  useCopy(copy)
  usePaste(props.onReadExcel)
  const table = useRef<TableHandle>(null)
  const search = useRef<HTMLInputElement>(null)
  const find = () => {
    search.current?.select()
    search.current?.focus()
  }
  useKeys({ 'find-action': find })
  const openFound = () => {
    const first = lines.find((line) => line.kind === 'action')
    if (first && filter.text.trim() !== '') onOpen(first.row.action.id)
  }

  const then = useMemo(() => (back === null ? stand : standOf(plan, back)), [plan, back, stand])
  const [opened, openedOn] = standIn(then, openedId) ?? standIn(stand, openedId) ?? []
  const close = useCallback(() => {
    onOpen(null)
    setBack(null)
    table.current?.take(openedId ?? undefined)
  }, [openedId, onOpen])
  useEscape(opened !== undefined, close)

  return (
    <div className="actions">
      <main className="actions-main">
        <ActionsHeader
          count={countWords(rows.length, plan.actions.length, group === null ? null : groupsIn(lines).length)}
          tools={
            <>
              <ViewsButton
                views={plan.views}
                {...{ desk, words }}
                table={{ plan, on, rows, columns: chosenColumns(desk.layout) }}
              />
              <GroupButton
                group={group}
                onGroup={desk.onGroup}
                onFoldAll={(isFolded) => desk.onFoldAll(isFolded ? groupsIn(lines).map(({ key }) => key) : [])}
              />
              <ColumnsButton layout={desk.layout} onLayout={desk.onLayout} />
            </>
          }
          search={search}
          text={filter.text}
          onText={(text) => onFilter({ ...filter, text })}
          onLeaveSearch={() => table.current?.take()}
          onOpenFound={openFound}
          onReadExcel={() => props.onReadExcel()}
          onAdd={() => onAdding(true)}
        />
        <FilterBar {...{ all, filter, words, onFilter }} onEmpty={() => search.current?.focus()} />
        <div className="actions-table">
          <ActionsTable
            ref={table}
            plan={plan}
            {...{ rows, lines, order }}
            isGrouped={group !== null}
            layout={desk.layout}
            onLayout={desk.onLayout}
            onOrder={desk.onOrder}
            onFold={desk.onFold}
            opened={openedId}
            selected={selected}
            onOpen={onOpen}
            onType={find}
          />
          {selected.rows.length > 0 && (
            <SelectionBar count={selected.rows.length} onClear={selected.clear} onGone={() => table.current?.take()}>
              <SelectionCommands plan={plan} rows={selected.rows} onCopy={copy} />
            </SelectionBar>
          )}
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
            {...besideIn(rows, opened.action.id)}
            onDay={(day) => setBack(day === on ? null : day)}
            onOpen={onOpen}
            onFinance={onFinance}
            onClose={close}
          />
        </EntryDayProvider>
      )}
      {isAdding && <AddActionDialog plan={plan} onAdded={onOpen} onClose={() => onAdding(false)} />}
    </div>
  )
}

/** The actions before and behind one in the table; one that is not in it has the first of the table behind it. */
function besideIn(
  rows: readonly ActionRow[],
  id: string,
): { readonly previous: string | null; readonly next: string | null } {
  const at = rows.findIndex(({ action }) => action.id === id)
  const idAt = (index: number) => rows[index]?.action.id ?? null
  return { previous: idAt(at - 1), next: idAt(at + 1) }
}

/** How many actions are shown, each counted once, and over how many groups when there are any. */
function countWords(shown: number, all: number, groups: number | null): string {
  const count = t('actions.count', { shown, all })
  return groups === null ? count : t('actions.countInGroups', { actions: count, count: groups })
}

/** An action in a stand and the day of that stand; nothing when it was not there yet. */
function standIn({ actions, on }: ActionStands, id: string | null): readonly [ActionStand, Day] | undefined {
  const found = id === null ? undefined : actions.find(({ action }) => action.id === id)
  return found && [found, on]
}
