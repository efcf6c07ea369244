import { sumOfKnown, type BudgetSide } from '../plan/budget'
import { dayInNumbers } from '../plan/day'
import { readable } from '../plan/disclosure'
import { hasEnded } from '../plan/quarter'
import { statusName } from '../plan/status'
import { budgetYear, firstBudgetYear, namesIn } from '../progress/budget-stand'
import type { Count } from '../progress/count'
import { lightInWords, lightName, LIGHTS } from '../plan/light'
import type { GroupStand, Stand } from '../progress/stand'
import { behindCounts, inOneOf, type CountAsked } from './behind-counts'
import { columnSum, count, difference, euros, lit, nothing, strong, text } from './cells'
import { comingQuarters, counted, deviating, finished, listed, upcoming } from './gs-highlights'
import { GS_READER, type GsMaterial, type Selection } from './gs-material'
import type { Block, Cell, Facts, Figure, List, Row, Sheet, Table } from './report'
import { selectionWording } from './selection-wording'
import { causeInWords, deviationInWords, factsInWords, measureInWords, weighingInWords } from './sentences'
import { wording } from './wording'

const words = wording.summary

/** How many lines a list on this sheet takes at most. */
const LINES = 5

/** Sheet 1: what GS need when they read nothing else, on exactly one page (`reports.md` 2.2). */
export function summarySheet(material: GsMaterial): Sheet {
  const { stand, selection } = material
  const withWithdrawn = stand.total.count.withdrawn > 0
  const last = withWithdrawn ? 8 : 7
  return {
    name: words.name,
    widths: withWithdrawn ? [30, 14, 14, 16, 16, 14, 14, 12, 40] : [30, 14, 14, 16, 16, 14, 14, 40],
    printed: last + 1,
    fit: 'page',
    frozen: null,
    zoom: 100,
    blocks: [
      ...(selection ? [...titled(selectionWording.subject, front(selection)), space] : []),
      { kind: 'heading', text: words.keyMessage },
      ...keyMessage(material).map((sentence): Block => ({ kind: 'paragraph', text: sentence, small: false })),
      space,
      keyFigures(material),
      space,
      standPerTheme(stand),
      space,
      beside(last, 3, finance(material), titled(words.results, results(material))),
      { kind: 'heading', text: words.deviations },
      deviations(material),
      beside(last, 4, titled(words.decisions, decisions(material)), titled(words.outlook, outlook(material))),
      space,
      { kind: 'paragraph', text: words.legend(LIGHTS.map(lightInWords)), small: true },
    ],
  }
}

const space: Block = { kind: 'space', rows: 1 }

const front = (selection: Selection): Block => ({
  kind: 'paragraph',
  text: selectionWording.front(selection),
  small: false,
})

const titled = (heading: string, block: Block): readonly Block[] => [{ kind: 'heading', text: heading }, block]

/** Two groups of blocks next to each other; the right one starts in column `at`. */
const beside = (last: number, at: number, left: readonly Block[], right: readonly Block[]): Block => ({
  kind: 'beside',
  parts: [
    { from: 0, to: at - 1, blocks: left },
    { from: at, to: last, blocks: right },
  ],
})

/** What the advisor wrote, or else the facts; and that the period is over, when it is. */
export function keyMessage({ plan, stand, options }: GsMaterial): readonly string[] {
  const written = options.keyMessage.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
  const sentences = written.length > 0 ? written : factsInWords(stand.total.count)
  return hasEnded(plan.frame.last, stand.on) ? [...sentences, words.planOver] : sentences
}

/** Now and in the earlier report; the first report has none to compare with. */
export function keyFigures({ stand, selection, previous }: GsMaterial): Table {
  const before = previous.report ? keyCounts(previous.stand) : null
  const now = keyCounts(stand)
  const figure = (label: string, asked: CountAsked): Row => ({
    cells: [
      text(label),
      now(asked),
      before?.(asked) ?? text(wording.notApplicable),
      before ? changeOf(before(asked), now(asked)) : text(wording.notApplicable),
    ],
  })
  return {
    kind: 'table',
    name: 'tblKerncijfers',
    caption: words.keyFigures,
    filters: false,
    columns: [
      { heading: words.figure, holds: 'text' },
      { heading: words.now, holds: 'count' },
      { heading: words.before, holds: 'count' },
      { heading: words.difference, holds: 'difference' },
    ],
    rows: [
      figure(selection ? selectionWording.actions : words.actions, (all) => all.actions),
      ...CLOSING.map((light) => figure(words.ofWhich[light], (all) => all.lights[light])),
      figure(words.withdrawn, (all) => all.withdrawn),
      figure(words.planned, (all) => all.planned),
      figure(words.plannedAndFinished, (all) => all.plannedAndFinished),
    ],
    totals: [],
  }
}

/** The counts of all that the report is about, each with its actions. */
function keyCounts(stand: Stand): (asked: CountAsked) => Figure {
  const behind = behindCounts(stand)
  return (asked) => count(asked(stand.total.count), { actions: behind(asked) })
}

const changeOf = (before: Figure, now: Figure): Figure =>
  difference(now.value - before.value, { actions: inOneOf(before.actions ?? [], now.actions ?? []) })

/** The colours in the order of the key figures: what is done first. */
const CLOSING = ['afgerond', 'op-schema', 'aandachtspunt', 'loopt-achter', 'niet-beoordeeld'] as const

/** *Stand per thema*: the counts of each theme, with those that are withdrawn when there are any, and its judgement. */
export function standPerTheme(stand: Stand): Table {
  const withWithdrawn = stand.total.count.withdrawn > 0
  const behind = behindCounts(stand)
  const asked: readonly CountAsked[] = [
    (all) => all.actions,
    ...CLOSING.map(
      (light): CountAsked =>
        (all) =>
          all.lights[light],
    ),
    ...(withWithdrawn ? [(all: Count) => all.withdrawn] : []),
  ]
  const headings = [
    wording.themes.actions,
    ...CLOSING.map(lightName),
    ...(withWithdrawn ? [statusName('vervallen')] : []),
  ]
  return {
    kind: 'table',
    name: 'tblStand',
    caption: words.perTheme,
    filters: false,
    columns: [
      { heading: wording.themes.theme, holds: 'text' },
      ...headings.map((heading) => ({ heading, holds: 'count' }) as const),
      { heading: words.judgement, holds: 'light' },
    ],
    rows: stand.themes.map((group) => ({
      cells: [
        text(`${group.theme.number} ${group.theme.name}`),
        ...asked.map((each) => count(each(group.count), { actions: behind(each, group.theme.number) })),
        judgement(group),
      ],
    })),
    totals: [
      {
        strong: true,
        cells: [
          strong(wording.themes.total),
          ...asked.map((each) => count(each(stand.total.count), { calculated: columnSum, actions: behind(each) })),
          nothing,
        ],
      },
    ],
  }
}

/** The advisor's sentence as far as it is public, or else the counts from which the proposal follows. */
export const judgement = ({ light, verdict, count: counts }: GroupStand): Cell =>
  verdict
    ? lit(light, 'vastgesteld', readable(verdict, GS_READER)?.sentence ?? null)
    : lit(light, 'voorstel', weighingInWords(counts))

/** By the current budget; what was realised is what was spent, of commitments and of what was not budgeted. */
function finance({ plan, stand, selection }: GsMaterial): readonly Block[] {
  const year = firstBudgetYear(plan.frame, stand.budget)
  const { sides, left } = budgetYear(stand.budget, year)
  const spent = sumOfKnown([sides.verplichtingen.totals.realised, sides.verwacht.totals.realised])
  const amount = (value: number | null, ...of: readonly BudgetSide[]) =>
    value === null
      ? text(wording.notFilledIn)
      : euros(value, { budgetLines: namesIn(...of.map((side) => sides[side])) })
  const facts: Facts = {
    kind: 'facts',
    title: null,
    rows: [
      { label: words.income, value: amount(sides.inkomsten.totals.current, 'inkomsten') },
      { label: words.commitments, value: amount(sides.verplichtingen.totals.current, 'verplichtingen') },
      { label: words.left, value: amount(left.current, 'inkomsten', 'verplichtingen') },
      { label: words.spent, value: amount(spent, 'verplichtingen', 'verwacht') },
    ],
  }
  const heading = words.finance(String(year))
  return titled(selection ? selectionWording.wholePlan(heading) : heading, facts)
}

const lines = (items: readonly string[], numbered = false): List => ({ kind: 'list', items, numbered })

/** The first few, and in the last line how many more there are. */
function atMost(items: readonly string[], more: (left: number) => string): readonly string[] {
  if (items.length <= LINES) return items
  return [...items.slice(0, LINES - 1), more(items.length - LINES + 1)]
}

/** What was finished since the earlier report or the adopted plan; where there is more, the paper says where. */
export function results({ stand, previous }: GsMaterial, more = words.moreResults): List {
  const before = new Set(finished(counted(previous.stand)).map(({ action }) => action.id))
  const items = finished(counted(stand))
    .filter(({ action }) => !before.has(action.id))
    .map(({ action, finishedOn }) => words.result(action.number, action.title, finishedOn && dayInNumbers(finishedOn)))
  const none = before.size > 0 ? words.noNewResults : words.noResults
  return lines(items.length > 0 ? atMost(items, more) : [none])
}

/** The first few of the sheet on deviations, which has the parts of actions too. */
function deviations({ stand }: GsMaterial): List {
  const all = deviating(listed(stand))
  const shown = all.slice(0, LINES).flatMap((each) => {
    const { action, light } = each
    if (!light) return []
    const deviation = readable(action.deviation, GS_READER)
    const why = deviation
      ? words.causeAndMeasure(causeInWords(deviation), measureInWords(deviation))
      : words.withoutMeasure(deviationInWords(each))
    return [words.deviation(action.number, action.title, light, why)]
  })
  if (all.length === 0) return lines([words.noDeviations])
  return lines(all.length > LINES ? [...shown, words.moreDeviations(all.length)] : shown)
}

export function decisions(material: GsMaterial): List {
  const asked = material.options.requestedDecisions
    .map((decision) => decision.trim())
    .filter((decision) => decision !== '')
  return lines(asked.length > 0 ? asked : usualDecisions(material), true)
}

/** To take note, and to agree with the measures that the paper names, when there are any (`reports.md` 1.5). */
function usualDecisions({ plan: { frame }, stand, selection }: GsMaterial): readonly string[] {
  const measured = deviating(listed(stand)).filter(({ action }) => readable(action.deviation, GS_READER) !== null)
  const numbers = measured.map(({ action }) => action.number).sort()
  return [
    words.takeNote(
      frame.title,
      [dayInNumbers(stand.on), ...(selection ? [selectionWording.standing(selection)] : [])].join(', '),
    ),
    ...(numbers.length > 0 ? [words.agreeWith(numbers)] : []),
  ]
}

function outlook({ stand }: GsMaterial): List {
  const items = upcoming(counted(stand), stand.on).map(({ action }) =>
    words.expected(action.number, action.title, action.expected.end?.value ?? ''),
  )
  return lines(items.length > 0 ? atMost(items, words.moreOutlook) : [words.noOutlook(...comingQuarters(stand.on))])
}
