import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, DialogTrigger } from 'react-aria-components'
import { t } from '../messages/messages'
import { Popover } from './popover'
import './filter-button.css'

interface FilterButtonProps {
  readonly name: string
  /** How many choices are on now. */
  readonly on: number
  /** What there is to choose; drawn only while it is open. */
  readonly children: ReactNode
}

/** Opens the choices of one filter, and shows how many are on. */
export function FilterButton({ name, on, children }: FilterButtonProps) {
  return (
    <DialogTrigger>
      <Button
        className="filter-button"
        data-on={on > 0 || undefined}
        aria-label={on > 0 ? t('ui.filterOn', { name, count: on }) : name}
      >
        {name}
        {on > 0 && <span className="filter-on">{on}</span>}
        <ChevronDown size={14} aria-hidden className="filter-arrow" />
      </Button>
      <Popover label={name} placement="bottom start">
        {children}
      </Popover>
    </DialogTrigger>
  )
}
