/** The columns of the table, from left to right. */
export const COLUMNS = [
  'number',
  'title',
  'owner',
  'partners',
  'adopted',
  'expected',
  'status',
  'light',
  'heard',
] as const

export type ColumnName = (typeof COLUMNS)[number]

/** The name of a column that is known by its text only. */
export function columnNamed(text: string): ColumnName {
  const name = COLUMNS.find((known) => known === text)
  if (!name) throw new Error(`Onbekende kolom: ${text}`)
  return name
}

interface Width {
  /** The least it needs to be read, in pixels. */
  readonly least: number
  /** How wide it grows as long as there is room, in pixels. */
  readonly most?: number
  /** Its part of the room that is left over then. */
  readonly share?: number
}

const WIDTHS: Record<ColumnName, Width> = {
  number: { least: 46 },
  title: { least: 290, most: 560 },
  owner: { least: 104, share: 2 },
  partners: { least: 96, share: 3 },
  adopted: { least: 84 },
  expected: { least: 72 },
  status: { least: 112 },
  light: { least: 134 },
  heard: { least: 82 },
}

/** Which column gives up its place first when there is no room for all. The others always stay. */
const GIVE_WAY: readonly ColumnName[] = ['heard', 'adopted', 'partners', 'owner', 'light', 'expected']

/** The columns there is room for in so many pixels. */
export function columnsThatFit(room: number): readonly ColumnName[] {
  let fitting: readonly ColumnName[] = COLUMNS
  for (const name of GIVE_WAY) {
    if (leastOf(fitting) <= room) break
    fitting = fitting.filter((column) => column !== name)
  }
  return fitting
}

/** The room at both sides of a row, in pixels. */
const MARGINS = 20

const leastOf = (columns: readonly ColumnName[]): number =>
  columns.reduce((sum, column) => sum + WIDTHS[column].least, MARGINS)

/** Those columns as the tracks of a CSS grid; in the narrowest window the title gives in too. */
export const gridTracks = (columns: readonly ColumnName[]): string =>
  columns.map((column) => trackOf(WIDTHS[column])).join(' ')

function trackOf({ least, most, share }: Width): string {
  if (most !== undefined) return `minmax(min(${least}px, 40%), ${most}px)`
  return share === undefined ? `${least}px` : `minmax(${least}px, ${share}fr)`
}
