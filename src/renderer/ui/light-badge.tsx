import './light-badge.css'

interface LightBadgeProps {
  /** Which colour: the code of the light. */
  readonly light: string
  readonly symbol: string
  readonly word: string
}

/** A light: always its symbol and its word, the colour only beside them. */
export function LightBadge({ light, symbol, word }: LightBadgeProps) {
  return (
    <span className="light-badge" data-light={light}>
      <span className="light-symbol">{symbol}</span> {word}
    </span>
  )
}
