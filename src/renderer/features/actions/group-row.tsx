import { Check, ChevronDown, ChevronRight, Minus } from 'lucide-react'
import { memo, type KeyboardEvent } from 'react'
import { LIGHTS, lightName, lightSymbol, type Light } from '@shared/plan/light'
import { t } from '../../messages/messages'
import { LightBadge } from '../../ui/light-badge'
import type { GroupLine } from './grid-lines'
import type { GroupMark, Selecting } from './selection'
import './group-row.css'

interface GroupRowProps {
  readonly group: GroupLine
  readonly index: number
  /** How far from the top of the body, in pixels. */
  readonly top: number
  readonly height: number
  /** How many columns it spans. */
  readonly span: number
  readonly hasKeyboard: boolean
  /** How much of it is selected. */
  readonly mark: GroupMark
  onFold(key: string, isFolded: boolean): void
  onSelect(line: string, how: Selecting): void
}

const CHECKED = { none: false, some: 'mixed', all: true } as const

/** Which arrow folds a group and which unfolds it, as in a tree. */
const FOLDS: Readonly<Record<string, boolean>> = { ArrowLeft: true, ArrowRight: false }

/** The head of a group: what its actions have in common, how many there are, and their lights. */
export const GroupRow = memo(function GroupRow({
  group,
  index,
  top,
  height,
  span,
  hasKeyboard,
  mark,
  onFold,
  onSelect,
}: GroupRowProps) {
  const { key, name, ids, lights, isFolded } = group
  const count = ids.length
  const tabIndex = hasKeyboard ? 0 : -1
  const fold = (event: KeyboardEvent) => {
    const to = FOLDS[event.key]
    if (to === undefined || event.altKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    if (to !== isFolded) onFold(key, to)
  }
  const Arrow = isFolded ? ChevronRight : ChevronDown
  const Mark = mark === 'some' ? Minus : Check
  return (
    <div
      role="row"
      className="grid-row group-row"
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={!isFolded}
      data-row={key}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <div role="gridcell" className="group-cell" aria-colindex={1} aria-colspan={span}>
        <button
          type="button"
          role="checkbox"
          className="group-mark"
          aria-checked={CHECKED[mark]}
          aria-label={t('actions.table.selectGroup', { name, count })}
          tabIndex={tabIndex}
          onClick={() => onSelect(key, 'turn')}
        >
          <Mark size={12} aria-hidden />
        </button>
        <button
          type="button"
          className="group-button"
          tabIndex={tabIndex}
          onClick={() => onFold(key, !isFolded)}
          onKeyDown={fold}
        >
          <Arrow size={16} aria-hidden />
          <span className="group-name">{name}</span>
          <span className="group-count">{t('actions.table.inGroup', { count })}</span>
          {LIGHTS.map((light) => lights[light] > 0 && <GroupLight key={light} light={light} count={lights[light]} />)}
        </button>
      </div>
    </div>
  )
})

/** How many of a group have a light: its symbol for the eye, its word for who listens or points. */
function GroupLight({ light, count }: { readonly light: Light; readonly count: number }) {
  return (
    <span className="group-light" title={lightName(light)}>
      <LightBadge light={light} symbol={lightSymbol(light)} word={String(count)} />
      <span className="unseen">{lightName(light)}</span>
    </span>
  )
}
