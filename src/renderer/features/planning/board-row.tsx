import { memo } from 'react'
import type { Day } from '@shared/plan/day'
import type { PlanFrame } from '@shared/plan/plan'
import { quarterOf, quartersBetween, type Quarter } from '@shared/plan/quarter'
import type { ActionStand } from '@shared/progress/action-stand'
import { letterIn, type PlanLetter } from '@shared/progress/plan-letters'
import { isContinuing, promisedEnd } from '@shared/progress/reckoning'
import { wording } from '@shared/reports/wording'
import { t } from '../../messages/messages'
import type { Reach, Span } from './board-move'
import { isMovable } from './board-rows'
import { barPlace, ExpectationBar, type BarDeeds } from './expectation-bar'
import { spanInWords } from './span-words'
import type { StopKind } from './use-roving'

interface BoardRowProps extends BarDeeds {
  readonly stand: ActionStand
  readonly frame: PlanFrame
  readonly reach: Reach
  /** Today. */
  readonly on: Day
  /** Where its expectation would come, as long as it is in hand. */
  readonly carried: Span | null
  /** Which of the two the keyboard comes to, when it comes to this row. */
  readonly stop: StopKind | null
  onOpen(stand: ActionStand): void
}

/** One action: its name, what is expected, its letter in every quarter, and the bars behind them. */
export const BoardRow = memo(function BoardRow({
  stand,
  frame,
  reach,
  on,
  carried,
  stop,
  onOpen,
  ...deeds
}: BoardRowProps) {
  const { action } = stand
  const here = quarterOf(on)
  const { number, title } = action
  return (
    <tr data-row={action.id}>
      <th scope="row" className="planning-name">
        <button
          type="button"
          data-stop="name"
          tabIndex={stop === 'name' ? 0 : -1}
          title={`${number} ${title}`}
          onClick={() => onOpen(stand)}
        >
          <span className="planning-number">{number}</span> {title}
        </button>
      </th>
      <td className="planning-expected">
        {expectedInWords(stand)}
        <div className="planning-lane">
          <Promise stand={stand} frame={frame} />
          {isMovable(stand) ? (
            <ExpectationBar {...{ stand, frame, reach, on, carried }} {...deeds} tabIndex={stop === 'bar' ? 0 : -1} />
          ) : (
            <StillBar stand={stand} frame={frame} />
          )}
        </div>
      </td>
      {quartersBetween(frame.first, frame.last).map((quarter) => (
        <td key={quarter} data-here={quarter === here || undefined}>
          <Letter letter={letterIn(quarter, stand, frame)} />
          <Held stand={stand} quarter={quarter} />
        </td>
      ))}
      <td>{laterInWords(stand, frame)}</td>
    </tr>
  )
})

function expectedInWords({ action, finishedOn }: ActionStand): string {
  if (finishedOn) return quarterOf(finishedOn)
  if (isContinuing(action)) return t('planning.runsOn')
  return action.expected.end?.value ?? t('planning.unknown')
}

/** The quarter behind the plan in which it is expected or was finished. */
function laterInWords({ action, finishedOn }: ActionStand, { last }: PlanFrame): string {
  const end = finishedOn ? quarterOf(finishedOn) : isContinuing(action) ? null : (action.expected.end?.value ?? null)
  return end !== null && end > last ? end : ''
}

/** The adopted quarters, as the line under what is expected. */
function Promise({ stand: { action }, frame }: Pick<BoardRowProps, 'stand' | 'frame'>) {
  const end = promisedEnd(action)
  if (end === null || isContinuing(action)) return null
  const promise = { start: action.adopted.start?.value ?? null, end }
  return (
    <>
      <span className="planning-promise" style={barPlace(promise, frame)} />
      <span className="unseen">{t('planning.promised', { span: spanInWords(promise) })}</span>
    </>
  )
}

/** What was expected of an action that is finished or withdrawn; it cannot be moved any more. */
function StillBar({ stand: { action }, frame }: Pick<BoardRowProps, 'stand' | 'frame'>) {
  const { start, end } = action.expected
  if (!end || isContinuing(action)) return null
  return (
    <span
      className="planning-bar"
      data-still
      style={barPlace({ start: start?.value ?? null, end: end.value }, frame)}
    />
  )
}

/** A letter as in the workbook, and what it means for who listens. */
function Letter({ letter }: { readonly letter: PlanLetter | null }) {
  if (letter === null) return null
  return (
    <span className="planning-letter" data-letter={letter} title={wording.planning.letters[letter]}>
      <span aria-hidden>{letter}</span>
      <span className="unseen">{wording.planning.letters[letter]}</span>
    </span>
  )
}

/** How many marks fit under a letter; the number behind them says the rest. */
const MOST_MARKS = 4

/** A mark for each moment that was held in a quarter. */
function Held({ stand: { action }, quarter }: { readonly stand: ActionStand; readonly quarter: Quarter }) {
  const held = action.moments.filter(({ on }) => quarterOf(on) === quarter)
  if (held.length === 0) return null
  return (
    <span className="planning-held" title={held.map(({ text }) => text).join('\n')}>
      {held.slice(0, MOST_MARKS).map(({ id }) => (
        <i key={id} />
      ))}
      {held.length > MOST_MARKS && <span aria-hidden>{held.length}</span>}
      <span className="unseen">{t('planning.held', { count: held.length })}</span>
    </span>
  )
}
