import { describe, expect, test } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import type { Plan } from '@shared/plan/plan'
import { STATUSES } from '@shared/plan/status'
import { gsPaper } from '@shared/reports/gs-paper'
import type { GsProgressOptions } from '@shared/reports/gs-material'
import type { Paper, PaperBlock, PaperTable } from '@shared/reports/paper'
import { cellInWords } from '@shared/reports/cell-words'
import { aPlan, anAction, aReport, changed, due, gsMaterialOf, theBudget, told } from '../../support/builders'
import { rowsOf, tableOf } from './reading'

const paperOf = (plan: Plan, on: string, said: Partial<GsProgressOptions> = {}): Paper =>
  gsPaper(gsMaterialOf(plan, on, said), aReport(plan, on, said))

const blocksUnder = (paper: Paper, heading: string): readonly PaperBlock[] =>
  paper.sections.find((section) => section.heading === heading)?.blocks ?? []

const tablesUnder = (paper: Paper, heading: string): readonly PaperTable[] =>
  blocksUnder(paper, heading).flatMap((block) => (block.kind === 'paper-table' ? [block] : []))

/** Everything a reader reads in a block. */
function readIn(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'bullets':
      return block.items.map(({ text }) => text)
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}: ${cellInWords(value)}`)
    case 'paper-table':
      return [...block.table.rows, ...block.table.totals].flatMap(({ cells }) => cells.map(cellInWords))
    case 'open-lines':
      return [block.label]
    default:
      return [block.text]
  }
}

const everything = (paper: Paper): string => paper.sections.flatMap(({ blocks }) => blocks.flatMap(readIn)).join('\n')

const late = anAction({ id: '1.01', number: '1.01', ...due('2025-Q1', '2025-Q2') })
const measured = anAction({
  id: '1.02',
  number: '1.02',
  ...due('2025-Q1', '2025-Q4'),
  deviation: {
    cause: 'capaciteit',
    explanation: 'De coördinator is weg.',
    consequence: 'De start schuift op.',
    measure: 'Vacature openstellen',
    who: 'sr. adviseur',
    ready: due(null, '2026-Q3').adopted.end?.value ?? null,
    asked: 'Kennisnemen',
    disclosure: 'openbaar',
  },
})
const coming = anAction({ id: '2.01', number: '2.01', theme: 2, ...due('2026-Q1', '2026-Q3') })

describe('the progress report of GS as a paper', () => {
  test('has the parts of 1.5 in their order, its appendices on pages of their own', () => {
    const { sections } = paperOf(aPlan({ actions: [late] }), '2026-06-30')
    expect(sections.map(({ heading }) => heading)).toEqual([
      null,
      '1 Samenvatting en gevraagd besluit',
      '2 Voortgang per thema',
      '3 Afwijkingen en bijsturing',
      '4 Financiën',
      '5 Wijzigingen sinds het vastgestelde plan',
      '6 Vooruitblik komende twee kwartalen',
      'Bijlage 1 Actielijst',
      'Bijlage 2 Planning per kwartaal',
      'Bijlage 3 Verantwoording',
    ])
    expect(sections.filter(({ startsPage }) => startsPage).map(({ heading }) => heading)).toEqual(
      sections.slice(-3).map(({ heading }) => heading),
    )
  })

  test('is named, marked and dated as the workbook is', () => {
    const plan = aPlan({ actions: [late] })
    const { title, fileName, properties, page } = aReport(plan, '2026-06-30')
    expect(paperOf(plan, '2026-06-30')).toMatchObject({
      title,
      fileName,
      properties,
      page: { ...page, heading: title },
      mostPages: null,
    })
  })

  test('has the figures of the workbook', () => {
    const since = firstPlan.actions.map((action, place) =>
      changed('2026-02-03', action, 'status', STATUSES[place % STATUSES.length] ?? 'niet-gestart'),
    )
    const plan = aPlan({ ...firstPlan, frame: firstPlan, since })
    const report = aReport(plan, '2026-06-30')
    const [figures] = tablesUnder(paperOf(plan, '2026-06-30'), '1 Samenvatting en gevraagd besluit')
    expect(figures && rowsOf(figures.table)).toEqual(
      rowsOf(tableOf(report, 'tblKerncijfers')).map((row) => ({
        Kengetal: row['Kengetal'],
        'Deze rapportage': row['Deze rapportage'],
      })),
    )
    const numbers = tablesUnder(paperOf(plan, '2026-06-30'), 'Bijlage 1 Actielijst').flatMap(({ table }) =>
      rowsOf(table).map((row) => row['Nr.']),
    )
    expect(numbers).toEqual(rowsOf(tableOf(report, 'tblActies')).map((row) => row['Nr.']))
  })

  test('tells every deviation once, with its cause and its measure together', () => {
    const paper = paperOf(aPlan({ actions: [late, measured] }), '2026-06-30')
    const [table] = tablesUnder(paper, '3 Afwijkingen en bijsturing')
    expect(table && rowsOf(table.table)).toEqual([
      expect.objectContaining({
        'Nr.': '1.01',
        'Oorzaak en gevolg': 'nog in te vullen',
        Bijsturingsmaatregel: 'nog in te vullen',
      }),
      expect.objectContaining({
        'Nr.': '1.02',
        'Oorzaak en gevolg': 'Capaciteit of werving: De coördinator is weg.\nDe start schuift op.',
        Bijsturingsmaatregel: 'Vacature openstellen\nsr. adviseur\n2026-Q3',
      }),
    ])
    expect(blocksUnder(paper, '3 Afwijkingen en bijsturing').flatMap(readIn)).toContain('1.02 – Kennisnemen')
  })

  test('says in a sentence that nothing deviates', () => {
    const paper = paperOf(aPlan({ actions: [coming], since: [told('2026-06-01', coming)] }), '2026-06-30')
    expect(blocksUnder(paper, '3 Afwijkingen en bijsturing')).toEqual([
      { kind: 'paragraph', text: 'Geen afwijkingen op de peildatum.', small: false },
    ])
  })

  test('looks ahead by quarter', () => {
    const paper = paperOf(aPlan({ actions: [coming] }), '2026-06-30')
    expect(blocksUnder(paper, '6 Vooruitblik komende twee kwartalen').flatMap(readIn)).toEqual([
      '3e kwartaal 2026',
      `2.01 – ${coming.title}`,
      '4e kwartaal 2026',
      'Geen acties met een verwacht einde in dit kwartaal.',
    ])
  })

  test('answers the three questions for every theme', () => {
    const paper = paperOf(aPlan({ actions: [late, coming] }), '2026-06-30')
    const facts = blocksUnder(paper, '2 Voortgang per thema').filter(({ kind }) => kind === 'facts')
    expect(facts).toHaveLength(4)
    expect(facts.flatMap(readIn).filter((said) => said.startsWith('Blijven we binnen de planning?'))).toEqual([
      'Blijven we binnen de planning?: ■ Loopt achter',
      'Blijven we binnen de planning?: ○ Niet beoordeeld',
      'Blijven we binnen de planning?: ○ Niet beoordeeld',
      'Blijven we binnen de planning?: ○ Niet beoordeeld',
    ])
  })

  test('has no column in which nothing stands', () => {
    const tables = paperOf(aPlan({ actions: [late, coming], budget: theBudget }), '2026-06-30').sections.flatMap(
      ({ blocks }) => blocks.flatMap((block) => (block.kind === 'paper-table' ? [block] : [])),
    )
    expect(tables.length).toBeGreaterThan(5)
    for (const { table, widths } of tables) {
      expect(widths).toHaveLength(table.columns.length)
      for (const [place] of table.columns.entries())
        expect([...table.rows, ...table.totals].some(({ cells }) => cells[place]?.kind !== 'empty')).toBe(true)
    }
  })

  test('marks the quarter of the reference date, and explains that mark only when it is there', () => {
    const plan = aPlan({ actions: [coming] })
    expect(everything(paperOf(plan, '2026-06-30'))).toContain('het kwartaal van de peildatum: 2026-Q2.')
    expect(everything(paperOf(plan, '2027-06-30'))).not.toContain('het kwartaal van de peildatum')
  })

  test('keeps out what is not public', () => {
    const secret = 'ZEEHOND-7731'
    const plan = aPlan({
      actions: [late],
      since: [
        told('2026-06-01', late, 'Dit mag iedereen weten.'),
        told('2026-06-02', late, secret, { disclosure: 'intern' }),
        told('2026-06-03', late, secret, { disclosure: 'vertrouwelijk' }),
      ],
    })
    const paper = paperOf(plan, '2026-06-30')
    expect(everything(paper)).toContain('Dit mag iedereen weten.')
    expect(JSON.stringify(paper)).not.toContain(secret)
  })

  test('compares with an earlier report as the workbook does', () => {
    const since = [told('2026-01-10', late), changed('2026-02-03', late, 'status', 'afgerond')]
    const plan = aPlan({ actions: [late], since })
    const comparedWith = { on: gsMaterialOf(plan, '2025-12-31').stand.on, sequence: 2 }
    const paper = paperOf(plan, '2026-06-30', { comparedWith })
    expect(paper.sections.map(({ heading }) => heading)).toContain('5 Wijzigingen sinds de vorige rapportage')
    const [figures] = tablesUnder(paper, '1 Samenvatting en gevraagd besluit')
    expect(figures?.table.columns.map(({ heading }) => heading)).toContain('Vorige rapportage')
    const changes = blocksUnder(paper, '5 Wijzigingen sinds de vorige rapportage')
    expect(changes.flatMap((block) => (block.kind === 'sub-heading' ? [block.text] : []))).toEqual([
      'Status',
      'Stoplicht',
    ])
  })
})
