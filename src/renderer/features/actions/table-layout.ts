import {
  columnsThatFit,
  isColumn,
  MARGINS,
  MARK_WIDTH,
  NARROWEST,
  USUAL,
  WIDEST,
  widthsIn,
  type ChosenWidths,
  type ColumnName,
} from './column-widths'

/** How the table is laid out on this machine. It says nothing about the plan, and losing it loses no work. */
export interface TableLayout {
  /** From left to right; empty as long as nobody chose: then what there is no room for gives way. */
  readonly columns: readonly ColumnName[] | null
  readonly widths: ChosenWidths
  /** Those that stay in sight at the left when the table is wider than its room. */
  readonly pinned: readonly ColumnName[]
}

export const USUAL_LAYOUT: TableLayout = { columns: null, widths: {}, pinned: ['number', 'title'] }

/** The columns that are asked for, from left to right: those that are pinned first. */
export function chosenColumns({ columns, pinned }: Pick<TableLayout, 'columns' | 'pinned'>): readonly ColumnName[] {
  const all = columns ?? USUAL
  return [...all.filter((name) => pinned.includes(name)), ...all.filter((name) => !pinned.includes(name))]
}

/** The same layout with a column shown, at the end, or no longer. The title is what a row is known by, so it stays. */
export function withShown(layout: TableLayout, name: ColumnName, isShown: boolean): TableLayout {
  if (name === 'title') return layout
  const others = chosenColumns(layout).filter((other) => other !== name)
  return { ...layout, columns: isShown ? [...others, name] : others }
}

/** The same layout with a column one place further, among those that are pinned as it is, or among the others. */
export function withMoved(layout: TableLayout, name: ColumnName, step: -1 | 1): TableLayout {
  const columns = chosenColumns(layout)
  const at = columns.indexOf(name)
  const next = columns[at + step]
  if (at === -1 || next === undefined || layout.pinned.includes(next) !== layout.pinned.includes(name)) return layout
  return { ...layout, columns: columns.with(at, next).with(at + step, name) }
}

export const withPinned = (layout: TableLayout, name: ColumnName, isPinned: boolean): TableLayout => ({
  ...layout,
  pinned: [...layout.pinned.filter((other) => other !== name), ...(isPinned ? [name] : [])],
})

/** The same layout with a column as wide as that, within what can be read; empty for as wide as it usually is. */
export function withWidth(layout: TableLayout, name: ColumnName, width: number | null): TableLayout {
  const { [name]: _, ...others } = layout.widths
  if (width === null) return { ...layout, widths: others }
  return { ...layout, widths: { ...others, [name]: Math.round(Math.min(Math.max(width, NARROWEST), WIDEST)) } }
}

/** A column as the table draws it. */
export interface ShownColumn {
  readonly name: ColumnName
  /** In pixels. */
  readonly width: number
  /** How far from the left it stays when the table is scrolled sideways; empty when it goes along. */
  readonly left: number | null
  /** Its place among all columns that are asked for, also those there is no room for: from 1. */
  readonly place: number
}

/** How much of its room the pinned columns may take: something has to scroll beside them. */
const PINNED_SHARE = 0.6

/** The columns of a layout in so many pixels of room. */
export function shownColumns(layout: TableLayout, room: number): readonly ShownColumn[] {
  const asked = chosenColumns(layout)
  const fitting = layout.columns === null ? columnsThatFit(room, layout.widths) : asked
  const shown = asked.filter((name) => fitting.includes(name))
  const widths = widthsIn(room, shown, layout.widths)
  const isPinned = (name: ColumnName) => layout.pinned.includes(name)
  const pinnedWidth = shown.reduce((sum, name, at) => sum + (isPinned(name) ? (widths[at] ?? 0) : 0), 0)
  const stays = pinnedWidth <= room * PINNED_SHARE && tableWidth(widths) > room
  let left = MARK_WIDTH
  return shown.map((name, at) => {
    const width = widths[at] ?? 0
    const column = { name, width, left: stays && isPinned(name) ? left : null, place: asked.indexOf(name) + 1 }
    left += width
    return column
  })
}

const tableWidth = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, MARGINS)

/** How wide a row of those columns is, in pixels. */
export const widthOf = (columns: readonly ShownColumn[]): number => tableWidth(columns.map(({ width }) => width))

/** How much of the table the columns that stay in sight cover, in pixels. */
export const coveredBy = (columns: readonly ShownColumn[]): number =>
  columns.reduce((end, { width, left }) => (left === null ? end : left + width), 0)

/** Reads what `layoutAsText` wrote; of what is unknown or damaged nothing is kept. */
export function readLayout(text: string | null): TableLayout {
  const kept = parsed(text)
  return {
    columns: columnsIn(kept.get('columns')),
    widths: widthsAmong(kept.get('widths')),
    pinned: listOfColumns(kept.get('pinned')) ?? USUAL_LAYOUT.pinned,
  }
}

export const layoutAsText = (layout: TableLayout): string => JSON.stringify(layout)

function parsed(text: string | null): ReadonlyMap<string, unknown> {
  try {
    return entriesOf(JSON.parse(text ?? '{}'))
  } catch {
    // Written by another program: then the layout is the usual one.
    return new Map()
  }
}

const entriesOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])

const listOfColumns = (value: unknown): readonly ColumnName[] | null =>
  Array.isArray(value) ? [...new Set(value.filter(isColumn))] : null

/** A row is known by its title, so without one it is no list of columns. */
export function columnsIn(value: unknown): readonly ColumnName[] | null {
  const columns = listOfColumns(value)
  return columns?.includes('title') ? columns : null
}

function widthsAmong(value: unknown): ChosenWidths {
  const sound = [...entriesOf(value)].filter(
    ([name, width]) => isColumn(name) && typeof width === 'number' && width >= NARROWEST && width <= WIDEST,
  )
  return Object.fromEntries(sound)
}
