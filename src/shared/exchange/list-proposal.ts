import type { Action } from '../plan/action'
import type { Refusal } from '../plan/change-action'
import { lacksOnlyReason } from '../plan/change-several'
import { dayInNumbers, type Day, type Instant } from '../plan/day'
import { expectableQuarters, type Plan } from '../plan/plan'
import { statusName } from '../plan/status'
import type { ActionStand } from '../progress/action-stand'
import { standOf } from '../progress/stand'
import { cellInWords } from '../reports/cell-words'
import { nothing } from '../reports/cells'
import { updateFor } from '../reports/free-texts'
import { actionsSheet } from '../reports/gs-actions'
import { GS_READER } from '../reports/gs-material'
import type { Cell } from '../reports/report'
import { wording } from '../reports/wording'
import { assertNever, ok, refused, type Result } from '../result'
import { headingOf, LIST_FIELDS, plainText, type FoundList, type ListField } from './found-list'
import { meantBy, ruleFor, type Meant, type NotUnderstood, type SaidOfAll } from './meant-change'
import type { CellValue, ReadCell, ReadRow } from './workbook'
import { wellFormed } from './well-formed'

/** Where something stands: `Actielijst, cel F12`. */
export interface Place {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** A field of an action that would get another value. */
export interface ProposedChange {
  readonly place: Place
  /** How the plan says it now, and how the list does. */
  readonly from: string
  readonly to: string
  readonly meant: Meant
  /** Whether the plan changed it too since the list was made. */
  readonly isOutdated: boolean
  readonly isFormula: boolean
  /** Whether the plan wants to know why. */
  readonly needsReason: boolean
}

/** An action that would change. */
export interface ProposedRow {
  readonly action: Action
  /** Whether its row was hidden, by hand or with a filter. */
  readonly isHidden: boolean
  readonly changes: readonly ProposedChange[]
}

/** A cell that was changed and is not taken. */
export interface RefusedCell {
  readonly place: Place
  readonly number: string
  readonly heading: string
  readonly given: string
  readonly why: RefusedBecause
}

export type RefusedBecause =
  | { readonly kind: NotUnderstood | 'column-fixed' | 'quarter-outside' | 'number-unreadable' | 'number-twice' }
  | { readonly kind: 'rule'; readonly problem: Refusal }

/** A number that the plan does not know. */
export interface UnknownNumber {
  readonly number: string
  readonly place: Place
}

/** What a list would change, before anything is. */
export interface Proposal {
  readonly rows: readonly ProposedRow[]
  readonly refused: readonly RefusedCell[]
  readonly unknown: readonly UnknownNumber[]
  /** How many actions of the list say what the plan says. */
  readonly unchanged: number
}

const NUMBER = /^\d\.\d{2,}[a-z]?$/
const { headings } = wording.actions

/** What a row of a list comes to. */
type Outcome =
  | { readonly kind: 'changed'; readonly row: ProposedRow }
  | { readonly kind: 'refused'; readonly cell: RefusedCell }
  | { readonly kind: 'unknown'; readonly number: UnknownNumber }
  | { readonly kind: 'unchanged' }

/**
 * What comes back in lists of actions, held against what they said when they were made (`product.md`: merged field by
 * field). A cell that still says that is no change, whatever happened to the plan since; an empty cell never erases.
 */
export function proposalFrom(lists: readonly FoundList[], plan: Plan, today: Day, madeAt: Instant | null): Proposal {
  const now = new Map(standOf(plan, today).actions.map((stand) => [stand.action.number, stand]))
  const seen = new Set<string>()
  const outcomes = lists.flatMap((list) => {
    const around = { list, plan, now, seen, before: writtenIn(plan, list.on ?? today, madeAt) }
    return list.rows.flatMap((row) => outcomesOf(row, around))
  })
  return {
    rows: outcomes.flatMap((each) => (each.kind === 'changed' ? each.row : [])),
    refused: outcomes.flatMap((each) => (each.kind === 'refused' ? each.cell : [])),
    unknown: outcomes.flatMap((each) => (each.kind === 'unknown' ? each.number : [])),
    unchanged: outcomes.filter(({ kind }) => kind === 'unchanged').length,
  }
}

/** An action as a list wrote it. */
interface Written {
  readonly cells: ReadonlyMap<string, Cell>
  readonly stand: ActionStand
}

/** The actions as a list of that day wrote them, with what was known when it was made. */
function writtenIn(plan: Plan, on: Day, madeAt: Instant | null): ReadonlyMap<string, Written> {
  // Workbooks keep no parts of a second.
  const second = (moment: Instant) => moment.slice(0, 'yyyy-mm-ddThh:mm:ss'.length)
  const known = madeAt === null ? [] : plan.events.filter(({ enteredAt }) => second(enteredAt) <= second(madeAt))
  const then = { ...plan, events: known.length > 0 ? known : plan.events }
  const stand = standOf(then, on)
  const [table] = actionsSheet({ plan: then, stand }).blocks
  if (table?.kind !== 'table') return new Map()
  const stands = new Map(stand.actions.map((each) => [each.action.number, each]))
  return new Map(
    table.rows.flatMap(({ cells }) => {
      const number = cells[0] ? cellInWords(cells[0]) : ''
      const found = stands.get(number)
      const byHeading = table.columns.map(({ heading }, index) => [heading, cells[index] ?? nothing] as const)
      return found ? [[number, { cells: new Map(byHeading), stand: found }] as const] : []
    }),
  )
}

/** What a row is read against. */
interface Around {
  readonly list: FoundList
  readonly plan: Plan
  readonly now: ReadonlyMap<string, ActionStand>
  readonly before: ReadonlyMap<string, Written>
  /** The numbers that came by. */
  readonly seen: Set<string>
}

/** What becomes of a row; nothing of one that is about no action, such as a line under the list. */
function outcomesOf(row: ReadRow, { list, plan, now, before, seen }: Around): readonly Outcome[] {
  const cellUnder = (heading: string) => row.cells.find(({ column }) => column === list.columns.get(heading))
  const placeOf = ({ column }: Pick<ReadCell, 'column'>) => ({ sheet: list.sheet, row: row.row, column })
  const numbered = cellUnder(headings.number) ?? { column: 1, value: null }
  const number = plainText(numbered.value)
  const no = (cell: Pick<ReadCell, 'column' | 'value'>, heading: string, why: RefusedBecause): Outcome => ({
    kind: 'refused',
    cell: { place: placeOf(cell), number, heading, given: inWords(cell.value), why },
  })
  if (!NUMBER.test(number))
    return LIST_FIELDS.some((field) => cellUnder(headingOf(field)))
      ? [no(numbered, headings.number, { kind: 'number-unreadable' })]
      : []
  if (seen.has(number)) return [no(numbered, headings.number, { kind: 'number-twice' })]
  seen.add(number)
  const [written, stand] = [before.get(number), now.get(number)]
  if (!written || !stand) return [{ kind: 'unknown', number: { number, place: placeOf(numbered) } }]
  const changed = [...list.columns.keys()].flatMap((heading) => {
    const cell = cellUnder(heading)
    return cell && !isAsWritten(cell, written.cells.get(heading) ?? nothing) ? [{ heading, cell }] : []
  })
  const read = changed.map(({ heading, cell }) => {
    const change = changeIn(heading, cell, { written, stand, plan })
    return change.ok ? { ...change.value, place: placeOf(cell) } : no(cell, heading, change.problem)
  })
  const changes = read.flatMap((each) =>
    'meant' in each && each.from !== each.to && !isTold(each.meant, stand) ? each : [],
  )
  const refusals = read.flatMap((each) => ('kind' in each ? each : []))
  const whole = { kind: 'changed', row: { action: stand.action, isHidden: row.isHidden, changes } } as const
  if (changes.length + refusals.length === 0) return [{ kind: 'unchanged' }]
  return [...(changes.length > 0 ? [whole] : []), ...refusals]
}

/** Whether a text stands in the plan already, whoever may read it there; Calc copies its lines as one. */
const isTold = (meant: Meant, { updates }: ActionStand): boolean =>
  meant.field === 'update' && updates.some(({ text }) => onOneLine(text) === onOneLine(meant.to))

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** Whether a cell still says what the list wrote in it. An empty cell says nothing, so it changes nothing. */
function isAsWritten({ value, remark }: ReadCell, cell: Cell): boolean {
  if (value === null) return remark === null || remark === 'formula'
  if (cell.kind === 'figure') return value === cell.value
  return inWords(value) === plainText(wellFormed(cellInWords(cell)))
}

/** What a reader reads in a cell from outside. */
export function inWords(value: CellValue): string {
  if (value instanceof Date) return dayInNumbers(value.toISOString().slice(0, 'yyyy-mm-dd'.length) as Day)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return plainText(value)
}

/** The change that a cell asks for, or why it is not taken. */
function changeIn(
  heading: string,
  cell: ReadCell,
  { written, stand, plan }: { readonly written: Written; readonly stand: ActionStand; readonly plan: Plan },
): Result<Omit<ProposedChange, 'place'>, RefusedBecause> {
  const field = LIST_FIELDS.find((each) => headingOf(each) === heading)
  if (!field) return refused({ kind: 'column-fixed' })
  const read = meantBy(field, cell)
  if (!read.ok) return refused({ kind: read.problem })
  const meant = read.value
  if (meant.field === 'expected' && !expectableQuarters(plan.frame).includes(meant.to))
    return refused({ kind: 'quarter-outside' })
  const change = ruleFor(meant, WITHOUT_A_REASON)(stand.action)
  const needsReason = !change.ok && lacksOnlyReason(change.problem)
  if (!change.ok && !needsReason) return refused({ kind: 'rule', problem: change.problem })
  const from = saidIn(field, stand)
  const isOutdated = from !== saidIn(field, written.stand)
  return ok({ from, to: toInWords(meant), meant, isOutdated, isFormula: cell.remark === 'formula', needsReason })
}

/** Enough to find out whether the plan would take a change; nothing of it is kept. */
const WITHOUT_A_REASON: SaidOfAll = {
  reason: null,
  disclosure: 'intern',
  update: (action, text) => ({
    id: '',
    actionId: action.id,
    happenedOn: '' as Day,
    enteredAt: '' as Instant,
    by: '',
    text,
    disclosure: 'intern',
  }),
}

/** What an action says in a field. */
function saidIn(field: ListField, stand: ActionStand): string {
  const { action } = stand
  switch (field) {
    case 'owner':
      return action.owner?.value ?? wording.ownerUnknown
    case 'expected':
      return action.expected.end?.value ?? ''
    case 'status':
      return statusName(action.status)
    case 'update':
      return updateFor(GS_READER, stand)?.text ?? ''
    default:
      return assertNever(field)
  }
}

function toInWords(meant: Meant): string {
  if (meant.field === 'status') return statusName(meant.to)
  return meant.to ?? wording.ownerUnknown
}
