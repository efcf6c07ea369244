import { filesIn } from './reading'

/** The sheets of a workbook as rows of texts, by name, as some program reads them. */
export type Grid = ReadonlyMap<string, readonly (readonly string[])[]>

/** What stands in a cell of the file itself, and the formula that it says it came from. */
export interface RawCell {
  readonly value: string
  readonly formula: string | null
}

/** The cells of every sheet, read from the XML itself and not by the library that wrote it. */
export function rawCells(bytes: Uint8Array): ReadonlyMap<string, ReadonlyMap<string, RawCell>> {
  const files = filesIn(bytes)
  const part = (path: string) => files[path] ?? ''
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    [...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => unescaped(text)).join(''),
  )
  const paths = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  )
  return new Map(
    [...part('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => [
      unescaped(attribute(tag, 'name')),
      cellsIn(part(`xl/${paths.get(attribute(tag, 'r:id'))}`), texts),
    ]),
  )
}

function cellsIn(xml: string, texts: readonly string[]): ReadonlyMap<string, RawCell> {
  const cells = [...xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)]
  return new Map(
    cells.map(([, attributes = '', inner = '']) => {
      const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? ''
      const isText = attribute(attributes, 't') === 's'
      return [
        attribute(attributes, 'r'),
        {
          value: isText ? (texts[Number(value)] ?? '') : unescaped(value),
          formula: /<f>([^<]*)<\/f>/.exec(inner)?.[1] ?? null,
        },
      ]
    }),
  )
}

const attribute = (tag: string, name: string): string => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '').replaceAll('_x005F_', '_')

/** The same cells in rows; a place where nothing stands is empty. */
export function gridOf(sheets: ReturnType<typeof rawCells>): Grid {
  return new Map(
    [...sheets].map(([name, cells]) => {
      const rows: string[][] = []
      for (const [address, { value }] of cells) {
        const { row, column } = placeOf(address)
        const cellsOfRow = (rows[row - 1] ??= [])
        cellsOfRow[column - 1] = value
      }
      return [name, Array.from({ length: rows.length }, (_, index) => filled(rows[index] ?? []))]
    }),
  )
}

/** A row in which a place that was never written is an empty text. */
const filled = (row: readonly string[]): readonly string[] =>
  Array.from({ length: row.length }, (_, index) => row[index] ?? '')

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? ''
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(address.slice(letters.length)), column }
}

/** What a formula of a report comes to over the cells of its sheet: a sum of cells or ranges, or a difference. */
export function recalculated(formula: string, cells: ReadonlyMap<string, RawCell>): number {
  const at = (address: string) => Number(cells.get(address)?.value ?? 0)
  const [, from, less] = /^([A-Z]+\d+)-([A-Z]+\d+)$/.exec(formula) ?? []
  if (from && less) return at(from) - at(less)
  const parts = /^SUM\((.*)\)$/.exec(formula)?.[1]?.split(',')
  if (!parts) throw new Error(`Geen som of verschil: ${formula}`)
  return parts.flatMap(rangeOf).reduce((sum, address) => sum + at(address), 0)
}

/** The addresses of a range in one column, or the one address. */
function rangeOf(part: string): readonly string[] {
  const [first = '', last = first] = part.split(':')
  const [from, to] = [placeOf(first).row, placeOf(last).row]
  const letters = /^[A-Z]+/.exec(first)?.[0] ?? ''
  return Array.from({ length: to - from + 1 }, (_, index) => `${letters}${from + index}`)
}

/** A table object of a sheet: what it is called, the columns it names and the rows it covers. */
export interface RawTable {
  readonly id: string
  readonly name: string
  readonly headings: readonly string[]
  /** The column (from 1) that it begins in, and the rows of its head and of its last line. */
  readonly column: number
  readonly head: number
  readonly last: number
}

/** The table objects on every sheet, in the order of the sheets. */
export function rawTables(bytes: Uint8Array): readonly (readonly RawTable[])[] {
  const files = filesIn(bytes)
  return [...rawCells(bytes).keys()].map((_, index) => {
    const relations = files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] ?? ''
    return [...relations.matchAll(/Target="\.\.\/(tables\/[^"]*)"/g)].map(([, path]) =>
      tableIn(files[`xl/${path}`] ?? ''),
    )
  })
}

function tableIn(xml: string): RawTable {
  const tag = /<table [^>]*>/.exec(xml)?.[0] ?? ''
  const [first = '', last = ''] = attribute(tag, 'ref').split(':')
  return {
    id: attribute(tag, 'id'),
    name: attribute(tag, 'name'),
    headings: [...xml.matchAll(/<tableColumn [^>]*>/g)].map(([column]) => unescaped(attribute(column, 'name'))),
    column: placeOf(first).column,
    head: placeOf(first).row,
    last: placeOf(last).row,
  }
}

/** The rows in which cells were merged, by sheet. */
export const rowsMerged = (bytes: Uint8Array): readonly (readonly number[])[] => {
  const files = filesIn(bytes)
  return [...rawCells(bytes).keys()].map((_, index) =>
    [...(files[`xl/worksheets/sheet${index + 1}.xml`] ?? '').matchAll(/<mergeCell ref="[A-Z]+(\d+):/g)].map(([, row]) =>
      Number(row),
    ),
  )
}
