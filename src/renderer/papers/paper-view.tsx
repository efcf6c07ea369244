import type { ReactNode } from 'react'
import type { Paper, PaperSection } from '@shared/reports/paper'
import { Headed } from './headed'
import { PaperBlockView } from './paper-block-view'
import './paper.css'

interface PaperViewProps {
  readonly paper: Paper
  /** The level of the title: 1 where the paper is all there is, lower where it stands on a screen with its own title. */
  readonly level: 1 | 2
}

/** A paper as it is read: the same lines, letters and widths on the screen and in a PDF. */
export function PaperView({ paper: { title, sections }, level }: PaperViewProps) {
  return (
    <article className="paper">
      <Headed level={level} className="paper-title">
        {title}
      </Headed>
      {sections.map((section, place) => (
        <SectionView key={place} section={section} level={level} />
      ))}
    </article>
  )
}

function SectionView({ section, level }: { readonly section: PaperSection; readonly level: 1 | 2 }): ReactNode {
  const { heading, blocks, startsPage } = section
  return (
    <section className="paper-section" data-starts-page={startsPage}>
      {heading !== null && (
        <Headed level={level + 1} className="paper-heading">
          {heading}
        </Headed>
      )}
      {blocks.map((block, place) => (
        <PaperBlockView key={place} block={block} level={level + 2} />
      ))}
    </section>
  )
}
