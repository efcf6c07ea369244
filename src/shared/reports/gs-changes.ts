import { statusName } from '../plan/status'
import { lightInWords } from '../plan/light'
import { dayInNumbers } from '../plan/day'
import { readable } from '../plan/disclosure'
import type { PlanEvent, Changeable } from '../plan/event'
import { standing } from '../plan/happening'
import type { ActionStand } from '../progress/action-stand'
import { bridgeOf } from '../progress/bridge'
import { promisedEnd } from '../progress/reckoning'
import { actionNumber, onDay, text } from './cells'
import { listed } from './gs-highlights'
import { groundsOf, toldGroundsOf, type Grounds } from './free-texts'
import { GS_READER, type GsMaterial } from './gs-material'
import type { Block, Cell, Column, Row, Sheet } from './report'
import { becauseInWords } from './sentences'
import { wording } from './wording'

const words = wording.changes
const { headings } = words

type Kind = keyof typeof words.kinds

/** What is different about an action between two reports. */
interface Change {
  readonly kind: Kind
  readonly stand: ActionStand
  readonly before: string | null
  readonly now: string | null
  /** Where the history tells of it. */
  readonly told: PlanEvent | undefined
  /** Why, where the history of that field does not say. */
  readonly grounds?: Grounds | null
  /** Why, where it is no text of the advisor's but follows from the figures. */
  readonly why?: string
}

/** In this order they stand on the sheet (`reports.md` 2.8). */
const KINDS = Object.keys(words.kinds)

const COLUMNS: readonly Column[] = [
  { heading: wording.actions.headings.number, holds: 'code' },
  { heading: wording.actions.headings.action, holds: 'text' },
  ...[headings.kind, headings.before, headings.now, headings.reason, headings.decision].map(
    (heading) => ({ heading, holds: 'text' }) as const,
  ),
  { heading: headings.on, holds: 'day' },
]

/** Sheet 7: what is different since the earlier report or the adopted plan, by action (`reports.md` 2.8). */
export function changesSheet(material: GsMaterial): Sheet {
  const changes = changesIn(material)
  const changed = new Set(changes.map(({ stand }) => stand.action.id))
  const unchanged = listed(material.stand).filter(({ action }) => !changed.has(action.id)).length
  return {
    name: words.name,
    widths: [6, 34, 18, 24, 24, 34, 18, 12],
    printed: COLUMNS.length,
    fit: 'width',
    frozen: 0,
    zoom: 100,
    blocks: [
      {
        kind: 'table',
        name: 'tblWijzigingen',
        caption: null,
        filters: true,
        columns: COLUMNS,
        rows: changes.length > 0 ? changes.map(changeRow) : [noChanges],
        totals: [],
      },
      { kind: 'space', rows: 1 },
      ...[
        ...(material.previous.isReport ? [] : [words.first]),
        words.unchanged(unchanged),
        bridgeInWords(material),
      ].map((sentence): Block => ({ kind: 'paragraph', text: sentence, small: false })),
    ],
  }
}

const noChanges: Row = { cells: [text(null), text(words.none), ...Array<Cell>(COLUMNS.length - 2).fill(text(null))] }

function changeRow({ kind, stand: { action }, before, now, told, grounds, why }: Change): Row {
  const { reason, decision } = readable(grounds ?? toldGroundsOf(told), GS_READER) ?? { reason: null, decision: null }
  return {
    cells: [
      actionNumber(action.number),
      text(action.title),
      text(words.kinds[kind]),
      text(before),
      text(now),
      text(why ?? reason),
      text(decision ? `${decision.name} (${dayInNumbers(decision.on)})` : null),
      onDay(told?.happenedOn ?? null),
    ],
  }
}

/** `Acties vorige rapportage 44 + nieuw 2 − niet meer geteld 1 = 45` */
function bridgeInWords({ previous, stand }: GsMaterial): string {
  const { before, added, gone, now } = bridgeOf(previous.stand, stand)
  return words.bridge(previous.isReport, before, added.length, gone.length, now)
}

function changesIn({ plan, stand, previous }: GsMaterial): readonly Change[] {
  const then = new Map(previous.stand.actions.map((each) => [each.action.id, each]))
  const history = standing(plan.events).filter(({ happenedOn }) => happenedOn <= stand.on)
  const all = listed(stand).flatMap((now) => changesOf(then.get(now.action.id), now, history))
  return all.toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind))
}

function changesOf(
  before: ActionStand | undefined,
  now: ActionStand,
  history: readonly PlanEvent[],
): readonly Change[] {
  const own = history.filter(({ about }) => about === now.action.id)
  if (!before) {
    const told = own.find(({ what }) => what.kind === 'added')
    return [{ kind: 'added', stand: now, before: null, now: now.action.title, told }]
  }
  const lastOf = (field: Changeable) => own.findLast(({ what }) => what.kind === 'changed' && what.field === field)
  const change = (kind: Kind, of: (stand: ActionStand) => string | null, field: Changeable): readonly Change[] =>
    of(before) === of(now) ? [] : [{ kind, stand: now, before: of(before), now: of(now), told: lastOf(field) }]
  return [
    ...change('promise', ({ action }) => promisedEnd(action), 'adopted'),
    ...change('expected', ({ action }) => action.expected.end?.value ?? null, 'expected'),
    ...statusChange(before, now, change),
    ...change('light', ({ light }) => light && lightInWords(light), 'verdicts').map((each) => ({
      ...each,
      told: undefined,
      why: becauseInWords(now.because),
    })),
    ...change('owner', ({ action }) => action.owner?.value ?? null, 'owner'),
    ...change('text', ({ action }) => action.title, 'title'),
  ]
}

/** Another status; *vervallen* is a kind of its own, and its reason stands with the action. */
function statusChange(
  before: ActionStand,
  now: ActionStand,
  change: (kind: Kind, of: (stand: ActionStand) => string, field: Changeable) => readonly Change[],
): readonly Change[] {
  const { status } = now.action
  const kind = status === 'vervallen' && before.action.status !== 'vervallen' ? 'withdrawn' : 'status'
  return change(kind, ({ action }) => statusName(action.status), 'status').map((each) => ({
    ...each,
    grounds: groundsOf(now.action),
  }))
}
