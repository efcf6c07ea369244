import { LeaderType, Paragraph, TabStopType, TextRun, type Table } from 'docx'
import type { Bullets, OpenLines, PaperBlock, PaperSection } from '@shared/reports/paper'
import { paperWording } from '@shared/reports/paper-wording'
import { assertNever } from '@shared/result'
import { AFTER_TABLE, GREY, LIST, STYLE, TEXT_WIDTH } from './word-styles'
import { factsOf, tableOf } from './word-table'
import { paragraphOf, runsOf } from './word-text'

type Drawn = Paragraph | Table

/** A section under its heading. Every list counts from 1, so each has a place of its own in the paper. */
export function sectionOf({ heading, blocks, startsPage }: PaperSection, place: number): readonly Drawn[] {
  return [
    ...(heading === null
      ? []
      : [paragraphOf(heading, STYLE.heading, { ...(startsPage && { pageBreakBefore: true }) })]),
    ...blocks.flatMap((block, index) => blockOf(block, place * 1000 + index, isTable(blocks[index - 1]))),
  ]
}

const isTable = (block: PaperBlock | undefined): boolean => block?.kind === 'paper-table' || block?.kind === 'facts'

function blockOf(block: PaperBlock, place: number, afterTable: boolean): readonly Drawn[] {
  const below = afterTable ? { spacing: { before: AFTER_TABLE } } : {}
  switch (block.kind) {
    case 'sub-heading':
      return [paragraphOf(block.text, STYLE.subHeading)]
    case 'paragraph':
      return [paragraphOf(block.text, block.small ? STYLE.small : 'Normal', below)]
    case 'bullets':
      return bulletsOf(block, place, afterTable)
    case 'facts':
      return [
        ...(block.title === null ? apart(afterTable) : [paragraphOf(block.title, STYLE.subHeading)]),
        factsOf(block),
      ]
    case 'paper-table': {
      const { caption } = block.table
      return [...(caption === null ? apart(afterTable) : [paragraphOf(caption, STYLE.caption)]), tableOf(block)]
    }
    case 'open-lines':
      return openLinesOf(block)
    default:
      return assertNever(block)
  }
}

/** Two tables without words between would be one table in Word: a line of one point keeps them apart. */
const apart = (afterTable: boolean): readonly Paragraph[] =>
  afterTable ? [new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } })] : []

function bulletsOf({ items, numbered }: Bullets, instance: number, afterTable: boolean): readonly Paragraph[] {
  const reference = numbered ? LIST.numbers : LIST.bullets
  return items.map(
    ({ text, sources }, place) =>
      new Paragraph({
        style: STYLE.list,
        numbering: { reference, level: 0, instance },
        ...(afterTable && place === 0 && { spacing: { before: AFTER_TABLE } }),
        children: [...runsOf(text), ...runsOf(paperWording.sources(sources), { color: GREY })],
      }),
  )
}

/** A tab that fills the line with a rule is a line to write on, and no empty paragraph. */
function openLinesOf({ label, lines }: OpenLines): readonly Paragraph[] {
  const line = (place: number) =>
    new Paragraph({
      style: STYLE.line,
      ...(place < lines - 1 && { keepNext: true }),
      tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.UNDERSCORE }],
      children: [new TextRun({ text: '\t' })],
    })
  return [paragraphOf(label, STYLE.label), ...Array.from({ length: lines }, (_, place) => line(place))]
}
