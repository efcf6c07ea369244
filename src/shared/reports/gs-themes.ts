import { QUESTIONS } from '../plan/verdict'
import { lightInWords } from '../plan/light'
import type { ThemeStand } from '../progress/stand'
import type { Count } from '../progress/count'
import type { ActionStand } from '../progress/action-stand'
import { behindCounts, type CountAsked } from './behind-counts'
import { columnSum, count, difference, lit, nothing, strong, text, type SaidOfFigure } from './cells'
import { counted, deviating, finished, upcoming } from './gs-highlights'
import type { GsMaterial } from './gs-material'
import type { Block, Cell, Facts, Sheet, Table } from './report'
import { withinWords } from './shortened'
import { wording } from './wording'

const words = wording.themes

/** How many words each explanation of a theme takes at most (`reports.md` 2.3). */
const WORDS = 80

/** Sheet 2: per theme the counts against the plan, and the province's three questions (`reports.md` 2.3). */
export function themesSheet(material: GsMaterial): Sheet {
  const { themes, total } = material.stand
  const waiting = total.count.waiting
  return {
    name: words.name,
    widths: [30, 34, 8, 9, 9, 9, 9, 11, 10, 16, 16, 16],
    printed: 12,
    fit: 'width',
    frozen: 0,
    zoom: 100,
    blocks: [
      themesTable(material),
      { kind: 'space', rows: 2 },
      ...themes.flatMap((group): readonly Block[] => [explanationOf(group, material), { kind: 'space', rows: 1 }]),
      ...(waiting > 0 ? [{ kind: 'paragraph', text: words.waiting(waiting), small: true } as const] : []),
    ],
  }
}

function themesTable({ stand }: GsMaterial): Table {
  const behind = behindCounts(stand)
  return {
    kind: 'table',
    name: 'tblThemas',
    caption: null,
    filters: true,
    columns: [
      { heading: words.theme, holds: 'text' },
      { heading: words.ambition, holds: 'text' },
      { heading: words.actions, holds: 'count' },
      { heading: words.planned, holds: 'count' },
      { heading: words.finished, holds: 'count' },
      { heading: words.difference, holds: 'difference' },
      { heading: words.earlier, holds: 'count' },
      { heading: words.continuous, holds: 'count' },
      { heading: words.withoutQuarter, holds: 'count' },
      ...QUESTIONS.map((question) => ({ heading: words.questions[question], holds: 'light' }) as const),
    ],
    rows: stand.themes.map(({ theme, count: counts, questions }) => ({
      cells: [
        text(`${theme.number} ${theme.name}`),
        text(theme.ambition),
        ...countCells(counts, (asked) => ({ actions: behind(asked, theme.number) })),
        ...QUESTIONS.map((question) => lit(questions[question])),
      ],
    })),
    totals: [
      {
        strong: true,
        cells: [
          strong(words.total),
          nothing,
          ...countCells(stand.total.count, (asked) => ({ calculated: columnSum, actions: behind(asked) })),
          nothing,
          nothing,
          nothing,
        ],
      },
    ],
  }
}

/** The counts against the plan, in the order of the columns. */
const COUNTS: readonly (readonly [cell: typeof count, asked: CountAsked])[] = [
  [count, ({ actions }) => actions],
  [count, ({ planned }) => planned],
  [count, ({ plannedAndFinished }) => plannedAndFinished],
  [difference, ({ plannedAndFinished, planned }) => plannedAndFinished - planned],
  [count, ({ finishedEarlier }) => finishedEarlier],
  [count, ({ continuous }) => continuous],
  [count, ({ withoutQuarter }) => withoutQuarter],
]

const countCells = (counts: Count, said: (asked: CountAsked) => SaidOfFigure): readonly Cell[] =>
  COUNTS.map(([cell, asked]) => cell(asked(counts), said(asked)))

/** What was reached, what goes differently and what comes, each in the numbers and titles of actions. */
export function explanationOf({ theme }: ThemeStand, { stand }: GsMaterial): Facts {
  const ofTheme = counted(stand).filter(({ action }) => action.theme === theme.number)
  const named = ({ action }: ActionStand) => words.listedAs(action.number, action.title)
  const different = deviating(ofTheme).map(({ action, light }) =>
    light ? words.listedWith(action.number, action.title, lightInWords(light)) : '',
  )
  const coming = upcoming(ofTheme, stand.on).map(({ action }) =>
    words.listedWith(action.number, action.title, action.expected.end?.value ?? ''),
  )
  const told = (items: readonly string[], none: string) => text(withinWords(items, WORDS, words.more) || none)
  return {
    kind: 'facts',
    title: words.explanation(theme.number),
    rows: [
      { label: words.reached, value: told(finished(ofTheme).map(named), wording.summary.noResults) },
      { label: words.different, value: told(different, wording.summary.noDeviations) },
      { label: words.coming, value: told(coming, words.nothingComing) },
    ],
  }
}
