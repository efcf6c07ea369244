import { quarterInWords, quarterOf } from '../plan/quarter'
import { lightInWords, LIGHTS } from '../plan/light'
import { QUESTIONS } from '../plan/verdict'
import type { ThemeStand } from '../progress/stand'
import { cellInWords } from './cell-words'
import { lit, nothing, text } from './cells'
import { comingQuarters, counted, upcoming } from './gs-highlights'
import type { GsMaterial } from './gs-material'
import { ACTIONS, CHANGES, DEVIATIONS, FINANCE, lightColumns, PLANNED, planningColumns } from './gs-paper-columns'
import { decisions, judgement, keyFigures, keyMessage, results } from './gs-summary'
import { explanationOf } from './gs-themes'
import type { Paper, PaperBlock, PaperSection } from './paper'
import { paperWording } from './paper-wording'
import type { Block, Cell, Report, Table } from './report'
import { asItIs, onPaper, pointsOf, tableOnPaper } from './sheet-on-paper'
import { selectionWording } from './selection-wording'
import { wording } from './wording'

const words = paperWording.gs

/**
 * The GS progress report for who does not open workbooks, in the order of `reports.md` 1.5. It is made of the sheets
 * of the report itself, so no figure is computed twice and nothing is in it that the workbook keeps out.
 */
export function gsPaper(material: GsMaterial, report: Report): Paper {
  const { title, fileName, properties, page, standing } = report
  const sheet = (name: string) => blocksOf(report, name)
  return {
    title,
    fileName,
    properties,
    page: { ...page, heading: title },
    mostPages: null,
    sections: [
      section(null, [paragraph(standing, true)]),
      section(words.summary, summary(material)),
      section(words.themes, themes(material, sheet(wording.summary.name), sheet(wording.themes.name))),
      section(words.deviations, deviations(sheet(wording.deviations.name))),
      section(...finance(material, sheet)),
      section(changesHeading(material), changes(material, sheet(wording.changes.name))),
      section(words.outlook, outlook(material)),
      appendix(words.actions, actions(material, sheet(wording.actions.name))),
      appendix(words.planning, planning(material, sheet(wording.planning.name))),
      appendix(words.account, account(sheet(wording.account.name))),
    ],
  }
}

function blocksOf({ sheets }: Report, name: string): readonly Block[] {
  const sheet = sheets.find((each) => each.name === name)
  if (!sheet) throw new Error(`Geen blad ${name}`)
  return sheet.blocks
}

/** The budget of the whole plan, also where the rest is about a selection, and then its heading says so. */
function finance({ selection }: GsMaterial, sheet: (name: string) => readonly Block[]): Parameters<typeof section> {
  const whole = (heading: string) => (selection ? selectionWording.wholePlan(heading) : heading)
  return [whole(words.finance), onPaper(sheet(whole(wording.finance.name)), FINANCE)]
}

const section = (heading: string | null, blocks: readonly PaperBlock[]): PaperSection => ({
  heading,
  blocks,
  mostWords: null,
})

const appendix = (heading: string, blocks: readonly PaperBlock[]): PaperSection => ({
  ...section(heading, blocks),
  startsPage: true,
})

const subHeading = (text: string): PaperBlock => ({ kind: 'sub-heading', text })

const paragraph = (text: string, small = false): PaperBlock => ({ kind: 'paragraph', text, small })

const changesHeading = ({ previous }: GsMaterial): string => (previous.report ? words.changes : words.changesSincePlan)

/** What GS need when they read nothing else; the first report has no earlier figures to set beside its own. */
function summary(material: GsMaterial): readonly PaperBlock[] {
  const { figure, now, before, difference } = wording.summary
  const earlier = material.previous.report ? [asItIs(before, 2), asItIs(difference, 2)] : []
  return [
    ...(material.selection ? [paragraph(selectionWording.front(material.selection))] : []),
    ...keyMessage(material).map((sentence) => paragraph(sentence)),
    tableOnPaper(keyFigures(material), [asItIs(figure, 6), asItIs(now, 2), ...earlier]),
    subHeading(wording.summary.results),
    pointsOf(results(material, words.moreResults).items),
    subHeading(wording.summary.decisions),
    paragraph(words.asked),
    pointsOf(decisions(material).items, true),
  ]
}

function themes(
  material: GsMaterial,
  summarySheet: readonly Block[],
  themesSheet: readonly Block[],
): readonly PaperBlock[] {
  const small = themesSheet.filter((block) => block.kind === 'paragraph')
  return [
    ...tablesIn(summarySheet, 'tblStand').map((table) =>
      tableOnPaper({ ...lightsOnly(table), caption: words.perTheme }, lightColumns(material)),
    ),
    paragraph(`${LIGHTS.map(lightInWords).join('   ')}   –   ${words.legend}`, true),
    ...tablesIn(themesSheet, 'tblThemas').map((table) => tableOnPaper({ ...table, caption: words.planned }, PLANNED)),
    ...onPaper(small, []),
    ...material.stand.themes.flatMap((group) => [
      subHeading(words.theme(group.theme.number, group.theme.name)),
      paragraph(words.ambition(group.theme.ambition)),
      explained(group, material),
    ]),
  ]
}

/** The table without what is said behind its lights; that stands with each theme. */
export const lightsOnly = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.kind === 'light' ? { ...cell, whose: null, remark: null } : cell)),
  })),
})

const tablesIn = (blocks: readonly Block[], name: string): readonly Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' && block.name === name ? [block] : []))

/** The verdict on a theme, the province's three questions about it, and what was reached, differs and comes. */
const explained = (group: ThemeStand, material: GsMaterial): PaperBlock => ({
  kind: 'facts',
  title: null,
  rows: [
    { label: words.judgement, value: judgement(group) },
    ...QUESTIONS.map((question) => ({
      label: wording.themes.questions[question],
      value: lit(group.questions[question]),
    })),
    ...explanationOf(group, material).rows,
  ],
})

/** What is asked of GS stands under the table: most deviations ask nothing. */
function deviations(blocks: readonly Block[]): readonly PaperBlock[] {
  const asked = tablesIn(blocks, 'tblAfwijkingen').flatMap(askedIn)
  const [table, ...others] = onPaper(blocks, DEVIATIONS)
  return [
    ...(table ? [table] : []),
    ...(asked.length > 0 ? [subHeading(words.askedOf), pointsOf(asked)] : []),
    ...others,
  ]
}

function askedIn({ columns, rows }: Table): readonly string[] {
  const place = columns.findIndex(({ heading }) => heading === wording.deviations.headings.asked)
  return rows.flatMap(({ cells }) => {
    const [number, asked] = [cells[0], cells[place]]
    if (number?.kind !== 'action-number' || asked?.kind !== 'text' || asked.strong) return []
    return asked.text === wording.deviations.nothingAsked ? [] : [words.askedFor(number.text, asked.text)]
  })
}

/** A table per kind of change. In a first report every light is new, so there the list of actions shows them. */
function changes({ previous }: GsMaterial, blocks: readonly Block[]): readonly PaperBlock[] {
  const { kinds, headings: columns, none } = wording.changes
  const told = Object.values(kinds).filter((kind) => previous.report || kind !== kinds.light)
  const tables = tablesIn(blocks, 'tblWijzigingen').flatMap((table) => {
    const place = table.columns.findIndex(({ heading }) => heading === columns.kind)
    return told.flatMap((kind): readonly PaperBlock[] => {
      const rows = table.rows.filter(({ cells }) => saysOnly(cells[place], kind))
      return rows.length === 0 ? [] : [subHeading(kind), tableOnPaper({ ...table, rows }, CHANGES)]
    })
  })
  return [
    ...onPaper(
      blocks.filter(({ kind }) => kind !== 'table'),
      [],
    ),
    ...(previous.report ? [] : [paragraph(words.lightsOfFirst)]),
    ...(tables.length === 0 ? [paragraph(none)] : tables),
  ]
}

const saysOnly = (cell: Cell | undefined, said: string): boolean => cell?.kind === 'text' && cell.text === said

/** The open actions that are expected to be done, by quarter. */
function outlook({ stand }: GsMaterial): readonly PaperBlock[] {
  const coming = upcoming(counted(stand), stand.on)
  return comingQuarters(stand.on).flatMap((quarter) => {
    const expected = coming.filter(({ action }) => action.expected.end?.value === quarter)
    return [
      subHeading(quarterInWords(quarter)),
      expected.length === 0
        ? paragraph(words.nothingComing)
        : pointsOf(expected.map(({ action }) => words.coming(action.number, action.title))),
    ]
  })
}

/** A table per theme, so that its name is a heading instead of a column. */
function actions({ plan }: GsMaterial, blocks: readonly Block[]): readonly PaperBlock[] {
  const others = blocks.filter(({ kind }) => kind !== 'table')
  return [
    ...tablesIn(blocks, 'tblActies').flatMap((table) =>
      plan.frame.themes.flatMap(({ number, name }) => {
        const rows = table.rows.filter(({ cells: [first] }) => isOfTheme(first, number))
        return rows.length === 0
          ? []
          : [subHeading(words.theme(number, name)), tableOnPaper({ ...table, rows }, ACTIONS)]
      }),
    ),
    ...onPaper(others, []),
  ]
}

const isOfTheme = (cell: Cell | undefined, theme: number): boolean =>
  cell?.kind === 'action-number' && cell.text.startsWith(`${theme}.`)

/** On a day outside the plan period no column is marked, and then there is nothing to explain. */
function planning(material: GsMaterial, blocks: readonly Block[]): readonly PaperBlock[] {
  const isMarked = tablesIn(blocks, 'tblPlanning').some(({ columns }) => columns.some(({ marked }) => marked))
  const here = isMarked ? [paragraph(words.here(quarterOf(material.stand.on)), true)] : []
  return [...onPaper(blocks, planningColumns(material)), ...here]
}

/** Each subject with its explanations below each other. */
function account(blocks: readonly Block[]): readonly PaperBlock[] {
  const lines = tablesIn(blocks, 'tblVerantwoording').flatMap(({ rows }) =>
    rows.map(({ cells: [subject = nothing, explanation = nothing] }) => ({
      subject: cellInWords(subject),
      explanation: cellInWords(explanation),
    })),
  )
  const rows = lines.flatMap(({ subject }, place) => {
    if (subject === '') return []
    const next = lines.findIndex((line, later) => later > place && line.subject !== '')
    const own = lines.slice(place, next === -1 ? undefined : next)
    return [{ label: subject, value: text(own.map(({ explanation }) => explanation).join('\n')) }]
  })
  return [{ kind: 'facts', title: null, rows }]
}
