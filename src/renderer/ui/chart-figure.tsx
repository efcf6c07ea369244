import { useId, useState, type ReactNode } from 'react'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { t } from '../messages/messages'
import { Button } from './button'
import { Chart } from './chart'
import type { ChartOption } from './chart-kit'
import './chart-figure.css'

interface ChartFigureProps {
  readonly title: string
  /** How to read it, in a sentence. */
  readonly caption: string
  readonly description: string
  readonly option: ChartOption
  readonly height?: number
  /** What can be chosen to be drawn. */
  readonly choices?: ReactNode
  /** What can be asked about what is drawn. */
  readonly asides?: ReactNode
  /** The same figures as a table. */
  readonly children: ReactNode
}

/** A chart with its caption, and the same figures as a table for who reads them better so. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, caption, description, option, height, choices, asides, children } = props
  const [isOpen, setIsOpen] = useState(false)
  const table = useId()
  const Mark = isOpen ? ChevronDown : ChevronRight
  return (
    <section className="screen-part chart-part">
      <h2>{title}</h2>
      {choices}
      <figure className="chart-figure">
        <Chart option={option} description={description} height={height} />
        <figcaption>{caption}</figcaption>
      </figure>
      <div className="chart-buttons">
        <Button look="quiet" aria-expanded={isOpen} aria-controls={table} onPress={() => setIsOpen(!isOpen)}>
          <Mark size={16} aria-hidden />
          {t('ui.chartAsTable')}
          <span className="unseen">: {title}</span>
        </Button>
        {asides}
      </div>
      <div id={table} hidden={!isOpen}>
        {children}
      </div>
    </section>
  )
}
