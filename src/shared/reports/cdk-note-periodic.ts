import { comingSoon } from '../plan/agenda'
import { dayInNumbers, type Day } from '../plan/day'
import { readable } from '../plan/disclosure'
import { lightInWords } from '../plan/light'
import type { NoteDraft } from '../plan/note-draft'
import type { Plan } from '../plan/plan'
import { firstDayOf, type Quarter } from '../plan/quarter'
import { statusName } from '../plan/status'
import { asKnownAfter } from '../progress/as-of'
import { changesBetween, type ActionDifferences, type Difference } from '../progress/changes-between'
import { standOf, type Stand } from '../progress/stand'
import { assertNever } from '../result'
import { actionNumber, lit, onDay, text } from './cells'
import { part, points, type NotePart } from './cdk-note-block'
import { attachmentsPart, dataPart } from './cdk-note-common'
import type { NoteMaterial } from './cdk-note-material'
import { noteTable, urgencyOf } from './cdk-note-tables'
import { cdkWording } from './cdk-wording'
import { counted, deviating, listed } from './gs-highlights'
import { lightsOnly } from './gs-paper'
import { lightColumns } from './gs-paper-columns'
import { standPerTheme } from './gs-summary'
import type { PaperBlock } from './paper'
import { readableIn } from './readable-in'
import { becauseInWords, measureInWords } from './sentences'
import { tableOnPaper } from './sheet-on-paper'

const { blocks, fallbacks, changes, trends, moments, actions } = cdkWording

/** How many changes stand under *Wat valt op*. */
const CHANGES = 4

/** Variant C: trends and progress, periodically (`reports.md` 3.4). */
export const periodicParts: readonly NotePart[] = [
  dataPart,
  part('kernboodschap', blocks['kernboodschap-periodiek'], { mostWords: 60, fallback: cdkWording.toFillIn }),
  part('oogopslag', blocks.oogopslag, { filledBy: 'app', facts: atAGlance }),
  part('wat-valt-op', blocks['wat-valt-op'], {
    filledBy: 'beide',
    fallback: fallbacks.nothingNew,
    facts: strikingChanges,
  }),
  part('trends', blocks.trends, { filledBy: 'app', fallback: fallbacks.noTrends, facts: trendsTable }),
  part('aandachtspunten', blocks.aandachtspunten, {
    filledBy: 'app',
    fallback: fallbacks.noDeviations,
    facts: deviationsTable,
  }),
  part('momenten', blocks.momenten, { filledBy: 'app', fallback: fallbacks.noMoments, facts: comingMoments }),
  part('gevraagd', blocks.gevraagd, { own: points(5, true), fallback: fallbacks.nothingAsked }),
  attachmentsPart,
]

/** The table of the GS summary, as the GS paper prints it. */
function atAGlance({ stand }: NoteMaterial): readonly PaperBlock[] {
  return [tableOnPaper({ ...lightsOnly(standPerTheme(stand)), caption: null }, lightColumns({ stand }))]
}

/** What the note is compared with: the day of the last one, and what was known then. */
interface Earlier {
  readonly on: Day
  readonly stand: Stand
}

/** The last periodic note that left the desk; without one, the last final draft; without that, the plan as adopted. */
function earlierNote(plan: Plan, draft: NoteDraft): Earlier {
  const periodic = new Map(plan.notes.filter(({ variant }) => variant === 'periodiek').map((each) => [each.id, each]))
  const issued = plan.issues
    .filter((issue) => issue.on < draft.on && issue.withdrawn === null && periodic.has(issue.draft ?? ''))
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
    .at(-1)
  if (issued) return { on: issued.on, stand: standOf(asKnownAfter(plan, issued.knownUntil), issued.on) }
  const final = [...periodic.values()].filter(
    ({ id, on, state }) => id !== draft.id && on < draft.on && state !== 'concept',
  )
  const on =
    final
      .map((each) => each.on)
      .toSorted()
      .at(-1) ?? firstDayOf(plan.frame.first)
  return { on, stand: standOf(plan, on) }
}

/** What is most different since the last note, from the history. */
function strikingChanges({ plan, stand, draft }: NoteMaterial): readonly PaperBlock[] {
  const once = new Set(listed(stand).map(({ action }) => action.id))
  const found = changesBetween(earlierNote(plan, draft).stand, stand)
    .filter(({ stand: { action } }) => once.has(action.id))
    .flatMap(striking)
    .toSorted((one, other) => one.rank - other.rank)
  if (found.length === 0) return []
  const items = found.slice(0, CHANGES).map(({ text: said, source }) => ({ text: said, sources: [source] }))
  const left = found.length - CHANGES
  return [
    { kind: 'bullets', items, numbered: false },
    ...(left > 0 ? [{ kind: 'paragraph', text: cdkWording.moreActions(left), small: true } as const] : []),
  ]
}

interface Striking {
  readonly rank: number
  readonly text: string
  readonly source: string
}

/** What strikes most comes first: a worse colour, then another promise or expectation, another status, a new action. */
const STRIKING: readonly Difference['kind'][] = ['light', 'promise', 'expected-end', 'status', 'added']

/** The most striking thing about one action; nothing when it only got a new text. */
function striking({ stand: { action }, differences }: ActionDifferences): readonly Striking[] {
  const [most] = differences
    .filter(({ kind }) => STRIKING.includes(kind))
    .toSorted((one, other) => STRIKING.indexOf(one.kind) - STRIKING.indexOf(other.kind))
  if (!most) return []
  const said = cdkWording.change(action.title, differenceInWords(most))
  return [{ rank: rankOf(most), text: said, source: action.number }]
}

/** Among the colours the one that asks most comes first. */
const rankOf = (difference: Difference): number =>
  difference.kind === 'light' ? urgencyOf(difference.to) / 10 : STRIKING.indexOf(difference.kind)

function differenceInWords(difference: Difference): string {
  const quarter = (of: Quarter | null) => of ?? changes.unknown
  switch (difference.kind) {
    case 'added':
      return changes.added
    case 'light': {
      const name = (light: typeof difference.to) => (light ? lightInWords(light) : statusName('vervallen'))
      return changes.light(name(difference.from), name(difference.to))
    }
    case 'status':
      return changes.status(statusName(difference.from), statusName(difference.to))
    case 'promise':
      return changes.promise(quarter(difference.from), quarter(difference.to))
    case 'expected-end':
      return changes.expected(quarter(difference.from), quarter(difference.to))
    case 'updates':
      return ''
    default:
      return assertNever(difference)
  }
}

/** The newest trends since the last note; one without a source is no trend yet. */
function trendsTable({ plan, stand, draft }: NoteMaterial): readonly PaperBlock[] {
  const since = earlierNote(plan, draft).on
  const fresh = readableIn(plan.trends, draft.disclosure)
    .filter(({ source }) => source.trim() !== '')
    .filter(({ on }) => on > since && on <= stand.on)
    .toSorted((one, other) => (one.on > other.on ? -1 : 1))
  return noteTable(fresh, {
    name: 'tblTrends',
    columns: [trends.trend, trends.source, trends.meaning, trends.proposal].map(
      (heading) => ({ heading, holds: 'text' }) as const,
    ),
    widths: [30, 22, 26, 22],
    most: 5,
    more: cdkWording.moreTrends,
    rowOf: (trend) => [
      text(trend.text),
      text(cdkWording.sourceAndDay(trend.source, dayInNumbers(trend.on))),
      text(trend.meaning),
      text(trend.proposal),
    ],
  })
}

/** What is behind or asks for attention, with what is done about it. */
function deviationsTable({ stand, draft }: NoteMaterial): readonly PaperBlock[] {
  return noteTable(deviating(counted(stand)), {
    name: 'tblAandachtspunten',
    columns: [
      { heading: actions.number, holds: 'code' },
      { heading: actions.action, holds: 'text' },
      { heading: actions.light, holds: 'light' },
      { heading: actions.measure, holds: 'text' },
    ],
    widths: [6, 32, 20, 42],
    most: 5,
    more: cdkWording.moreActions,
    rowOf: ({ action, light, because }) => {
      const deviation = readable(action.deviation, draft.disclosure)
      return [
        actionNumber(action.number),
        text(action.title),
        lit(light),
        text(deviation ? measureInWords(deviation) : becauseInWords(because)),
      ]
    },
  })
}

/** What comes in the next ninety days, with the subject as far as the note may tell. */
function comingMoments({ plan, stand, draft }: NoteMaterial): readonly PaperBlock[] {
  return noteTable(comingSoon(readableIn(plan.engagements, draft.disclosure), stand.on), {
    name: 'tblMomenten',
    columns: [
      { heading: moments.on, holds: 'day' },
      { heading: moments.occasion, holds: 'text' },
      { heading: moments.subject, holds: 'text' },
    ],
    widths: [14, 43, 43],
    most: 8,
    more: cdkWording.moreMoments,
    rowOf: ({ on, occasion, subject }) => [onDay(on), text(occasion), text(subject)],
  })
}
