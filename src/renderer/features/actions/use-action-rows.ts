import { useMemo } from 'react'
import type { Action } from '@shared/plan/action'
import { findable, matching, type ActionFilter, type Findable } from '@shared/plan/action-filter'
import type { Plan } from '@shared/plan/plan'
import type { Stand } from '@shared/progress/stand'
import { rowMaker, standsById, type ActionRow } from './action-rows'
import { inOrder, type RowOrder } from './row-order'

interface ActionRows {
  /** Every action, ready to be found. */
  readonly all: readonly Findable[]
  /** What the filter leaves, in order. */
  readonly rows: readonly ActionRow[]
  toRow(action: Action): ActionRow
}

/** The rows of the table. Words are joined once per stored change, not once per typed letter. */
export function useActionRows(plan: Plan, stand: Stand, filter: ActionFilter, order: RowOrder): ActionRows {
  const stands = useMemo(() => standsById(stand), [stand])
  const all = useMemo(() => findable(plan, (id) => stands.get(id)?.light ?? null), [plan, stands])
  const toRow = useMemo(() => rowMaker(plan, stands), [plan, stands])
  const rows = useMemo(
    () =>
      inOrder(
        matching(all, filter).map(({ action }) => toRow(action)),
        order,
      ),
    [all, toRow, filter, order],
  )
  return { all, rows, toRow }
}
