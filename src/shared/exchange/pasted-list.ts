import { tabSeparated, type CellBlock } from './cell-block'
import { headingOf, LIST_FIELDS, type FoundList, type ListField } from './found-list'
import { wording } from '../reports/wording'
import { ok, refused, type Result } from '../result'
import type { ReadRow } from './workbook'

const NUMBER = wording.actions.headings.number

/** Without names above them the cells are in this order. */
const UNNAMED = [NUMBER, ...LIST_FIELDS.map(headingOf)]

/** Why a pasted text is no list of actions. */
export type NotPasted = 'no-cells' | 'no-number' | 'no-field'

/** What the fields are called elsewhere on the screens, beside the headings of the list itself. */
export type FieldNames = Readonly<Record<ListField, string>>

/**
 * A block of cells from the clipboard as a list of actions. A first row of names says what stands in which column; the
 * number comes first, or under its own name. Columns that cannot be changed are left alone.
 */
export function pastedList(text: string, sheet: string, names: FieldNames): Result<FoundList, NotPasted> {
  const block = tabSeparated(text)
  const [first = []] = block
  if (block.every((row) => row.every((cell) => cell.trim() === '')) || first.length < 2) return refused('no-cells')
  const named = namesIn(first, names)
  const hasNames = named.size > 0
  if (hasNames && !named.has(NUMBER)) return refused('no-number')
  if (hasNames && named.size === 1) return refused('no-field')
  const columns = hasNames ? named : new Map(UNNAMED.slice(0, first.length).map((heading, at) => [heading, at + 1]))
  const rows = rowsOf(block).slice(hasNames ? 1 : 0)
  return ok({ sheet, isHidden: false, on: null, columns, rows })
}

/** The column of each heading that is known, in the words of the list. */
function namesIn(cells: readonly string[], names: FieldNames): ReadonlyMap<string, number> {
  const headings = new Map<string, string>([[NUMBER, NUMBER]])
  for (const field of LIST_FIELDS)
    for (const name of [headingOf(field), names[field]]) headings.set(name, headingOf(field))
  const found = new Map<string, number>()
  for (const [at, cell] of cells.entries()) {
    const heading = headings.get(cell.normalize('NFC').trim())
    if (heading !== undefined && !found.has(heading)) found.set(heading, at + 1)
  }
  return found
}

const rowsOf = (block: CellBlock): readonly ReadRow[] =>
  block.map((cells, at) => ({
    row: at + 1,
    isHidden: false,
    cells: cells.flatMap((value, column) => (value.trim() === '' ? [] : [{ column: column + 1, value, remark: null }])),
  }))
