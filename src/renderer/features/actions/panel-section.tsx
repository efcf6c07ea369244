import { ChevronRight } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'

interface PanelSectionProps {
  readonly title: string
  /** How it stands, in a few words, so that it need not be opened to know. */
  readonly summary?: ReactNode
  readonly isOpenAtFirst?: boolean
  readonly children: ReactNode
}

/** A part of the panel that opens and closes, so that the panel stays short. */
export function PanelSection({ title, summary, isOpenAtFirst = false, children }: PanelSectionProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst)
  const id = useId()
  return (
    <section className="panel-section">
      <h3 className="panel-toggle-line">
        <button
          type="button"
          className="panel-toggle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          <ChevronRight size={16} aria-hidden />
          <span>{title}</span>
          {summary && <span className="panel-summary">{summary}</span>}
        </button>
      </h3>
      {isOpen && (
        <div id={id} className="panel-part">
          {children}
        </div>
      )}
    </section>
  )
}
