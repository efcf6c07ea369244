import { byNumber } from '@shared/plan/action'
import { KINDS, STRENGTHS } from '@shared/plan/kind'
import { LIGHTS, type Light } from '@shared/plan/light'
import { STATUSES } from '@shared/plan/status'
import type { ActionRow } from './action-rows'
import { plainWords, type PlainColumn } from './column-words'
import type { ColumnName } from './column-widths'

/** One of the columns by which the table is sorted. */
export interface SortedBy {
  readonly column: ColumnName
  readonly descending: boolean
}

/** By which columns the table is sorted: the first goes first, and each next one decides among those that are equal. */
export type RowOrder = readonly SortedBy[]

/** The order of the plan. */
export const PLAN_ORDER: RowOrder = []

const dutch = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })

const lightPlace = (light: Light | null | undefined): number | null => (light ? LIGHTS.indexOf(light) : null)

type SortValue = string | number | null

/** What a row is sorted by where that is more than the words of its cell. */
const VALUES: Readonly<Record<Exclude<ColumnName, PlainColumn>, (row: ActionRow) => SortValue>> &
  Partial<Readonly<Record<PlainColumn, (row: ActionRow) => SortValue>>> = {
  number: ({ action }) => action.number,
  title: ({ action }) => action.title,
  owner: ({ action }) => action.owner?.value ?? null,
  partners: ({ partners }) => (partners.length > 0 ? partners.join(', ') : null),
  adopted: ({ action }) => action.adopted.end?.value ?? null,
  expected: ({ action }) => action.expected.end?.value ?? null,
  status: ({ action }) => STATUSES.indexOf(action.status),
  light: ({ light }) => lightPlace(light),
  inhoud: ({ stand }) => lightPlace(stand?.questions.inhoud),
  planning: ({ stand }) => lightPlace(stand?.questions.planning),
  besteding: ({ stand }) => lightPlace(stand?.questions.besteding),
  heard: ({ heard }) => heard,
  kind: ({ action }) => KINDS.indexOf(action.kind),
  strength: ({ action }) => STRENGTHS.indexOf(action.strength),
  moves: ({ stand }) => stand?.timesMoved || null,
  progress: ({ stand }) => stand?.actual?.share ?? null,
  budget: ({ stand }) => stand?.spending?.budget ?? null,
  forecast: ({ stand }) => stand?.spending?.forecast ?? null,
  moments: ({ stand }) => stand?.moments?.held ?? null,
  finishedOn: ({ stand }) => stand?.finishedOn ?? null,
}

/** What a row is sorted by in a column; an empty value comes last, whichever way the table is sorted. */
export function sortValue(column: ColumnName, row: ActionRow): SortValue {
  const value = VALUES[column]
  return value ? value(row) : plainWords(column as PlainColumn, row)
}

/** The rows in that order; rows that are equal in it stay in the order of the plan. They come in that order. */
export function inOrder(rows: readonly ActionRow[], order: RowOrder): readonly ActionRow[] {
  if (order.length === 0) return rows
  return rows
    .map((row) => ({ row, values: order.map(({ column }) => sortValue(column, row)) }))
    .toSorted((one, other) => {
      for (const [at, { column, descending }] of order.entries()) {
        const turn = descending ? -1 : 1
        const difference =
          column === 'number'
            ? turn * byNumber(one.row.action, other.row.action)
            : compared(one.values[at] ?? null, other.values[at] ?? null, turn)
        if (difference !== 0) return difference
      }
      return byNumber(one.row.action, other.row.action)
    })
    .map(({ row }) => row)
}

function compared(one: SortValue, other: SortValue, turn: 1 | -1): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  if (typeof one === 'number' && typeof other === 'number') return turn * (one - other)
  return turn * dutch.compare(String(one), String(other))
}
