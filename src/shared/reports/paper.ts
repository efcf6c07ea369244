import type { Facts, Paragraph, ReportProperties, Table } from './report'

/**
 * A paper that is read from top to bottom: a note, or a progress report in words. Plain data as a `Report` is, on pages
 * instead of sheets; the preview, Word and PDF are ways of drawing the same paper.
 */
export interface Paper {
  readonly title: string
  /** Without an extension: that belongs to the way of drawing. */
  readonly fileName: string
  readonly properties: ReportProperties
  /** Printed on every page: at the head what it is and who may read it, at the foot version and day. */
  readonly page: { readonly heading: string; readonly marking: string; readonly footer: string }
  /** How many pages A4 it may take; empty when that does not matter (`reports.md` 3.1). */
  readonly mostPages: number | null
  readonly sections: readonly PaperSection[]
}

/** A part under one heading. */
export interface PaperSection {
  /** Empty for what stands directly under the title. */
  readonly heading: string | null
  readonly blocks: readonly PaperBlock[]
  /** How many words it should take at most (`reports.md` 3.2 to 3.4, column *Max*); empty when it has no limit. */
  readonly mostWords: number | null
  /** Whether it opens a new page: an appendix. */
  readonly startsPage?: boolean
}

export type PaperBlock = SubHeading | Paragraph | Bullets | Facts | PaperTable | OpenLines

export interface SubHeading {
  readonly kind: 'sub-heading'
  readonly text: string
}

export interface Bullets {
  readonly kind: 'bullets'
  readonly items: readonly Bullet[]
  readonly numbered: boolean
}

/** One point, with the numbers of the actions it rests on; they print in grey brackets behind it. */
export interface Bullet {
  readonly text: string
  readonly sources: readonly string[]
}

/**
 * A table on a page: its columns share the width of the page in these proportions. It and facts never follow each other
 * without words between, a caption for instance: Word would melt them into one table.
 */
export interface PaperTable {
  readonly kind: 'paper-table'
  readonly table: Table
  readonly widths: readonly number[]
}

/** A label with open lines under it, to fill in by hand after a visit. */
export interface OpenLines {
  readonly kind: 'open-lines'
  readonly label: string
  readonly lines: number
}
