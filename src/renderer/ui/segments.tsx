import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import './segments.css'

/** One of a few choices that stand beside each other. */
export interface Segment<C extends string> {
  readonly id: C
  readonly name: string
  /** What it is called in full, when its name is short. */
  readonly fullName?: string
}

interface SegmentsProps<C extends string> {
  readonly label: string
  readonly segments: readonly Segment<C>[]
  readonly chosen: C
  onChoose(id: C): void
}

/** A few choices beside each other, of which always one is on. */
export function Segments<C extends string>({ label, segments, chosen, onChoose }: SegmentsProps<C>) {
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={label}
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => onChoose(segments.find(({ id }) => keys.has(id))?.id ?? chosen)}
    >
      {segments.map(({ id, name, fullName }) => (
        <ToggleButton key={id} id={id} className="segment" {...(fullName && { 'aria-label': fullName })}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
