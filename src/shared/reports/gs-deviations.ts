import { dayInNumbers } from '../plan/day'
import { readable } from '../plan/disclosure'
import type { Light } from '../plan/light'
import { statusName } from '../plan/status'
import { isGrounded } from '../plan/change-action'
import type { Deviation } from '../plan/verdict'
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
  const rows = deviating(listed(material.stand)).map((stand) => deviationRow(stand, material))
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
      ...listOf(words.stopped(material.previous.report !== null), stopped(material)),
      ...listOf(words.solved, solved(material)),
    ],
  }
}

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

function deviationRow(stand: ActionStand, material: GsMaterial): Row {
  const { action, light, findings } = stand
  const deviation = readable(action.deviation, GS_READER)
  return {
    cells: [
      actionNumber(action.number),
      text(action.title),
      beforeCell(stand, material),
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

/** The colour in the earlier report; there is none for the first report, and for an action that is new. */
function beforeCell({ action }: ActionStand, { previous }: GsMaterial): Cell {
  const before = previous.report ? standBefore(action.id, { previous })?.light : null
  return before ? lit(before) : text(wording.notApplicable)
}

const standBefore = (id: string, { previous }: Pick<GsMaterial, 'previous'>): ActionStand | undefined =>
  previous.stand.actions.find(({ action }) => action.id === id)

/** The questions that give the action its colour; a verdict on the whole of it is about its content. */
function aboutWhat(stand: ActionStand): string {
  const behind = questionsBehind(stand)
  return (behind.length > 0 ? behind : (['inhoud'] as const)).map((question) => words.about[question]).join('; ')
}

/** What was put on hold or withdrawn since the earlier report. */
function stopped(material: GsMaterial): readonly string[] {
  return listed(material.stand).flatMap(({ action }) => {
    const before = standBefore(action.id, material)
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
function solved(material: GsMaterial): readonly string[] {
  if (!material.previous.report) return []
  return listed(material.stand).flatMap(({ action, light }) => {
    const before = standBefore(action.id, material)
    if (!before?.light || !light || deviating([before]).length === 0 || !GOOD.includes(light)) return []
    const measure = readable(before.action.deviation ?? action.deviation, GS_READER)
    const helped = measure ? measureInWords(measure) : wording.toFillIn
    return [words.solvedLine(action.number, action.title, before.light, light, helped)]
  })
}

/** The numbers of the actions that still owe the reader a cause or a measure, also where these are not public. */
export const owing = (material: Pick<GsMaterial, 'stand'>): readonly string[] =>
  deviating(listed(material.stand))
    .filter(({ action }) => {
      const deviation = readable(action.deviation, GS_READER)
      if (!deviation) return true
      const { explanation, consequence, measure, who, ready } = deviation
      return [explanation, consequence, measure, who].some((said) => said.trim() === '') || ready === null
    })
    .map(({ action }) => action.number)
