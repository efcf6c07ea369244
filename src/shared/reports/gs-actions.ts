import type { Action } from '../plan/action'
import { dayInNumbers } from '../plan/day'
import { readable, type Disclosure } from '../plan/disclosure'
import { kindName, strengthName } from '../plan/kind'
import { organisationNames } from '../plan/organisation-names'
import { originName } from '../plan/origin'
import { quarterOf } from '../plan/quarter'
import { statusName } from '../plan/status'
import type { ActionStand } from '../progress/action-stand'
import { QUESTIONS, type Judged } from '../plan/verdict'
import { isRecent } from '../progress/planning-question'
import { isContinuing, isOpen, promisedEnd } from '../progress/reckoning'
import { actionNumber, euros, inQuarter, lit, nothing, onDay, text } from './cells'
import { listed, themeInWords } from './gs-highlights'
import { nextStepOf, updateFor } from './free-texts'
import { GS_READER, type GsMaterial } from './gs-material'
import type { Cell, Column, Sheet } from './report'
import { shortened } from './shortened'
import { wording } from './wording'

const words = wording.actions

/** The longest text on how an action stands (`reports.md` 2.4). */
const LONGEST_UPDATE = 600

/** What the list is made from. */
export type ListMaterial = Pick<GsMaterial, 'plan' | 'stand'>

/** One column of the list: its heading, its width in characters, and what it says about an action. */
interface ListColumn {
  readonly column: Column
  readonly width: number
  readonly cellOf: (stand: ActionStand, material: ListMaterial) => Cell
}

/** Sheet 3: every action once, by number; the columns from *Onderdeel* on are there to filter by. */
export function actionsSheet(material: ListMaterial): Sheet {
  const { stand } = material
  const stands = listed(stand)
  const parts = stands.filter(({ countsAs }) => countsAs === 'part').length
  return {
    name: words.name,
    widths: COLUMNS.map(({ width }) => width),
    printed: PRINTED,
    fit: 'width',
    frozen: 3,
    zoom: 90,
    blocks: [
      {
        kind: 'table',
        name: 'tblActies',
        caption: null,
        filters: true,
        columns: COLUMNS.map(({ column }) => column),
        rows: stands.map((each) => ({ cells: COLUMNS.map(({ cellOf }) => cellOf(each, material)) })),
        totals: [],
      },
      { kind: 'space', rows: 1 },
      { kind: 'paragraph', text: words.tally(stand.total.count.actions, parts), small: true },
    ],
  }
}

const column = (heading: string, width: number, holds: Column['holds'], cellOf: ListColumn['cellOf']): ListColumn => ({
  column: { heading, holds },
  width,
  cellOf,
})

/** How many of the columns go on paper: up to and including *Stand van zaken*. */
const PRINTED = 10

const { headings } = words

const COLUMNS: readonly ListColumn[] = [
  column(headings.number, 6, 'code', ({ action }) => actionNumber(action.number)),
  // Wider than the 12 of the specification: there the number stands alone on its line and every row takes five.
  column(headings.theme, 18, 'text', ({ action }, { plan }) => text(themeInWords(action.theme, plan.frame))),
  column(headings.action, 40, 'text', ({ action }) => text(action.title)),
  column(headings.owner, 16, 'text', ({ action }) => text(action.owner?.value ?? wording.ownerUnknown)),
  column(headings.start, 9, 'code', ({ action }) =>
    inQuarter((action.adopted.start ?? action.expected.start)?.value ?? null),
  ),
  column(headings.promised, 10, 'code', ({ action }) => promisedCell(action)),
  column(headings.expected, 10, 'code', expectedCell),
  column(headings.status, 14, 'text', ({ action }) => text(statusName(action.status))),
  column(headings.light, 15, 'light', (stand) => judgedCell('totaal', stand)),
  column(headings.update, 38, 'text', (stand, material) => text(updateOf(GS_READER, stand, material))),
  column(headings.section, 20, 'text', ({ action }) => text(action.section)),
  column(headings.kind, 14, 'text', ({ action }) => text(kindOf(action))),
  column(headings.result, 30, 'text', () => nothing),
  column(headings.timing, 20, 'text', ({ action }) => text(action.timing)),
  column(headings.origin, 18, 'text', ({ action }) => text(originOf(action))),
  ...QUESTIONS.map((question) => column(headings[question], 15, 'light', (stand) => judgedCell(question, stand))),
  column(headings.nextStep, 26, 'text', nextStepCell),
  column(headings.partners, 24, 'text', partnersOf),
  column(headings.municipalities, 24, 'text', municipalitiesOf),
  column(headings.budgetLine, 20, 'text', budgetLinesOf),
  column(headings.amount, 12, 'euro', ({ action }) => amountOf(action)),
  column(headings.alsoAt, 12, 'code', ({ action }) => text(action.alsoAt.join('; '))),
  column(headings.source, 16, 'text', ({ action }) => text(sourceOf(action))),
  column(headings.lastHeard, 12, 'day', ({ lastHeard }) => onDay(lastHeard)),
]

/** A colour, and whether the advisor decided on it instead of the app. What is withdrawn has none, and says so. */
export function judgedCell(about: Judged, { findings }: ActionStand): Cell {
  const { light, verdict } = findings[about]
  if (light === null) return text(about === 'totaal' ? statusName('vervallen') : wording.notApplicable)
  return lit(light, verdict ? 'vastgesteld' : null)
}

function nextStepCell({ action }: ActionStand, { stand }: ListMaterial): Cell {
  const next = readable(nextStepOf(action, stand.on), GS_READER)
  return text(next && words.nextStep(next.title, next.quarter))
}

/** The frozen promise; a continuous action has none. */
const promisedCell = (action: Action): Cell =>
  isContinuing(action) ? text(wording.continuing) : inQuarter(promisedEnd(action))

/** When it was finished; as long as it is open what is expected, but only where that differs from the promise. */
function expectedCell({ action, finishedOn }: ActionStand): Cell {
  if (!isOpen(action)) return inQuarter(finishedOn && quarterOf(finishedOn))
  const expected = action.expected.end?.value ?? null
  return expected === promisedEnd(action) ? nothing : inQuarter(expected)
}

/** The latest text on how it stands that its reader may read, with its day; what is older than two quarters says so. */
export function updateOf(level: Disclosure, of: ActionStand, { stand }: Pick<GsMaterial, 'stand'>): string | null {
  const latest = updateFor(level, of)
  if (!latest) return null
  const said = words.updatedOn(shortened(latest.text, LONGEST_UPDATE, words.cut), dayInNumbers(latest.happenedOn))
  return isRecent(latest.happenedOn, stand.on) ? said : words.outdated(said)
}

/** The kind, and how firm the promise is when it is not simply firm: `Verkenning, voorwaardelijk`. */
function kindOf({ kind, strength, condition }: Action): string {
  return [
    kindName(kind),
    ...(condition ? [words.conditional] : []),
    ...(strength === 'vast' ? [] : [strengthName(strength).toLowerCase()]),
  ].join(', ')
}

/** The headings above it, the chapter by its number only: its name stands under *Thema*. */
const sourceOf = ({ source }: Action): string | null => source?.heading.replace(/^(Thema \d): [^›]+/, '$1 ') ?? null

/** Where the planning comes from; a year in the plan's own words makes it *Jaar in plan*. */
function originOf({ adopted, expected, timing }: Action): string | null {
  const origin = (adopted.end ?? adopted.start ?? expected.end ?? expected.start)?.origin
  if (origin === undefined) return null
  if (origin === 'plan') return words.origins.quarter
  if (origin === 'afgeleid' && timing && /\b20\d\d\b/.test(timing)) return words.origins.year
  return originName(origin)
}

function partnersOf({ action }: ActionStand, { plan }: ListMaterial): Cell {
  const names = new Map(plan.organisations.map(({ id, shortName }) => [id, shortName]))
  // Who has gone from the directory since is looked up in what was told of it.
  const nameOf = (id: string) => names.get(id) ?? organisationNames(plan).get(id) ?? id
  return text(action.partners.map(({ organisation }) => nameOf(organisation)).join('; '))
}

function municipalitiesOf({ action }: ActionStand, { plan }: ListMaterial): Cell {
  const names = new Map(plan.frame.municipalities.map(({ id, name }) => [id, name]))
  return text(action.municipalities.map((id) => names.get(id) ?? id).join('; '))
}

function budgetLinesOf({ action }: ActionStand, { stand }: ListMaterial): Cell {
  const lines = stand.budget.filter(({ actions }) => actions.includes(action.number))
  return text(lines.map(({ name }) => name).join('; '))
}

/** The plan's amount. Several amounts are not added up: the plan does not say that they add up. */
function amountOf({ amounts, number }: Action): Cell {
  const [only, ...others] = amounts
  if (only && others.length === 0) return euros(only.euros, { actions: [number] })
  return text(amounts.map(({ phrase }) => phrase).join('; '))
}
