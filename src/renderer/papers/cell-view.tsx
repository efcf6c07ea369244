import { assertNever } from '@shared/result'
import { dayInNumbers } from '@shared/plan/day'
import { lightName, lightSymbol } from '@shared/plan/light'
import { figureInWords } from '@shared/reports/cell-words'
import { lightTail, type Cell } from '@shared/reports/report'
import { LightBadge } from '../ui/light-badge'
import '../ui/planning-letters.css'
import './cell-view.css'

/** What stands in a cell, as Excel shows it too. */
export function CellView({ cell }: { readonly cell: Cell }) {
  switch (cell.kind) {
    case 'empty':
      return null
    case 'text':
    case 'action-number':
      return cell.strong ? <strong>{cell.text}</strong> : cell.text
    case 'quarter':
      return cell.quarter
    case 'day':
      return dayInNumbers(cell.day)
    case 'light':
      return (
        <>
          <LightBadge light={cell.light} symbol={lightSymbol(cell.light)} word={lightName(cell.light)} />
          {lightTail(cell)}
        </>
      )
    case 'letter':
      return (
        <span className="plan-letter" data-letter={cell.letter}>
          {cell.letter}
        </span>
      )
    case 'figure':
      return figureInWords(cell)
    default:
      return assertNever(cell)
  }
}
