import type { PaperBlock } from '@shared/reports/paper'
import { cellInWords } from '@shared/reports/cell-words'
import { paperWording } from '@shared/reports/paper-wording'
import { assertNever } from '@shared/result'
import { t } from '../../messages/messages'

/** What the app filled in, line by line; how it looks on paper is beside it. */
export const BlockFacts = ({ facts }: { readonly facts: readonly PaperBlock[] }) => (
  <ul className="note-fact-lines">
    {facts.flatMap(linesOf).map((line, place) => (
      <li key={place}>{line}</li>
    ))}
  </ul>
)

function linesOf(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'sub-heading':
    case 'paragraph':
      return [block.text]
    case 'bullets':
      return block.items.map(({ text, sources }) => `${text}${paperWording.sources(sources)}`)
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}: ${cellInWords(value)}`)
    case 'paper-table':
      return block.table.rows.map(({ cells }) =>
        cells
          .map(cellInWords)
          .filter((words) => words !== '')
          .join(' – '),
      )
    case 'open-lines':
      return [t('notes.editor.openLines', { label: block.label, count: block.lines })]
    default:
      return assertNever(block)
  }
}
