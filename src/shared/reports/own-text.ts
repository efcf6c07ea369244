import type { Bullet, PaperBlock } from './paper'
import { text } from './cells'
import type { NoteBlock, OwnText } from './cdk-note-block'
import { assertNever } from '../result'

/** The filled lines of what was typed. */
export const linesOf = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The filled rows of what was typed; a row may begin with an empty cell. */
export const rowsIn = (typed: string): readonly string[] => typed.split('\n').filter((row) => row.trim() !== '')

/** The cells of a typed row. */
export const cellsOf = (line: string): readonly string[] => line.split('\t').map((cell) => cell.trim())

const SOURCE = String.raw`\d\.\d\d[a-z]?`

/** Numbers of actions in brackets at the end of a line: `… (1.03, 2.04)`, `… [1.03]`. */
const SOURCES_AT_END = new RegExp(String.raw`\s*[([](${SOURCE}(?:[,;] ?${SOURCE})*)[)\]]\.?$`)

/** A typed point, without a dash before it, and with the numbers of actions behind it as its source. */
export function pointOf(line: string): Bullet {
  const said = line.replace(/^[-–•*]\s+/, '')
  const sources = SOURCES_AT_END.exec(said)?.[1]?.split(/[,;] ?/) ?? []
  const text = said.replace(SOURCES_AT_END, '')
  return sources.length === 0 || text === '' ? { text: said, sources: [] } : { text, sources }
}

/** What the advisor wrote in a block, as it goes on paper; lines over the most stay off it. */
export function ownBlocks({ key, own }: NoteBlock, typed: string): readonly PaperBlock[] {
  const lines = own?.kind === 'rows' ? rowsIn(typed) : linesOf(typed)
  if (own === null || lines.length === 0) return []
  switch (own.kind) {
    case 'line':
      return []
    case 'sentences':
      return lines.map((line) => ({ kind: 'paragraph', text: line, small: false }))
    case 'points':
      return [{ kind: 'bullets', items: lines.slice(0, own.most).map(pointOf), numbered: own.numbered }]
    case 'rows':
      return [rowsTable(key, own, lines.slice(0, own.most))]
    default:
      return assertNever(own)
  }
}

function rowsTable(
  key: string,
  { headings, widths }: Extract<OwnText, { readonly kind: 'rows' }>,
  lines: readonly string[],
): PaperBlock {
  return {
    kind: 'paper-table',
    widths,
    table: {
      kind: 'table',
      name: `tbl-${key}`,
      caption: null,
      columns: headings.map((heading) => ({ heading, holds: 'text' })),
      rows: lines.map((line) => ({ cells: headings.map((_, column) => text(cellsOf(line)[column] ?? null)) })),
      totals: [],
      filters: false,
    },
  }
}
