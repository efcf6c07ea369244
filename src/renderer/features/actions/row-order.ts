import { byNumber } from '@shared/plan/action'
import { STATUSES } from '@shared/plan/status'
import { LIGHTS } from '@shared/plan/light'
import type { ActionRow } from './action-rows'
import type { ColumnName } from './column-widths'

/** By which column the table is sorted. */
export interface RowOrder {
  readonly column: ColumnName
  readonly descending: boolean
}

/** The order of the plan. */
export const PLAN_ORDER: RowOrder = { column: 'number', descending: false }

const dutch = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })

/** What a row is sorted by; an empty value comes last, whichever way the table is sorted. */
const KEYS: Record<Exclude<ColumnName, 'number'>, (row: ActionRow) => string | number | null> = {
  title: ({ action }) => action.title,
  owner: ({ action }) => action.owner?.value ?? null,
  partners: ({ partners }) => (partners.length > 0 ? partners.join(', ') : null),
  adopted: ({ action }) => action.adopted.end?.value ?? null,
  expected: ({ action }) => action.expected.end?.value ?? null,
  status: ({ action }) => STATUSES.indexOf(action.status),
  light: ({ light }) => light && LIGHTS.indexOf(light),
  heard: ({ heard }) => heard,
}

/** The rows in that order; rows that are equal in it stay in the order of the plan. */
export function inOrder(rows: readonly ActionRow[], { column, descending }: RowOrder): readonly ActionRow[] {
  const turn = descending ? -1 : 1
  const numbers = (one: ActionRow, other: ActionRow) => byNumber(one.action, other.action)
  if (column === 'number') return rows.toSorted((one, other) => turn * numbers(one, other))
  const key = KEYS[column]
  return rows
    .map((row) => ({ row, key: key(row) }))
    .toSorted((one, other) => compared(one.key, other.key, turn) || numbers(one.row, other.row))
    .map(({ row }) => row)
}

function compared(one: string | number | null, other: string | number | null, turn: 1 | -1): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  if (typeof one === 'number' && typeof other === 'number') return turn * (one - other)
  return turn * dutch.compare(String(one), String(other))
}
