import { assertNever } from '../result'
import type { Block, Cell, Sheet } from './report'

/** Every text on a sheet, whatever it stands in. */
export const textsIn = (sheet: Sheet): readonly string[] => sheet.blocks.flatMap(textsOf)

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, ...textIn(value)])
    case 'table':
      return [
        ...block.columns.map(({ heading }) => heading),
        ...[...block.rows, ...block.totals].flatMap(({ cells }) => cells.flatMap(textIn)),
      ]
    case 'beside':
      return block.parts.flatMap(({ blocks }) => blocks.flatMap(textsOf))
    case 'space':
      return []
    default:
      return assertNever(block)
  }
}

const textIn = (cell: Cell): readonly string[] => (cell.kind === 'text' ? [cell.text] : [])
