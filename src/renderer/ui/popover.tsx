import { Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from 'react-aria-components'
import './popover.css'

interface PopoverProps extends Omit<AriaPopoverProps, 'className' | 'aria-label'> {
  /** What it is for, to who cannot see beside what it opened. */
  readonly label: string
}

/** A small sheet beside the thing that opened it. Escape and a click elsewhere close it. */
export function Popover({ label, ...rest }: PopoverProps) {
  return <AriaPopover className="popover" aria-label={label} offset={4} maxHeight={440} {...rest} />
}
