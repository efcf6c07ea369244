/** The columns the table can have, in the order of the list they are chosen from. */
export const COLUMNS = [
  'number',
  'title',
  'theme',
  'section',
  'kind',
  'strength',
  'owner',
  'partners',
  'municipalities',
  'adoptedStart',
  'adopted',
  'expectedStart',
  'expected',
  'moves',
  'status',
  'reason',
  'light',
  'inhoud',
  'planning',
  'besteding',
  'cause',
  'measure',
  'progress',
  'nextStep',
  'moments',
  'condition',
  'budget',
  'forecast',
  'heard',
  'update',
  'finishedOn',
  'alsoAt',
  'parent',
] as const

export type ColumnName = (typeof COLUMNS)[number]

/** The columns of somebody who chose none. */
export const USUAL: readonly ColumnName[] = [
  'number',
  'title',
  'owner',
  'partners',
  'adopted',
  'expected',
  'status',
  'light',
  'heard',
]

export const isColumn = (text: unknown): text is ColumnName => COLUMNS.some((known) => known === text)

/** The name of a column that is known by its text only. */
export function columnNamed(text: string): ColumnName {
  if (!isColumn(text)) throw new Error(`Onbekende kolom: ${text}`)
  return text
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
  title: { least: 282, most: 560 },
  theme: { least: 150 },
  section: { least: 150 },
  kind: { least: 96 },
  strength: { least: 96 },
  owner: { least: 104, share: 2 },
  partners: { least: 96, share: 3 },
  municipalities: { least: 110 },
  adoptedStart: { least: 124 },
  adopted: { least: 84 },
  expectedStart: { least: 116 },
  expected: { least: 72 },
  moves: { least: 90 },
  status: { least: 112 },
  reason: { least: 160 },
  light: { least: 134 },
  inhoud: { least: 134 },
  planning: { least: 134 },
  besteding: { least: 134 },
  cause: { least: 150 },
  measure: { least: 180 },
  progress: { least: 90 },
  nextStep: { least: 170 },
  moments: { least: 110 },
  condition: { least: 160 },
  budget: { least: 96 },
  forecast: { least: 96 },
  heard: { least: 82 },
  update: { least: 220 },
  finishedOn: { least: 90 },
  alsoAt: { least: 116 },
  parent: { least: 110 },
}

/** Widths that somebody chose, in pixels. */
export type ChosenWidths = Readonly<Partial<Record<ColumnName, number>>>

/** What no column is narrower than: its name can still be reached. */
export const NARROWEST = 44

/** What no column is wider than. */
export const WIDEST = 900

/** Which column gives up its place first when there is no room for all. The others always stay. */
const GIVE_WAY: readonly ColumnName[] = ['heard', 'adopted', 'partners', 'owner', 'light', 'expected']

/** The usual columns there is room for in so many pixels. */
export function columnsThatFit(room: number, chosen: ChosenWidths = {}): readonly ColumnName[] {
  let fitting = USUAL
  for (const name of GIVE_WAY) {
    if (leastOf(fitting, chosen) <= room) break
    fitting = fitting.filter((column) => column !== name)
  }
  return fitting
}

/** The room at the left of a row for the mark that it is selected, in pixels. */
export const MARK_WIDTH = 22

/** The room at both sides of a row, in pixels. */
export const MARGINS = MARK_WIDTH + 6

const leastOf = (columns: readonly ColumnName[], chosen: ChosenWidths): number =>
  columns.reduce((sum, column) => sum + (chosen[column] ?? WIDTHS[column].least), MARGINS)

/** How much of a narrow table the title takes at most: there it gives in too. */
const TITLE_SHARE = 0.4

/**
 * How wide those columns are in so many pixels, in whole ones. What somebody chose stays; of what is left over, the
 * title grows first, and the rest goes to the others.
 */
export function widthsIn(room: number, columns: readonly ColumnName[], chosen: ChosenWidths): readonly number[] {
  const least = columns.map((name) => chosen[name] ?? leastIn(room, name))
  const free = columns.map((name) => (chosen[name] === undefined ? WIDTHS[name] : { least: 0 }))
  const over = (widths: readonly number[]) => Math.max(0, room - MARGINS - widths.reduce((sum, each) => sum + each, 0))
  const titled = least.map((width, at) => Math.max(width, Math.min(free[at]?.most ?? width, width + over(least))))
  const left = over(titled)
  const shares = free.reduce((sum, { share = 0 }) => sum + share, 0)
  return titled.map((width, at) => width + Math.floor((left * (free[at]?.share ?? 0)) / Math.max(1, shares)))
}

function leastIn(room: number, name: ColumnName): number {
  const { least, most } = WIDTHS[name]
  return most === undefined ? least : Math.min(least, Math.floor((room - MARGINS) * TITLE_SHARE))
}
