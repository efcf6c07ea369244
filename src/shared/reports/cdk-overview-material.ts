import type { Instant } from '../plan/day'
import type { Disclosure } from '../plan/disclosure'
import type { Plan } from '../plan/plan'
import type { Stand } from '../progress/stand'
import type { Cell, Column, DocumentState, Row, Sheet, Table } from './report'

/** What the advisor says about the overview before it is made. */
export interface CdkOverviewOptions {
  readonly version: string
  readonly state: DocumentState
  /** The marking; nothing stricter reaches the workbook. */
  readonly disclosure: Disclosure
  readonly generatedAt: Instant
  readonly appVersion: string
}

/** What every sheet of the overview is made from. */
export interface CdkOverviewMaterial {
  /** As it stood on the reference date. */
  readonly plan: Plan
  readonly stand: Stand
  readonly options: CdkOverviewOptions
}

/** One column of a sheet: its heading, its width in characters, and what it says about what a row stands for. */
export interface SheetColumn<T> {
  readonly column: Column
  readonly width: number
  readonly cellOf: (of: T) => Cell
}

export const sheetColumn = <T>(
  heading: string,
  width: number,
  holds: Column['holds'],
  cellOf: (of: T) => Cell,
): SheetColumn<T> => ({ column: { heading, holds }, width, cellOf })

interface SheetSaid<T> {
  readonly name: string
  readonly table: string
  readonly columns: readonly SheetColumn<T>[]
  readonly items: readonly T[]
  /** What the first row says when there is nothing, and in which column (from 0). */
  readonly nothing: { readonly text: string; readonly column: number }
  readonly frozen?: number
  readonly blocks?: Sheet['blocks']
}

/** A sheet that is one table, all of it on paper. */
export function tableSheet<T>({ name, table, columns, items, nothing, frozen = 0, blocks = [] }: SheetSaid<T>): Sheet {
  const empty: Row = {
    cells: columns.map((_, place) =>
      place === nothing.column ? { kind: 'text', text: nothing.text } : { kind: 'empty' },
    ),
  }
  const rows = items.map((item): Row => ({ cells: columns.map(({ cellOf }) => cellOf(item)) }))
  const drawn: Table = {
    kind: 'table',
    name: table,
    caption: null,
    filters: true,
    columns: columns.map(({ column }) => column),
    rows: rows.length > 0 ? rows : [empty],
    totals: [],
  }
  return {
    name,
    widths: columns.map(({ width }) => width),
    printed: columns.length,
    fit: 'width',
    frozen,
    zoom: 100,
    blocks: [drawn, ...blocks],
  }
}
