import type { ColumnName } from './column-widths'

/** Where the keyboard is in the table. */
export interface GridSpot {
  /** The id of an action; empty is the row of headers. */
  readonly row: string | null
  /** Where that row stood last: -1 for the headers. */
  readonly index: number
  readonly column: ColumnName
}

/** What the keyboard can move over. */
export interface GridShape {
  readonly rows: readonly string[]
  readonly columns: readonly ColumnName[]
}

/** Which key was pressed. */
export interface GridKey {
  readonly key: string
  readonly ctrl: boolean
}

/**
 * The same spot after the table changed: it follows its row to a new place; when the row is gone it takes the one that
 * came in its place, and when its column is gone, the title.
 */
export function settled(spot: GridSpot, { rows, columns }: GridShape): GridSpot {
  const isThere = spot.row !== null && rows[spot.index] === spot.row
  const found = isThere ? spot.index : spot.row === null ? -1 : rows.indexOf(spot.row)
  const index = found === -1 ? Math.min(spot.index, rows.length - 1) : found
  const column = columns.includes(spot.column) ? spot.column : 'title'
  const row = rows[index] ?? null
  return row === spot.row && index === spot.index && column === spot.column ? spot : { row, index, column }
}

/** The spot a key leads to; empty when that key does not move through a table. `page` is the number of rows in sight. */
export function moved(
  spot: GridSpot,
  { key, ctrl }: GridKey,
  shape: GridShape & { readonly page: number },
): GridSpot | null {
  const last = shape.rows.length - 1
  const at = shape.columns.indexOf(spot.column)
  const to = (index: number, column: number) => spotAt(index, column, shape)
  switch (key) {
    case 'ArrowUp':
      return to(spot.index - 1, at)
    case 'ArrowDown':
      return to(spot.index + 1, at)
    case 'ArrowLeft':
      return to(spot.index, at - 1)
    case 'ArrowRight':
      return to(spot.index, at + 1)
    case 'Home':
      return to(ctrl ? 0 : spot.index, 0)
    case 'End':
      return to(ctrl ? last : spot.index, shape.columns.length - 1)
    case 'PageUp':
      return to(Math.max(0, spot.index - shape.page), at)
    case 'PageDown':
      return to(spot.index + shape.page, at)
    default:
      return null
  }
}

/** The spot nearest to a place that may lie outside the table. */
function spotAt(index: number, column: number, { rows, columns }: GridShape): GridSpot {
  const within = Math.min(Math.max(index, -1), rows.length - 1)
  const name = columns[Math.min(Math.max(column, 0), columns.length - 1)] ?? 'title'
  return { row: rows[within] ?? null, index: within, column: name }
}
