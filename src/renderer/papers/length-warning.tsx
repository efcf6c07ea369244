import { useLayoutEffect, useRef, useState } from 'react'
import type { Paper } from '@shared/reports/paper'
import { tooLong, type TooLong } from '@shared/reports/paper-length'
import { t } from '../messages/messages'
import { PaperView } from './paper-view'

interface LengthWarningProps {
  readonly paper: Paper
  readonly mostPages: number
}

/** Says how many pages the paper takes and, when that or a section is too much, which sections to shorten. */
export function LengthWarning({ paper, mostPages }: LengthWarningProps) {
  const measured = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState<number | null>(null)
  useLayoutEffect(() => {
    if (measured.current) setPages(pagesIn(measured.current))
  }, [paper])
  const over = tooLong(paper, pages)
  return (
    <>
      <div ref={measured} className="paper-measure" aria-hidden inert>
        <PaperView paper={paper} level={2} />
      </div>
      {pages !== null && (
        <div className={over.length > 0 || pages > mostPages ? 'paper-length' : undefined} role="status">
          <p>
            {pages > mostPages
              ? t('papers.length.over', { count: pages, most: mostPages })
              : t('papers.length.pages', { count: pages })}
          </p>
          {over.length > 0 && (
            <ul>
              {over.map((section) => (
                <li key={section.heading}>{sectionInWords(section)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  )
}

const sectionInWords = ({ heading, words, most }: TooLong): string =>
  most === null
    ? t('papers.length.longest', { heading, count: words })
    : t('papers.length.section', { heading, words, count: most })

/** The page is as wide as the column, and there is one gap less than there are columns. */
function pagesIn(columns: HTMLElement): number {
  const gap = Number.parseFloat(getComputedStyle(columns).columnGap)
  return Math.round((columns.scrollWidth + gap) / (columns.clientWidth + gap))
}
