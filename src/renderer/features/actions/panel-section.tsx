import { ChevronRight } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { NOWHERE, useHalfTyped, type Places } from '../../data/use-half-typed'

interface PanelSectionProps {
  readonly title: string
  /** How it stands, in a few words, so that it need not be opened to know. */
  readonly summary?: ReactNode
  readonly isOpenAtFirst?: boolean
  /** Where the texts of its forms are kept: it opens when one was left unfinished. */
  readonly places?: Places
  readonly children: ReactNode
}

/** A part of the panel that opens and closes, so that the panel stays short. */
export function PanelSection(props: PanelSectionProps) {
  const { title, summary, isOpenAtFirst = false, places = NOWHERE, children } = props
  const isUnfinished = useHalfTyped(places).kept.length > 0
  const [isOpen, setIsOpen] = useState(isOpenAtFirst || isUnfinished)
  const [wasUnfinished, setWasUnfinished] = useState(isUnfinished)
  if (isUnfinished !== wasUnfinished) {
    setWasUnfinished(isUnfinished)
    setIsOpen(isOpen || isUnfinished)
  }
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
