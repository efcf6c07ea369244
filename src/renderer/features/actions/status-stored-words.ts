import type { Action } from '@shared/plan/action'
import { dayInWords, type Day } from '@shared/plan/day'
import { standing } from '@shared/plan/happening'
import type { Plan } from '@shared/plan/plan'
import { statusName, type Status } from '@shared/plan/status'
import { t } from '../../messages/messages'
import { today } from '../../today'

/** What was stored: the status from that day on, and that today's stays what it is when a later one follows. */
export function statusStoredWords({ actions, events }: Plan, action: Action, status: Status, on: Day): string {
  const { number } = action
  const value = statusName(status)
  if (on === today()) return t('actions.stored.status', { number, value })
  const isFollowed = standing(events).some(
    ({ about, what, happenedOn }) =>
      about === action.id && what.kind === 'changed' && what.field === 'status' && happenedOn > on,
  )
  const said = { number, value, day: dayInWords(on) }
  if (!isFollowed) return t('actions.stored.statusSince', said)
  const latest = actions.find(({ id }) => id === action.id)?.status ?? action.status
  return t('actions.stored.statusUntilLater', { ...said, now: statusName(latest) })
}
