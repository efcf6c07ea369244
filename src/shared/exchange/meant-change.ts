import type { Action, Update } from '../plan/action'
import { withExpected, withOwner, withStatus, withUpdate, type Reason } from '../plan/change-action'
import type { Quarter } from '../plan/quarter'
import { STATUSES, statusName, type Status } from '../plan/status'
import { parseQuarter } from '../plan/quarter'
import type { Rule } from '../plan/user-action'
import { wording } from '../reports/wording'
import { ok, refused, assertNever, type Result } from '../result'
import { plainText, type ListField } from './found-list'
import type { ReadCell } from './workbook'

/** What a cell asks for, once it was understood. */
export type Meant =
  | { readonly field: 'owner'; readonly to: string | null }
  | { readonly field: 'expected'; readonly to: Quarter }
  | { readonly field: 'status'; readonly to: Status }
  | { readonly field: 'update'; readonly to: string }

/** Why a cell is not understood. */
export type NotUnderstood = 'error' | 'day-out-of-range' | 'not-text' | 'status-unknown' | 'quarter-unreadable'

/** Reads what a cell asks for; nothing is guessed. */
export function meantBy(field: ListField, { value, remark }: ReadCell): Result<Meant, NotUnderstood> {
  if (remark === 'error' || remark === 'day-out-of-range') return refused(remark)
  const text = plainText(value)
  if (text === '') return refused('not-text')
  switch (field) {
    case 'owner':
      return ok({ field, to: text === wording.ownerUnknown ? null : text })
    case 'update':
      return ok({ field, to: withoutDay(text) })
    case 'status': {
      const status = STATUSES.find((each) => statusName(each).toLowerCase() === text.toLowerCase())
      return status ? ok({ field, to: status }) : refused('status-unknown')
    }
    case 'expected': {
      const quarter = parseQuarter(text)
      return quarter.ok ? ok({ field, to: quarter.value }) : refused('quarter-unreadable')
    }
    default:
      return assertNever(field)
  }
}

const OUTDATED = wording.actions.outdated('').trim()
const UPDATED_ON = /\s*\(bijgewerkt \d{2}-\d{2}-\d{4}\)$/

/** The text without what the list itself wrote around it. */
const withoutDay = (text: string): string =>
  (text.startsWith(OUTDATED) ? text.slice(OUTDATED.length) : text).trim().replace(UPDATED_ON, '')

/** What is said about all changes at once: why, and who may read it. */
export interface SaidOfAll extends Reason {
  /** A text that becomes a *stand van zaken* of an action. */
  update(action: Action, text: string): Update
}

/** The rule of the plan for a change: the same as when it is typed on a screen. */
export function ruleFor(meant: Meant, said: SaidOfAll): Rule {
  const { reason, disclosure } = said
  switch (meant.field) {
    case 'owner':
      return (action) => withOwner(action, meant.to)
    case 'expected':
      return (action) => withExpected(action, { end: meant.to }, reason, disclosure)
    case 'status':
      return (action) => withStatus(action, meant.to, { reason, disclosure })
    case 'update':
      return (action) => withUpdate(action, said.update(action, meant.to))
    default:
      return assertNever(meant)
  }
}
