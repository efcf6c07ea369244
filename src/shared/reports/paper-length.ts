import { assertNever } from '../result'
import { cellInWords } from './cell-words'
import type { Paper, PaperBlock, PaperSection } from './paper'
import type { Cell, Row } from './report'

/** A section with more words than fit in it. */
export interface TooLong {
  readonly heading: string
  readonly words: number
  /** How many fit; empty when nothing says so and it is only the longest of a paper that is too long. */
  readonly most: number | null
}

/**
 * The sections that take more words than they may (`reports.md` 3.1). When none does and the paper still takes too many
 * pages, the longest one is named: something has to become shorter.
 */
export function tooLong({ title, sections, mostPages }: Paper, pages: number | null): readonly TooLong[] {
  const measured = sections.map((section) => ({
    heading: section.heading ?? title,
    words: wordsIn(section),
    most: section.mostWords,
  }))
  const over = measured.filter(({ words, most }) => most !== null && words > most)
  if (over.length > 0 || pages === null || mostPages === null || pages <= mostPages) return over
  const [longest] = measured.toSorted((one, other) => other.words - one.words)
  return longest ? [{ ...longest, most: null }] : []
}

/** How many words a reader reads in a section; its heading, the sources in brackets and open lines are none. */
export const wordsIn = (section: PaperSection): number =>
  textsUnder(section)
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Every text that a reader reads under a heading. */
export const textsUnder = ({ blocks }: PaperSection): readonly string[] => blocks.flatMap(textsOf)

function textsOf(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'sub-heading':
    case 'paragraph':
      return [block.text]
    case 'bullets':
      return block.items.map(({ text }) => text)
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, cellInWords(value)])
    case 'paper-table':
      return [...block.table.rows, ...block.table.totals].flatMap(({ cells }: Row) =>
        cells.map((cell: Cell) => cellInWords(cell)),
      )
    case 'open-lines':
      return [block.label]
    default:
      return assertNever(block)
  }
}
