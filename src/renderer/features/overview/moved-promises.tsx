import { dayInNumbers } from '@shared/plan/day'
import type { ActionStand } from '@shared/progress/action-stand'
import { movedStands, quartersMoved } from '@shared/progress/moves'
import { promisedEnd } from '@shared/progress/reckoning'
import type { Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import type { ActionSet } from './action-set'
import './moved-promises.css'

interface MovedPromisesProps {
  readonly stand: Stand
  onShow(set: ActionSet): void
}

/** Which ends moved, how often and how far, and why last; nothing when none did. */
export function MovedPromises({ stand, onShow }: MovedPromisesProps) {
  const moved = movedStands(stand.actions)
  if (moved.length === 0) return null
  return (
    <section className="screen-part">
      <table className="moved-promises">
        <caption>{t('overview.moved.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('overview.moved.action')}</th>
            <th scope="col">{t('overview.moved.promised')}</th>
            <th scope="col">{t('overview.moved.expected')}</th>
            <th scope="col">{t('overview.moved.times')}</th>
            <th scope="col">{t('overview.moved.quarters')}</th>
            <th scope="col">{t('overview.moved.why')}</th>
          </tr>
        </thead>
        <tbody>
          {moved.map((each) => (
            <MovedRow key={each.action.id} stand={each} onShow={onShow} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function MovedRow({ stand, onShow }: { readonly stand: ActionStand; onShow(set: ActionSet): void }) {
  const { action, moves } = stand
  const name = `${action.number} ${action.title}`
  return (
    <tr>
      <th scope="row">
        <button type="button" className="moved-action" onClick={() => onShow({ reason: name, ids: [action.id] })}>
          {name}
        </button>
      </th>
      <td>{promisedEnd(action) ?? t('overview.moved.unknown')}</td>
      <td>{action.expected.end?.value ?? t('overview.moved.unknown')}</td>
      <td>{moves.length}</td>
      <td>{quartersMoved(moves)}</td>
      <td>{whyOf(stand)}</td>
    </tr>
  )
}

/** The decision that moved the promise, or else the reason that was given last. */
function whyOf({ moves, promisesMoved }: ActionStand): string {
  const decision = promisesMoved.at(-1)?.decision
  if (decision) return t('overview.moved.decision', { name: decision.name, day: dayInNumbers(decision.on) })
  return moves.at(-1)?.reason ?? ''
}
