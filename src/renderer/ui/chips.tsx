import { X } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import { t } from '../messages/messages'
import './chips.css'

/** Something that is on and can be taken away. */
export interface Chip {
  readonly id: string
  readonly text: string
}

interface ChipsProps {
  readonly label: string
  readonly chips: readonly Chip[]
  onRemove(chip: Chip): void
  /** What stands behind the last chip. */
  readonly children?: ReactNode
}

/** A row of chips. When one goes, the keyboard moves on to the next. */
export function Chips({ label, chips, onRemove, children }: ChipsProps) {
  const row = useRef<HTMLUListElement>(null)
  const remove = (chip: Chip, place: number) => {
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])]
    const next = buttons[place + 1] ?? buttons[place - 1]
    next?.focus()
    onRemove(chip)
  }
  return (
    <ul className="chips" aria-label={label} ref={row}>
      {chips.map((chip, place) => (
        <li key={chip.id}>
          <button type="button" className="chip" onClick={() => remove(chip, place)}>
            <span className="unseen">{t('ui.removeChip')}</span>
            <span className="chip-text">{chip.text}</span>
            <X size={14} aria-hidden />
          </button>
        </li>
      ))}
      {children && <li>{children}</li>}
    </ul>
  )
}
