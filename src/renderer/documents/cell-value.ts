import { lightTail, type Cell } from '@shared/reports/report'
import { lightInWords } from '@shared/plan/light'
import { assertNever } from '@shared/result'
import { cellSafe } from './xml-safe'

/** All that ever reaches a cell. */
export type PlainValue = string | number | Date | null

/** What a cell of a report is in a workbook: never an object, so never a formula or a link by accident. */
export function plainValue(cell: Cell): PlainValue {
  switch (cell.kind) {
    case 'empty':
      return null
    case 'text':
    case 'action-number':
      return cellSafe(cell.text)
    case 'quarter':
      return cell.quarter
    case 'day':
      return new Date(`${cell.day}T00:00:00.000Z`)
    case 'light':
      return cellSafe(`${lightInWords(cell.light)}${lightTail(cell)}`)
    case 'letter':
      return cell.letter
    case 'figure':
      return Number.isFinite(cell.value) ? cell.value : null
    default:
      return assertNever(cell)
  }
}
