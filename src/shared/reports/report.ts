import type { Day, Instant } from '../plan/day'
import type { Disclosure } from '../plan/disclosure'
import type { Quarter } from '../plan/quarter'
import type { Light } from '../plan/light'
import type { PlanLetter } from '../progress/plan-letters'

/** How far the paper itself is: a *concept* says so in its header and its file name. */
export type DocumentState = 'concept' | 'definitief'

/**
 * A report as plain data: titles, blocks, tables, figures. It has no fonts and no colours; the screen, Excel and Word
 * are ways of drawing the same document, so what is previewed is what is saved.
 */
export interface Report {
  readonly title: string
  /** What every sheet says under its title: peildatum, comparison, version, disclosure. */
  readonly standing: string
  /** Without an extension: that belongs to the way of drawing. */
  readonly fileName: string
  readonly properties: ReportProperties
  /** Printed on every page. */
  readonly page: { readonly marking: string; readonly footer: string }
  readonly sheets: readonly Sheet[]
}

/** What the file says about itself: functions and organisations, never a person. */
export interface ReportProperties {
  readonly organisation: string
  readonly subject: string
  readonly category: string
  readonly language: 'nl-NL'
  readonly on: Day
  readonly version: string
  readonly state: DocumentState
  readonly disclosure: Disclosure
  readonly generatedAt: Instant
}

/** One sheet: blocks below each other on a grid of columns. */
export interface Sheet {
  readonly name: string
  /** The widths of the grid's columns, in characters. Every block starts in the first, unless it stands beside another. */
  readonly widths: readonly number[]
  /** How many of these columns go on paper; the others are there to filter by. */
  readonly printed: number
  /** Whether it has to fit on one page as a whole, or only in its width. */
  readonly fit: 'page' | 'width'
  /** How many columns stay in sight, with the title and the table's head, while scrolling; empty: none, and no head. */
  readonly frozen: number | null
  /** In percent. */
  readonly zoom: number
  readonly blocks: readonly Block[]
}

export type Block = Heading | Paragraph | List | Facts | Table | Beside | Space

export interface Heading {
  readonly kind: 'heading'
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  /** Small print: a legend, a check. */
  readonly small: boolean
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly string[]
  readonly numbered: boolean
}

/**
 * Labels with what belongs to each; the label takes a column, the value the rest. A title stands in a column of its own
 * before the first label.
 */
export interface Facts {
  readonly kind: 'facts'
  readonly title: string | null
  readonly rows: readonly { readonly label: string; readonly value: Cell }[]
}

/** Blocks next to each other, each on its own columns of the grid (from 0, `to` included), read from left to right. */
export interface Beside {
  readonly kind: 'beside'
  readonly parts: readonly { readonly from: number; readonly to: number; readonly blocks: readonly Block[] }[]
}

/** Open rows. */
export interface Space {
  readonly kind: 'space'
  readonly rows: number
}

export interface Table {
  readonly kind: 'table'
  /** `tblActies`: unique in the report. */
  readonly name: string
  /** Directly above the head. */
  readonly caption: string | null
  readonly columns: readonly Column[]
  /** What people filter and sort; each has a cell for each column. */
  readonly rows: readonly Row[]
  /** Lines under the table that no filter hides: totals. */
  readonly totals: readonly Row[]
  /** Whether the head offers to filter. */
  readonly filters: boolean
}

export interface Column {
  readonly heading: string
  /** What its cells hold, where they are filled. */
  readonly holds: 'text' | 'code' | 'day' | 'light' | 'letter' | Unit
  /** A loose label above the heading: a year, a mark. */
  readonly above?: string
  /** Whether it is the column to look at: the quarter of the peildatum. */
  readonly marked?: boolean
}

export interface Row {
  readonly cells: readonly Cell[]
  /** By which a calculation elsewhere can name it. */
  readonly name?: string
  readonly strong?: boolean
}

/** How a figure is written: `12`, `+3`, `€ 544.000`, `12,3%`. */
export type Unit = 'count' | 'difference' | 'euro' | 'percent'

/** What stands in a cell. Empty is unknown or nothing, and is not zero. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean }
  /** `1.03`, which is no number: it never loses its zero. */
  | { readonly kind: 'action-number'; readonly text: string; readonly strong?: boolean }
  | { readonly kind: 'quarter'; readonly quarter: Quarter }
  | { readonly kind: 'day'; readonly day: Day }
  | LightCell
  | { readonly kind: 'letter'; readonly letter: PlanLetter }
  | Figure

/** Symbol and word, whose they are, and what is said behind it: `▲ Aandachtspunt (voorstel) – één zin`. */
export interface LightCell {
  readonly kind: 'light'
  readonly light: Light
  /** Empty where the sheet says it for all of its colours at once. */
  readonly whose: 'voorstel' | 'vastgesteld' | null
  readonly remark: string | null
}

/** Everything behind the symbol and the word of a light, with the space before it. */
export const lightTail = ({ whose, remark }: LightCell): string =>
  `${whose ? ` (${whose})` : ''}${remark ? ` – ${remark}` : ''}`

/** A number, how it was calculated when a reader may recalculate it, and what it rests on. The value is always there. */
export interface Figure extends Traced {
  readonly kind: 'figure'
  readonly value: number
  readonly unit: Unit
  readonly calculated?: Calculation
}

/**
 * *Waar komt dit getal vandaan?* For who asks on screen; no way of drawing puts it on paper. A count of actions is as
 * long as its list; behind a difference stand those that make it.
 */
export interface Traced {
  /** The numbers of the actions behind a figure, by number. */
  readonly actions?: readonly string[]
  /** The names of the budget lines behind an amount, in the order of the budget. */
  readonly budgetLines?: readonly string[]
}

export type Calculation =
  /** The sum of this column over the rows of its table. */
  | { readonly kind: 'column-sum' }
  /** The sum of some columns (from 0) of its row. */
  | { readonly kind: 'row-sum'; readonly columns: readonly number[] }
  /** One column (from 0) of its row, less another. */
  | { readonly kind: 'row-difference'; readonly from: number; readonly less: number }
  /** This column of one named row, less the same column of another. */
  | { readonly kind: 'difference'; readonly from: string; readonly less: string }
