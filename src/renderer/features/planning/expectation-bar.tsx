import type { CSSProperties, KeyboardEvent } from 'react'
import type { PlanFrame } from '@shared/plan/plan'
import { quarterOf } from '@shared/plan/quarter'
import type { Day } from '@shared/plan/day'
import type { ActionStand } from '@shared/progress/action-stand'
import { t } from '../../messages/messages'
import { movedBy, pickedUp, type Part, type Reach, type Span } from './board-move'
import { columnOf } from './board-rows'
import { spanInWords } from './span-words'
import { useBarDrag } from './use-bar-drag'

export interface BarDeeds {
  /** It is in hand and would come here. */
  carry(id: string, span: Span): void
  /** It is put down here. */
  drop(stand: ActionStand, span: Span): void
  /** It goes back to where it was. */
  letGo(): void
}

interface ExpectationBarProps extends BarDeeds {
  readonly stand: ActionStand
  readonly frame: PlanFrame
  readonly reach: Reach
  /** Today. */
  readonly on: Day
  /** Where it would come, as long as it is in hand. */
  readonly carried: Span | null
  readonly tabIndex: 0 | -1
}

/**
 * The expectation of an action, to drag or to move by keys: Enter picks it up, arrows move it, with Shift they move only
 * the end and with Alt only the start, Enter puts it down and Escape puts it back.
 */
export function ExpectationBar({ stand, frame, reach, on, carried, tabIndex, ...deeds }: ExpectationBarProps) {
  const { id, number, expected } = stand.action
  const known = expected.end && { start: expected.start?.value ?? null, end: expected.end.value }
  const span = carried ?? known
  const drop = (to: Span) => deeds.drop(stand, to)
  const drag = useBarDrag({
    frame,
    reach,
    span: known,
    start: expected.start?.value ?? null,
    carry: (to) => deeds.carry(id, to),
    drop,
    letGo: deeds.letGo,
  })

  const onClick = () => {
    if (drag.endsDrag()) return
    if (carried) drop(carried)
    else deeds.carry(id, pickedUp(expected, quarterOf(on), reach))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!carried) return
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (event.key === 'Escape') drag.stop()
    else if (by !== undefined) deeds.carry(id, movedBy(carried, partOf(event, known !== null), by, reach))
    else if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    event.stopPropagation()
  }
  const now = spanInWords(span ?? { start: null, end: null })
  return (
    <button
      type="button"
      className="planning-bar"
      data-stop="bar"
      data-carried={carried !== null || undefined}
      data-unplaced={span === null || undefined}
      style={span ? barPlace(span, frame) : undefined}
      tabIndex={tabIndex}
      aria-label={t('planning.bar', { number, now })}
      aria-pressed={carried !== null}
      title={carried ? undefined : t('planning.barHint')}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onBlur={() => carried && deeds.letGo()}
      {...drag.handlers}
    />
  )
}

const partOf = (event: KeyboardEvent, hasEnd: boolean): Part =>
  event.altKey ? 'start' : event.shiftKey || !hasEnd ? 'end' : 'whole'

/** Where a bar begins and how long it is, counted in columns. */
export function barPlace({ start, end }: Span, frame: PlanFrame): CSSProperties {
  const from = columnOf(start ?? end, frame)
  return { '--from': from, '--quarters': columnOf(end, frame) - from + 1 } as CSSProperties
}
