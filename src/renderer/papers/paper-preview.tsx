import type { Paper } from '@shared/reports/paper'
import { t } from '../messages/messages'
import { LengthWarning } from './length-warning'
import { PaperView } from './paper-view'
import './paper-preview.css'

/** The paper on a sheet of its own width, with what every page says above and below it. */
export function PaperPreview({ paper }: { readonly paper: Paper }) {
  const { heading, marking, footer } = paper.page
  return (
    <div className="paper-preview">
      {paper.mostPages !== null && <LengthWarning paper={paper} mostPages={paper.mostPages} />}
      <div className="paper-desk" tabIndex={0} role="region" aria-label={t('papers.preview')}>
        <div className="paper-sheet">
          <p className="paper-line">
            <span>{heading}</span>
            <strong>{marking}</strong>
          </p>
          <PaperView paper={paper} level={2} />
          <p className="paper-line">
            <span>{footer}</span>
          </p>
        </div>
      </div>
    </div>
  )
}
