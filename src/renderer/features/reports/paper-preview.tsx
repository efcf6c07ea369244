import type { Paper, PaperBlock } from '@shared/reports/paper'
import { paperWording } from '@shared/reports/paper-wording'
import type { Block } from '@shared/reports/report'
import { BlockView } from './block-view'

/** A paper on the screen. */
export const PaperPreview = ({ paper }: { readonly paper: Paper }) => (
  <div className="sheet">
    <p className="sheet-standing">{`${paper.page.heading} – ${paper.page.marking}`}</p>
    <p className="sheet-title">{paper.title}</p>
    {paper.sections.map((section, place) => (
      <section key={place}>
        {section.heading && <h3>{section.heading}</h3>}
        {section.blocks.map((block, at) => (
          <BlockView key={at} block={asBlock(block)} widths={block.kind === 'paper-table' ? block.widths : []} />
        ))}
      </section>
    ))}
    <p className="sheet-standing">{paper.page.footer}</p>
  </div>
)

function asBlock(block: PaperBlock): Block {
  switch (block.kind) {
    case 'sub-heading':
      return { kind: 'heading', text: block.text }
    case 'bullets':
      return {
        kind: 'list',
        items: block.items.map(({ text, sources }) => `${text}${paperWording.sources(sources)}`),
        numbered: block.numbered,
      }
    case 'paper-table':
      return block.table
    case 'open-lines':
      return { kind: 'paragraph', text: block.label, small: false }
    default:
      return block
  }
}
