import type ExcelJS from 'exceljs'
import type { CellRemark, CellValue } from '@shared/exchange/workbook'
import { wellFormed } from '@shared/exchange/well-formed'

/** What a foreign cell comes down to, and what there is to say about it. */
export interface Flattened {
  readonly value: CellValue
  readonly remark: CellRemark | null
}

/** A plan speaks about no day outside these years; what Excel calls one is a slip (`safety.md` 5). */
const FIRST_YEAR = 1990
const LAST_YEAR = 2100

/** What the library gives for a cell, objects included, as a plain value (`safety.md` 5). */
export function cellToValue(cell: ExcelJS.CellValue): Flattened {
  if (cell === null || cell === undefined) return plain(null)
  if (typeof cell === 'string') return plain(wellFormed(cell))
  if (typeof cell === 'number') return Number.isFinite(cell) ? plain(cell) : { value: null, remark: 'error' }
  if (typeof cell === 'boolean') return plain(cell)
  if (cell instanceof Date) return isOfAPlan(cell) ? plain(cell) : { value: null, remark: 'day-out-of-range' }
  if ('error' in cell) return { value: null, remark: 'error' }
  if ('richText' in cell) return plain(wellFormed(cell.richText.map(({ text }) => text).join('')))
  if ('hyperlink' in cell) return plain(wellFormed(wordsOf(cell.text)))
  const { value, remark } = cellToValue(cell.result)
  return { value, remark: remark ?? 'formula' }
}

const plain = (value: CellValue): Flattened => ({ value, remark: null })

/** The text of a link can be rich text too, whatever the library says. */
function wordsOf(text: unknown): string {
  if (typeof text === 'string') return text
  const { richText } = (text ?? {}) as { readonly richText?: readonly { readonly text: string }[] }
  return richText?.map((each) => each.text).join('') ?? ''
}

const isOfAPlan = (day: Date): boolean => day.getUTCFullYear() >= FIRST_YEAR && day.getUTCFullYear() <= LAST_YEAR
