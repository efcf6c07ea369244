/** All that a cell of a workbook from outside can be: never an object, so never a formula, a link or a prototype. */
export type CellValue = string | number | boolean | Date | null

/** What whoever decides about a cell should know: it was calculated, is an error, or is a day no plan speaks about. */
export const CELL_REMARKS = ['formula', 'error', 'day-out-of-range'] as const

export type CellRemark = (typeof CELL_REMARKS)[number]

/** A cell that holds something; rows and columns count from 1. */
export interface ReadCell {
  readonly column: number
  readonly value: CellValue
  readonly remark: CellRemark | null
}

/** A row in which something stands. */
export interface ReadRow {
  readonly row: number
  /** Whether someone hid it, by hand or with a filter. */
  readonly isHidden: boolean
  readonly cells: readonly ReadCell[]
}

export interface ReadSheet {
  readonly name: string
  readonly isHidden: boolean
  readonly rows: readonly ReadRow[]
}

/** A workbook from outside, as far as it is trusted: plain cells. */
export interface ReadWorkbook {
  /** When it was first made, as it says itself; empty when it does not say. */
  readonly createdAt: string | null
  readonly sheets: readonly ReadSheet[]
}

/** What a workbook may be at most (`safety.md` 5). */
export const MOST = { rows: 100_000, columns: 200, sheets: 100, cells: 200_000 } as const

/** Why a file cannot be read as a workbook; in every case nothing was read of it. */
export const WORKBOOK_PROBLEMS = [
  'password',
  'old-format',
  'macros',
  'open-document',
  'other-kind',
  'empty-file',
  'damaged',
  'too-large',
  'too-much-inside',
  'too-many-rows',
  'too-wide',
  'unsafe',
  'nothing-in-it',
] as const

export type WorkbookProblem = (typeof WORKBOOK_PROBLEMS)[number]

/** What came of reading: the cells, or why not. */
export type Reading =
  | { readonly kind: 'read'; readonly workbook: ReadWorkbook }
  | { readonly kind: 'refused'; readonly problem: WorkbookProblem }
