import { assertNever } from '../result'
import type { PaperBlock, PaperSection } from './paper'
import { textIn } from './texts-in'

/** Every text in a part of a paper, its heading apart. */
export const textsInPaper = (blocks: readonly PaperBlock[]): readonly string[] => blocks.flatMap(textsOf)

function textsOf(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'sub-heading':
    case 'paragraph':
      return [block.text]
    case 'bullets':
      return block.items.map(({ text }) => text)
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, ...textIn(value)])
    case 'paper-table':
      return [
        ...block.table.columns.map(({ heading }) => heading),
        ...[...block.table.rows, ...block.table.totals].flatMap(({ cells }) => cells.flatMap(textIn)),
      ]
    case 'open-lines':
      return [block.label]
    default:
      return assertNever(block)
  }
}

/** How many words a text has: what stands between spaces and holds a letter or a digit. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length

/** How many words a section prints under its heading. */
export const wordsUnder = ({ blocks }: PaperSection): number =>
  textsInPaper(blocks).reduce((sum, text) => sum + wordsIn(text), 0)
