import { byNumber, type Action } from '../plan/action'
import { kindName } from '../plan/kind'
import type { PlanFrame } from '../plan/plan'
import { statusName } from '../plan/status'
import { lightInWords } from '../plan/light'
import { dayInNumbers } from '../plan/day'
import { readable } from '../plan/disclosure'
import type { PlanEvent, Changeable } from '../plan/event'
import { standing } from '../plan/happening'
import type { ActionStand } from '../progress/action-stand'
import { bridgeOf } from '../progress/bridge'
import { actionNumber, onDay, text } from './cells'
import { counted, listed, promisedInWords, themeInWords } from './gs-highlights'
import { groundsOf, toldGroundsOf, type Grounds } from './free-texts'
import { GS_READER, type GsMaterial } from './gs-material'
import type { Block, Cell, Column, Row, Sheet } from './report'
import { selectionWording } from './selection-wording'
import { becauseInWords, spendingInWords } from './sentences'
import { wording } from './wording'

const words = wording.changes
const { headings } = words

type Kind = keyof typeof words.kinds

/** What is compared, and with what. */
type Compared = Pick<GsMaterial, 'plan' | 'stand' | 'selection' | 'previous'>

/** What is different about an action between two reports. */
interface Change {
  readonly kind: Kind
  readonly action: Action
  readonly before: string | null
  readonly now: string | null
  /** Where the history tells of it. */
  readonly told?: PlanEvent | undefined
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
export function changesSheet(material: Compared): Sheet {
  const changes = changesIn(material)
  const changed = new Set(changes.map(({ action }) => action.id))
  const unchanged = counted(material.stand).filter(({ action }) => !changed.has(action.id)).length
  return {
    name: words.name,
    widths: [6, 34, 18, 24, 24, 34, 18, 11],
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
      ...[...(material.previous.report ? [] : [words.first]), words.unchanged(unchanged), bridgeInWords(material)].map(
        (sentence): Block => ({ kind: 'paragraph', text: sentence, small: false }),
      ),
    ],
  }
}

const noChanges: Row = { cells: [text(null), text(words.none), ...Array<Cell>(COLUMNS.length - 2).fill(text(null))] }

function changeRow({ kind, action, before, now, told, grounds, why }: Change): Row {
  const { reason, decision } = readable(grounds ?? toldGroundsOf(told), GS_READER) ?? { reason: null, decision: null }
  return {
    cells: [
      actionNumber(action.number),
      text(action.title),
      text(words.kinds[kind]),
      text(before),
      text(now),
      text(why ?? reason),
      text(decision && words.decision(decision.name, dayInNumbers(decision.on))),
      onDay(told?.happenedOn ?? null),
    ],
  }
}

/** `Acties vorige rapportage 44 + nieuw 2 − niet meer geteld 1 = 45` */
function bridgeInWords({ previous, stand, selection }: Compared): string {
  const { before, added, gone, now } = bridgeOf(previous.stand, stand)
  const bridge = words.bridge(previous.report !== null, before, added.length, gone.length, now)
  return selection ? selectionWording.ofSelection(bridge) : bridge
}

function changesIn(material: Compared): readonly Change[] {
  const { plan, stand, previous } = material
  const then = new Map(listed(previous.stand).map((each) => [each.action.id, each]))
  const now = new Map(listed(stand).map((each) => [each.action.id, each]))
  const history = newHistory(material)
  const all = [
    ...[...now.values()].flatMap((each) =>
      changesOf(then.get(each.action.id), each, history.get(each.action.id) ?? [], plan.frame),
    ),
    ...[...then.values()].filter(({ action }) => !now.has(action.id)).map(goneChange),
  ]
  return all.toSorted(
    (one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || byNumber(one.action, other.action),
  )
}

/** What happened to each action that the earlier report could not know, by the id of the action. */
function newHistory({ plan, stand, previous: { report } }: Compared): ReadonlyMap<string, readonly PlanEvent[]> {
  const isKnown = ({ sequence, happenedOn }: PlanEvent) =>
    report !== null && sequence <= report.sequence && happenedOn <= report.on
  const history = new Map<string, PlanEvent[]>()
  for (const event of standing(plan.events)) {
    if (event.happenedOn > stand.on || isKnown(event)) continue
    const own = history.get(event.about)
    if (own) own.push(event)
    else history.set(event.about, [event])
  }
  return history
}

/** An action that an advisor added and took back; what was promised in the plan never goes. */
const goneChange = ({ action }: ActionStand): Change => ({
  kind: 'withdrawn',
  action,
  before: statusName(action.status),
  now: words.gone,
})

function changesOf(
  before: ActionStand | undefined,
  now: ActionStand,
  history: readonly PlanEvent[],
  frame: PlanFrame,
): readonly Change[] {
  const { action } = now
  if (!before) {
    const told = history.find(({ what }) => what.kind === 'added')
    return [{ kind: 'added', action, before: null, now: action.title, told }]
  }
  const lastOf = (field: Changeable) => history.findLast(({ what }) => what.kind === 'changed' && what.field === field)
  const change: Changing = (kind, of, field) =>
    of(before) === of(now) ? [] : [{ kind, action, before: of(before), now: of(now), told: lastOf(field) }]
  const texts = wording.actions.headings
  return [
    ...change('promise', (stand) => promisedInWords(stand.action), 'adopted'),
    ...change('expected', ({ action: { expected } }) => expected.end?.value ?? null, 'expected'),
    ...statusChange(now, change),
    ...lightChange(now, change),
    ...change('owner', ({ action: { owner } }) => owner?.value ?? wording.ownerUnknown, 'owner'),
    ...change('amount', ({ action: { spending } }) => spending && spendingInWords(spending), 'spending'),
    ...change('text', ({ action: { title } }) => title, 'title'),
    ...change('text', ({ action: { theme } }) => words.textOf(texts.theme, themeInWords(theme, frame)), 'theme'),
    ...change('text', ({ action: { section } }) => words.textOf(texts.section, section), 'section'),
    ...change('text', ({ action: { kind } }) => words.textOf(texts.kind, kindName(kind)), 'kind'),
  ]
}

/** What of two reports differs, and where the history of that field tells of it. */
type Changing = (kind: Kind, of: (stand: ActionStand) => string | null, field: Changeable) => readonly Change[]

/** Another status; *vervallen* is a kind of its own, and its reason stands with the action. */
function statusChange({ action: now }: ActionStand, change: Changing): readonly Change[] {
  const kind = now.status === 'vervallen' ? 'withdrawn' : 'status'
  return change(kind, ({ action }) => statusName(action.status), 'status').map((each) => ({
    ...each,
    grounds: groundsOf(now),
  }))
}

/** Another colour, which nobody typed, so that it has no day; what is withdrawn lost it and is told as that. */
function lightChange({ light: isLit, because }: ActionStand, change: Changing): readonly Change[] {
  if (!isLit) return []
  return change('light', ({ light }) => (light ? lightInWords(light) : statusName('vervallen')), 'verdicts').map(
    (each) => ({ ...each, told: undefined, why: becauseInWords(because) }),
  )
}
