import { dayInNumbers } from '../plan/day'
import { readable } from '../plan/disclosure'
import type { Light } from '../plan/light'
import { statusName } from '../plan/status'
import { isGrounded } from '../plan/change-action'
import { owedBy, type Deviation } from '../plan/verdict'
import type { ActionStand } from '../progress/action-stand'
import { actionNumber, inQuarter, lit, strong, text } from './cells'
import { deviating, listed } from './gs-highlights'
import { groundsOf } from './free-texts'
import { GS_READER, type GsMaterial } from './gs-material'
import type { Block, Cell, Column, Row, Sheet } from './report'
import { causeInWords, deviationInWords, measureInWords, questionsBehind } from './sentences'
import { wording } from './wording'

const words = wording.deviations
const { headings } = words

const COLUMNS: readonly Column[] = [
  { heading: wording.actions.headings.number, holds: 'code' },
  { heading: wording.actions.headings.action, holds: 'text' },
  { heading: headings.before, holds: 'light' },
  { heading: headings.now, holds: 'light' },
  { heading: headings.about, holds: 'text' },
  { heading: headings.deviation, holds: 'text' },
  { heading: headings.cause, holds: 'text' },
  { heading: headings.consequence, holds: 'text' },
  { heading: headings.measure, holds: 'text' },
  { heading: headings.who, holds: 'text' },
  { heading: headings.ready, holds: 'code' },
  { heading: headings.asked, holds: 'text' },
]

/** Sheet 4: every action that is behind or asks for attention, once, with its cause and measure (`reports.md` 2.5). */
export function deviationsSheet(material: GsMaterial): Sheet {
  const { stand, previous } = material
  const then: Then = new Map(previous.stand.actions.map((each) => [each.action.id, each]))
  const rows = deviating(listed(stand)).map((each) =>
    deviationRow(each, previous.report ? then.get(each.action.id) : undefined),
  )
  return {
    name: words.name,
    // *Vorig* and *Nu* need a little more than the 11 and 12 of the specification, for `▲ Aandachtspunt` on one line.
    widths: [6, 22, 14, 15, 9, 19, 19, 17, 20, 12, 9, 16],
    printed: COLUMNS.length,
    fit: 'width',
    frozen: 0,
    zoom: 100,
    blocks: [
      {
        kind: 'table',
        name: 'tblAfwijkingen',
        caption: null,
        filters: true,
        columns: COLUMNS,
        rows: rows.length > 0 ? rows : [noDeviations],
        totals: [],
      },
      ...listOf(words.stopped(previous.report !== null), stopped(material, then)),
      ...(previous.report ? listOf(words.solved, solved(material, then)) : []),
    ],
  }
}

/** How the actions stood in the earlier report or the adopted plan, by id. */
type Then = ReadonlyMap<string, ActionStand>

const noDeviations: Row = {
  cells: [text(null), text(words.none), ...Array<Cell>(COLUMNS.length - 2).fill(text(null))],
}

function listOf(heading: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'space', rows: 1 },
    { kind: 'heading', text: heading },
    { kind: 'list', items, numbered: false },
  ]
}

/** There is no colour of then in the first report, nor for an action that is new. */
function deviationRow(stand: ActionStand, before: ActionStand | undefined): Row {
  const { action, light, findings } = stand
  const deviation = readable(action.deviation, GS_READER)
  return {
    cells: [
      actionNumber(action.number),
      text(action.title),
      before?.light ? lit(before.light) : text(wording.notApplicable),
      lit(light, findings.totaal.verdict ? 'vastgesteld' : null),
      text(aboutWhat(stand)),
      text(deviationInWords(stand)),
      owed(deviation && causeInWords(deviation)),
      owed(deviation?.consequence),
      owed(deviation?.measure),
      owed(deviation?.who),
      deviation?.ready ? inQuarter(deviation.ready) : toFillIn,
      askedCell(deviation),
    ],
  }
}

const toFillIn = strong(wording.toFillIn)

/** What a deviation owes its reader; in bold when it is not there yet. */
const owed = (said: string | null | undefined): Cell => (said?.trim() ? text(said.trim()) : toFillIn)

const askedCell = (deviation: Deviation | null): Cell =>
  deviation ? text(deviation.asked.trim() || words.nothingAsked) : toFillIn

/** The questions that give the action its colour; a verdict on the whole of it is about its content. */
function aboutWhat(stand: ActionStand): string {
  const behind = questionsBehind(stand)
  return (behind.length > 0 ? behind : (['inhoud'] as const)).map((question) => words.about[question]).join('; ')
}

/** What was put on hold or withdrawn since the earlier report. */
function stopped({ stand }: GsMaterial, then: Then): readonly string[] {
  return listed(stand).flatMap(({ action }) => {
    const before = then.get(action.id)
    if (!isGrounded(action.status) || before?.action.status === action.status) return []
    const grounds = readable(groundsOf(action), GS_READER)
    const reason = grounds?.reason ?? wording.toFillIn
    const decision = grounds?.decision
    const why = decision ? words.decided(reason, decision.name, dayInNumbers(decision.on)) : reason
    return [words.stoppedLine(action.number, action.title, statusName(action.status), why)]
  })
}

const GOOD: readonly Light[] = ['op-schema', 'afgerond']

/** What was behind or asked for attention and goes well now; what was to be done about it then is what helped. */
function solved({ stand }: GsMaterial, then: Then): readonly string[] {
  return listed(stand).flatMap(({ action, light }) => {
    const before = then.get(action.id)
    if (!before?.light || !light || deviating([before]).length === 0 || !GOOD.includes(light)) return []
    const measure = readable(before.action.deviation ?? action.deviation, GS_READER)
    const helped = measure ? measureInWords(measure) : wording.toFillIn
    return [words.solvedLine(action.number, action.title, before.light, light, helped)]
  })
}

/** The actions that still owe the reader a cause or a measure, also where these are there but not public. */
export const owing = (material: Pick<GsMaterial, 'stand'>): readonly ActionStand[] =>
  deviating(listed(material.stand)).filter(({ action }) => {
    const deviation = readable(action.deviation, GS_READER)
    return deviation === null || owedBy(deviation).length > 0
  })
