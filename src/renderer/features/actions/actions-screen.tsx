import { useCallback, useMemo, useRef, useState } from 'react'
import { emptyFilter, isEmptyFilter, type ActionFilter } from '@shared/plan/action-filter'
import type { Day } from '@shared/plan/day'
import type { Plan, Records } from '@shared/plan/plan'
import type { ActionStand } from '@shared/progress/action-stand'
import type { Glances } from '@shared/progress/glance'
import { standOf, type Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { useKeys } from '../../ui/use-keys'
import { ActionPanel } from './action-panel'
import type { ActionRow } from './action-rows'
import { ActionsHeader } from './actions-header'
import { ActionsTable, type TableHandle } from './actions-table'
import { AddActionDialog } from './add-action-dialog'
import { FilterBar } from './filter-bar'
import { NothingFound } from './nothing-found'
import { groupsIn } from './grid-lines'
import { ColumnsButton, GroupButton } from './table-tools'
import { useActionRows } from './use-action-rows'
import { useDesk } from './use-desk'
import { EntryDayProvider } from './use-entry-day'
import { useEscape } from './use-escape'
import { ViewsButton } from './views-button'
import './actions-screen.css'

/** A plan with how it stands today. */
export interface Whole {
  readonly plan: Plan
  readonly stand: Stand
}

interface ActionsScreenProps {
  /** What the table is drawn from, and how that stands today. */
  readonly records: Plan | Records
  readonly glances: Glances
  /** The same, with all that happened; empty until it has been read. What can be changed or looked back on waits for it. */
  readonly whole: Whole | null
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
  /** Leads to reading a list back from Excel. */
  onReadExcel(): void
  /** Today. */
  readonly on: Day
}

/** Where the advisor works: every action of the plan, and beside it one of them in full. */
export function ActionsScreen(props: ActionsScreenProps) {
  const {
    records,
    glances,
    whole,
    filter,
    onFilter,
    opened: openedId,
    onOpen,
    isAdding,
    onAdding,
    onFinance,
    on,
  } = props
  const desk = useDesk({ views: records.views, filter, onFilter })
  const { order, group, folded } = desk
  const [back, setBack] = useState<Day | null>(null)
  const { all, rows, lines, words, toRow } = useActionRows(records, glances, { filter, order, group, folded })
  const table = useRef<TableHandle>(null)
  const search = useRef<HTMLInputElement>(null)
  const find = () => {
    search.current?.select()
    search.current?.focus()
  }
  useKeys({ 'find-action': find })

  const then = useMemo(() => (whole && back !== null ? standOf(whole.plan, back) : whole?.stand), [whole, back])
  const [opened, openedOn] = standIn(then, openedId) ?? standIn(whole?.stand, openedId) ?? []
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
          count={countWords(rows.length, records.actions.length, group === null ? null : groupsIn(lines).length)}
          tools={
            <>
              <ViewsButton views={records.views} desk={desk} />
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
          onReadExcel={props.onReadExcel}
          onAdd={() => onAdding(true)}
        />
        <FilterBar {...{ all, filter, words, onFilter }} onEmpty={() => search.current?.focus()} />
        <div className="actions-table">
          <ActionsTable
            ref={table}
            plan={whole?.plan}
            {...{ rows, lines, order }}
            isGrouped={group !== null}
            layout={desk.layout}
            onLayout={desk.onLayout}
            onOrder={desk.onOrder}
            onFold={desk.onFold}
            opened={openedId}
            onOpen={onOpen}
            onType={find}
          />
          {rows.length === 0 && !isEmptyFilter(filter) && <NothingFound onClear={() => onFilter(emptyFilter)} />}
        </div>
      </main>
      {whole && opened && openedOn && (
        <EntryDayProvider on={openedOn}>
          <ActionPanel
            key={opened.action.id}
            plan={whole.plan}
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
      {whole && isAdding && <AddActionDialog plan={whole.plan} onAdded={onOpen} onClose={() => onAdding(false)} />}
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
function standIn(stand: Stand | undefined, id: string | null): readonly [ActionStand, Day] | undefined {
  const found = id === null ? undefined : stand?.actions.find(({ action }) => action.id === id)
  return stand && found && [found, stand.on]
}
