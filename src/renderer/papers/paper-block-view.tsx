import { assertNever } from '@shared/result'
import type { Bullets, OpenLines, PaperBlock } from '@shared/reports/paper'
import { paperWording } from '@shared/reports/paper-wording'
import { Headed } from './headed'
import { FactsTable, PaperTableView } from './paper-table-view'

interface PaperBlockViewProps {
  readonly block: PaperBlock
  /** That of a sub-heading here. */
  readonly level: number
}

/** One block of a paper. */
export function PaperBlockView({ block, level }: PaperBlockViewProps) {
  switch (block.kind) {
    case 'sub-heading':
      return (
        <Headed level={level} className="paper-sub-heading">
          {block.text}
        </Headed>
      )
    case 'paragraph':
      return <p className={block.small ? 'paper-small' : undefined}>{block.text}</p>
    case 'bullets':
      return <BulletsView bullets={block} />
    case 'facts':
      return (
        <>
          {block.title !== null && (
            <Headed level={level} className="paper-sub-heading">
              {block.title}
            </Headed>
          )}
          <FactsTable facts={block} />
        </>
      )
    case 'paper-table':
      return <PaperTableView table={block} />
    case 'open-lines':
      return <OpenLinesView open={block} />
    default:
      return assertNever(block)
  }
}

function BulletsView({ bullets: { items, numbered } }: { readonly bullets: Bullets }) {
  const List = numbered ? 'ol' : 'ul'
  return (
    <List>
      {items.map(({ text, sources }, place) => (
        <li key={place}>
          {text}
          {sources.length > 0 && <span className="paper-sources">{paperWording.sources(sources)}</span>}
        </li>
      ))}
    </List>
  )
}

function OpenLinesView({ open: { label, lines } }: { readonly open: OpenLines }) {
  return (
    <div className="paper-open">
      <p className="paper-open-label">{label}</p>
      {Array.from({ length: lines }, (_, place) => (
        <div key={place} className="paper-open-line" aria-hidden />
      ))}
    </div>
  )
}
