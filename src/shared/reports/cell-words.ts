import { dayInNumbers } from '../plan/day'
import { lightInWords } from '../plan/light'
import { assertNever } from '../result'
import { lightTail, type Cell, type Figure, type Unit } from './report'

const FORMATS: Record<Unit, Intl.NumberFormat> = {
  count: new Intl.NumberFormat('nl-NL'),
  difference: new Intl.NumberFormat('nl-NL', { signDisplay: 'exceptZero' }),
  euro: new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
  percent: new Intl.NumberFormat('nl-NL', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
}

/** `12`, `+3`, `€ 544.000`, `12,3%` */
export const figureInWords = ({ value, unit }: Figure): string => FORMATS[unit].format(value)

/** What a reader reads in a cell; nothing in an empty one. */
export function cellInWords(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return ''
    case 'text':
    case 'action-number':
      return cell.text
    case 'quarter':
      return cell.quarter
    case 'day':
      return dayInNumbers(cell.day)
    case 'light':
      return `${lightInWords(cell.light)}${lightTail(cell)}`
    case 'letter':
      return cell.letter
    case 'figure':
      return figureInWords(cell)
    default:
      return assertNever(cell)
  }
}
