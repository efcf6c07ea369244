import './key-figures.css'

/** A figure, and what it is counted among or compared with. */
export interface KeyFigure {
  readonly name: string
  readonly value: string | number
  readonly among: string
}

interface KeyFiguresProps {
  readonly label: string
  readonly figures: readonly KeyFigure[]
}

/** The few figures of a screen that say most, large. */
export function KeyFigures({ label, figures }: KeyFiguresProps) {
  return (
    <dl className="key-figures" aria-label={label}>
      {figures.map(({ name, value, among }) => (
        <div key={name} className="key-figure">
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong> <span>{among}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
