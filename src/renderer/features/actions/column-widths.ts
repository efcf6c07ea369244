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
  /** Its part of the room that is left over. */
  readonly share: number
}

const WIDTHS: Record<ColumnName, Width> = {
  number: { least: 46, share: 0 },
  title: { least: 290, share: 6 },
  owner: { least: 104, share: 2 },
  partners: { least: 96, share: 3 },
  adopted: { least: 84, share: 0 },
  expected: { least: 72, share: 0 },
  status: { least: 112, share: 0 },
  light: { least: 134, share: 0 },
  heard: { least: 82, share: 0 },
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
export function gridTracks(columns: readonly ColumnName[]): string {
  return columns
    .map((column) => WIDTHS[column])
    .map(({ least, share }) => (share === 0 ? `${least}px` : `minmax(min(${least}px, 40%), ${share}fr)`))
    .join(' ')
}
