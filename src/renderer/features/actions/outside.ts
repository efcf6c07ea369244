import { dayInNumbers, type Day } from '@shared/plan/day'
import { readable, type Disclosure } from '@shared/plan/disclosure'
import { lightName } from '@shared/plan/light'
import type { Plan } from '@shared/plan/plan'
import { statusName } from '@shared/plan/status'
import type { Question } from '@shared/plan/verdict'
import { standOf } from '@shared/progress/stand'
import { plannedForPapers } from '@shared/reports/field-levels'
import { readableIn } from '@shared/reports/readable-in'
import { t } from '../../messages/messages'
import { rowMaker, standsById, type ActionRow } from './action-rows'
import { plainWords } from './column-words'
import type { ColumnName } from './column-widths'

/** For whom what leaves the table is: for the desk of the advisor and colleagues, and never for GS. */
export const OUTSIDE: Disclosure = 'intern'

/** What the table shows, as texts: the names of its columns, and its rows. */
export interface OutsideTable {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * The rows as they may leave the app, in these columns and in their order. They are made anew from the plan for papers,
 * so a field without a level is never in it; a text that is more than `intern` stays in.
 */
export function outsideTable(
  plan: Plan,
  on: Day,
  shown: readonly ActionRow[],
  columns: readonly ColumnName[],
): OutsideTable {
  const allowed = plannedForPapers(plan)
  const toRow = rowMaker(allowed, standsById(standOf(allowed, on)))
  const byId = new Map(allowed.actions.map((action) => [action.id, action]))
  const rows = shown.flatMap(({ action }) => {
    const own = byId.get(action.id)
    return own ? [readableRow(toRow(own))] : []
  })
  return {
    headings: columns.map((name) => t(`actions.columns.${name}`)),
    rows: rows.map((row) => columns.map((name) => outsideWords(name, row))),
  }
}

/** A row without the texts that are for fewer readers. */
function readableRow(row: ActionRow): ActionRow {
  const { action, stand } = row
  const reason = readable({ text: action.statusReason, disclosure: action.statusDisclosure }, OUTSIDE)
  return {
    ...row,
    action: {
      ...action,
      statusReason: reason?.text ?? null,
      deviation: readable(action.deviation, OUTSIDE),
      steps: readableIn(action.steps, OUTSIDE),
    },
    stand: stand && { ...stand, updates: readableIn(stand.updates, OUTSIDE) },
  }
}

const questionWords = (question: Question, { stand }: ActionRow): string => {
  const light = stand?.questions[question]
  return light ? lightName(light) : ''
}

/** What a column says about an action, in words; empty when it says nothing. */
function outsideWords(name: ColumnName, row: ActionRow): string {
  const { action, partners, light, heard } = row
  switch (name) {
    case 'number':
      return action.number
    case 'title':
      return action.title
    case 'owner':
      return action.owner?.value ?? t('actions.noOwner')
    case 'partners':
      return partners.join(', ')
    case 'adopted':
      return action.adopted.end?.value ?? ''
    case 'expected':
      return action.expected.end?.value ?? ''
    case 'status':
      return statusName(action.status)
    case 'light':
      return light ? lightName(light) : ''
    case 'inhoud':
    case 'planning':
    case 'besteding':
      return questionWords(name, row)
    case 'heard':
      return heard ? dayInNumbers(heard) : ''
    default:
      return plainWords(name, row) ?? ''
  }
}
