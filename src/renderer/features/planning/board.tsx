import { Fragment, useMemo, useRef } from 'react'
import type { Day } from '@shared/plan/day'
import { expectableQuarters, type PlanFrame } from '@shared/plan/plan'
import { quarterOf, quartersBetween } from '@shared/plan/quarter'
import type { ActionStand } from '@shared/progress/action-stand'
import { t } from '../../messages/messages'
import type { Reach } from './board-move'
import { BoardRow } from './board-row'
import { BOARD_GROUPS, type BoardGroup, type BoardTheme } from './board-rows'
import type { BarDeeds } from './expectation-bar'
import type { Carried } from './use-carried'
import { useRoving } from './use-roving'
import '../../ui/planning-letters.css'
import './board.css'

interface BoardProps extends BarDeeds {
  readonly themes: readonly BoardTheme[]
  readonly frame: PlanFrame
  /** Today. */
  readonly on: Day
  readonly carried: Carried | null
  onOpen(stand: ActionStand): void
}

/** The actions of the themes by the quarters of the plan, and one column for everything later. */
export function Board({ themes, frame, on, carried, ...deeds }: BoardProps) {
  const board = useRef<HTMLTableElement>(null)
  const ids = useMemo(
    () => themes.flatMap((theme) => BOARD_GROUPS.flatMap((group) => theme[group].map(({ action }) => action.id))),
    [themes],
  )
  const { stop, handlers } = useRoving(board, ids)
  const columns = COLUMNS_BESIDE + quartersBetween(frame.first, frame.last).length
  const reach = useMemo(() => reachOf(frame), [frame])
  const row = (stand: ActionStand) => {
    const { id } = stand.action
    return (
      <BoardRow
        key={id}
        {...{ stand, frame, reach, on }}
        {...deeds}
        carried={carried?.id === id ? carried.span : null}
        stop={stop?.id === id ? stop.kind : null}
      />
    )
  }
  return (
    <table ref={board} className="planning-board" aria-label={t('planning.board')} {...handlers}>
      <BoardHead frame={frame} on={on} />
      {themes.map((each) => (
        <tbody key={each.theme.number}>
          <tr className="planning-theme">
            <th scope="rowgroup" colSpan={columns}>
              {each.theme.number} {each.theme.name}
            </th>
          </tr>
          {BOARD_GROUPS.map((group) => (
            <Fragment key={group}>
              <GroupHead group={group} count={each[group].length} columns={columns} />
              {each[group].map(row)}
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface GroupHeadProps {
  readonly group: BoardGroup
  readonly count: number
  readonly columns: number
}

/** What the actions under it have in common; those with a quarter need no heading. */
function GroupHead({ group, count, columns }: GroupHeadProps) {
  if (group === 'dated' || count === 0) return null
  return (
    <tr className="planning-group">
      <th scope="rowgroup" colSpan={columns}>
        {t(`planning.${group}`, { count })}
      </th>
    </tr>
  )
}

/** The name and the expectation before the quarters, and *later* behind them. */
const COLUMNS_BESIDE = 3

function reachOf(frame: PlanFrame): Reach {
  const quarters = expectableQuarters(frame)
  return { first: frame.first, last: quarters.at(-1) ?? frame.last }
}

function BoardHead({ frame, on }: Pick<BoardProps, 'frame' | 'on'>) {
  const here = quarterOf(on)
  return (
    <thead>
      <tr>
        <th scope="col" className="planning-name">
          {t('planning.action')}
        </th>
        <th scope="col">{t('planning.expected')}</th>
        {quartersBetween(frame.first, frame.last).map((quarter) => (
          <th key={quarter} scope="col" data-here={quarter === here || undefined}>
            {quarter}
            {quarter === here && <span className="planning-here">{t('planning.here')}</span>}
          </th>
        ))}
        <th scope="col">{t('planning.later')}</th>
      </tr>
    </thead>
  )
}
