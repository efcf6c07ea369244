import { parseDay, type Day } from '../plan/day'
import { wording } from '../reports/wording'
import type { CellValue, ReadRow, ReadSheet } from './workbook'

/** The headings that our own *Actielijst* writes; any other column is left alone. */
const HEADINGS: ReadonlySet<string> = new Set(Object.values(wording.actions.headings))

/** The fields that can come back from a list, and under which heading. */
export const LIST_FIELDS = ['owner', 'expected', 'status', 'update'] as const

export type ListField = (typeof LIST_FIELDS)[number]

export const headingOf = (field: ListField): string => wording.actions.headings[field]

/** A list of actions in a sheet: below which headings what stands. */
export interface FoundList {
  readonly sheet: string
  readonly isHidden: boolean
  /** The reference date that is told above it; empty when it tells none. */
  readonly on: Day | null
  /** The column of each heading. */
  readonly columns: ReadonlyMap<string, number>
  readonly rows: readonly ReadRow[]
}

/** In how many rows the head of a list is looked for. */
const MOST_ABOVE = 50

/** Every list of actions in a workbook, in the order of its sheets. Our own planning repeats the list and asks nothing. */
export const listsIn = (sheets: readonly ReadSheet[]): readonly FoundList[] =>
  sheets.filter(({ name }) => name !== wording.planning.name).flatMap((each) => listIn(each) ?? [])

/** The list of actions in a sheet: it has a column for the number, and one for a field that can be changed. */
function listIn({ name, isHidden, rows }: ReadSheet): FoundList | null {
  for (const [place, row] of rows.slice(0, MOST_ABOVE).entries()) {
    const columns = headingsIn(row)
    if (columns.has(wording.actions.headings.number) && LIST_FIELDS.some((field) => columns.has(headingOf(field))))
      return { sheet: name, isHidden, on: dayAbove(rows.slice(0, place)), columns, rows: rows.slice(place + 1) }
  }
  return null
}

function headingsIn({ cells }: ReadRow): ReadonlyMap<string, number> {
  const read = cells.map(({ column, value }) => [plainText(value), column] as const)
  const isFirst = (heading: string, place: number) => read.findIndex(([other]) => other === heading) === place
  return new Map(read.filter(([heading], place) => HEADINGS.has(heading) && isFirst(heading, place)))
}

/** A text as it is compared: composed letters, no space around it. */
export const plainText = (value: CellValue): string =>
  typeof value === 'string' ? value.normalize('NFC').replace(/\r\n?/g, '\n').trim() : ''

const WRITTEN = /Peildatum (\d{2})-(\d{2})-(\d{4})/

function dayAbove(rows: readonly ReadRow[]): Day | null {
  const texts = rows.flatMap(({ cells }) => cells.map(({ value }) => plainText(value)))
  const [, day, month, year] = texts.map((text) => WRITTEN.exec(text)).find((found) => found !== null) ?? []
  const read = parseDay(`${year}-${month}-${day}`)
  return read.ok ? read.value : null
}
