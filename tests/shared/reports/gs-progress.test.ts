import { describe, expect, test } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import type { Action } from '@shared/plan/action'
import { day, type Instant } from '@shared/plan/day'
import { STATUSES } from '@shared/plan/status'
import { standOf } from '@shared/progress/stand'
import { gsProgress } from '@shared/reports/gs-progress'
import { textsIn } from '@shared/reports/texts-in'
import { aPlan, aReport, anAction, changed, due, from, theBudget, told, type Happened } from '../../support/builders'
import { blocksIn, readable, rowsOf, sheetOf, tableOf, tablesIn, under } from './reading'

const numbered = (number: string, said: Partial<Action> = {}) =>
  anAction({ id: `actie-${number}`, number, theme: Number(number[0]) as Action['theme'], ...said })

const adopted = (since: readonly Happened[] = []) => aPlan({ ...firstPlan, frame: firstPlan, since })

/** Something has happened to many of the actions of the plan. */
const busy = () =>
  firstPlan.actions.flatMap((action, index) => {
    const status = STATUSES[index % STATUSES.length] ?? 'niet-gestart'
    return [changed('2026-02-03', action, 'status', status), ...(index % 4 ? [told('2026-05-05', action)] : [])]
  })

describe('the report as a whole', () => {
  const report = aReport(adopted(), '2026-06-30')

  test('has its sheets in their order', () => {
    expect(report.sheets.map(({ name }) => name)).toEqual([
      'Samenvatting',
      'Voortgang per thema',
      'Actielijst',
      'Afwijkingen en bijsturing',
      'Planning per kwartaal',
      'Financiën',
      'Wijzigingen',
      'Verantwoording',
    ])
  })

  test('says on every sheet what it is about', () => {
    expect(report.title).toBe('Voortgangsrapportage Uitvoeringsplan ondermijning 2025-2026')
    expect(report.standing).toBe(
      'Peildatum 30-06-2026 – vergeleken met het vastgestelde uitvoeringsplan – Concept 0.3 – Openbaar',
    )
    expect(report.page).toEqual({
      marking: 'Openbaar – CONCEPT',
      footer: 'Uitvoeringsplan ondermijning – peildatum 30-06-2026 – versie 0.3 concept',
    })
  })

  test('has a file name with its day and its version, and nothing in it that a file system refuses', () => {
    expect(report.fileName).toBe('2026-06-30 Voortgangsrapportage GS Uitvoeringsplan ondermijning v0.3 concept')
    expect(aReport(adopted(), '2026-06-30', { state: 'definitief', version: '1.0' }).fileName).toBe(
      '2026-06-30 Voortgangsrapportage GS Uitvoeringsplan ondermijning v1.0',
    )
    expect(aReport(adopted(), '2026-06-30', { version: '0/3:*?' }).fileName).not.toMatch(/[:/\\?*"<>|]/)
  })

  test('fits on paper: at most 178 characters wide', () => {
    for (const { widths, printed } of report.sheets)
      expect(widths.slice(0, printed).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(178)
  })

  test('has a cell for every column in every row, and headings that differ', () => {
    for (const { columns, rows, totals } of tablesIn(report)) {
      expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length)
      for (const { cells } of [...rows, ...totals]) expect(cells).toHaveLength(columns.length)
    }
  })

  test('made again from the same data is the same, but for its time', () => {
    const again = aReport(adopted(), '2026-06-30', { generatedAt: '2027-01-01T00:00:00.000Z' as Instant })
    expect(again.sheets.slice(0, 5)).toEqual(report.sheets.slice(0, 5))
    expect(JSON.stringify(again)).not.toBe(JSON.stringify(report))
  })
})

describe('the counts', () => {
  test('are the same on every sheet, whatever has happened', () => {
    const plan = adopted(busy())
    const report = aReport(plan, '2026-06-30')
    const total = standOf(plan, day('2026-06-30')).total.count
    const [acties, ...lines] = rowsOf(tableOf(report, 'tblKerncijfers')).map((row) => Number(row['Deze rapportage']))
    const sum = (numbers: readonly (string | number | null | undefined)[]) =>
      numbers.reduce<number>((all, number) => all + Number(number), 0)
    expect(acties).toBe(total.actions)
    expect(sum(lines.slice(0, 6))).toBe(acties)
    for (const name of ['tblStand', 'tblThemas'])
      expect(sum(rowsOf(tableOf(report, name)).map((row) => row['Acties']))).toBe(acties)
    const listed = rowsOf(tableOf(report, 'tblActies')).filter((row) => /\d$/.test(String(row['Nr.'])))
    expect(listed).toHaveLength(total.actions)
    const light = (word: string) => listed.filter((row) => String(row['Stoplicht']).endsWith(word)).length
    expect(lines.slice(0, 5)).toEqual(
      ['Afgerond', 'Op schema', 'Aandachtspunt', 'Loopt achter', 'Niet beoordeeld'].map(light),
    )
  })

  test('of a theme close in its row, with a column for what is withdrawn when there is any', () => {
    const withdrawn = aReport(adopted(busy()), '2026-06-30')
    for (const report of [withdrawn, aReport(adopted(), '2026-06-30')])
      for (const row of rowsOf(tableOf(report, 'tblStand'))) {
        const { Thema: _, Acties: actions, 'Gewogen oordeel en toelichting': __, ...categories } = row
        expect(Object.values(categories).reduce<number>((sum, number) => sum + Number(number), 0)).toBe(actions)
      }
    expect(tableOf(withdrawn, 'tblStand').columns.map(({ heading }) => heading)).toContain('Vervallen')
  })

  test('are totals that say what they add up', () => {
    const report = aReport(adopted(busy()), '2026-06-30')
    for (const name of ['tblStand', 'tblThemas']) {
      const { rows, totals } = tableOf(report, name)
      totals[0]?.cells.forEach((cell, column) => {
        if (cell.kind !== 'figure') return
        expect(cell.calculated).toEqual({ kind: 'column-sum' })
        expect(rows.reduce((sum, { cells }) => sum + Number(readable(cells[column])), 0)).toBe(cell.value)
      })
    }
  })

  test('of what was planned differ between the last day of a quarter and the day after', () => {
    const plan = aPlan({ actions: [numbered('1.01', due('2026-Q1', '2026-Q2'))] })
    const planned = (on: string) => rowsOf(tableOf(aReport(plan, on), 'tblThemas'))[0]?.['Gepland gereed']
    expect([planned('2026-06-30'), planned('2026-07-01')]).toEqual([0, 1])
  })

  test('that do not close give no report but the places where they break', () => {
    const plan = adopted()
    const stand = standOf(plan, day('2026-06-30'))
    const broken = { ...stand, total: { ...stand.total, count: { ...stand.total.count, actions: 1 } } }
    const options = {
      version: '1',
      state: 'concept',
      disclosure: 'openbaar',
      keyMessage: [],
      requestedDecisions: [],
      comparedWith: null,
      view: null,
    } as const
    const refusal = gsProgress(plan, broken, { ...options, generatedAt: '' as Instant, appVersion: '' })
    expect(refusal).toMatchObject({ ok: false, problem: { kind: 'does-not-close', breaks: [{}, {}, {}] } })
  })

  test('have nothing to compare with in the first report', () => {
    for (const row of rowsOf(tableOf(aReport(adopted(), '2026-06-30'), 'tblKerncijfers')))
      expect([row['Vorige rapportage'], row['Verschil']]).toEqual(['n.v.t.', 'n.v.t.'])
  })
})

describe('Samenvatting', () => {
  const summary = (plan = adopted(), on = '2026-06-30', said = {}) => sheetOf(aReport(plan, on, said), 'Samenvatting')

  test('states the facts when the advisor says nothing, and otherwise what the advisor says', () => {
    const plan = aPlan({
      actions: [numbered('1.01', due('2025-Q1', '2025-Q2')), numbered('2.01', { status: 'afgerond' })],
    })
    const sentences = (said = {}) =>
      blocksIn(summary(plan, '2026-06-30', said)).flatMap((block) =>
        block.kind === 'paragraph' && !block.small ? [block.text] : [],
      )
    expect(sentences()).toEqual([
      'Van de 2 acties is er 1 afgerond en liggen er 0 op schema; 0 vragen aandacht en 1 loopt achter.',
      'Tot en met de peildatum moest 1 actie gereed zijn; daarvan zijn er 0 afgerond.',
    ])
    expect(sentences({ keyMessage: [' Wij liggen op koers. ', ''] })).toEqual(['Wij liggen op koers.'])
  })

  test('asks GS to take note, or what the advisor asks', () => {
    expect(under(summary(), 'Gevraagd besluit')).toEqual([
      'kennis te nemen van de voortgangsrapportage Uitvoeringsplan ondermijning 2025-2026 (peildatum 30-06-2026).',
    ])
    expect(
      under(summary(adopted(), '2026-06-30', { requestedDecisions: ['in te stemmen'] }), 'Gevraagd besluit'),
    ).toEqual(['in te stemmen'])
  })

  test('lists five deviations at most, red before orange, and says how many there are', () => {
    const late = ['1.01', '1.02', '1.03', '1.04'].map((number) => numbered(number, due('2025-Q1', '2026-Q1')))
    const later = ['2.01', '2.02'].map((number) => numbered(number, due('2025-Q1', '2025-Q2')))
    const lines = under(summary(aPlan({ actions: [...late, ...later] })), 'Belangrijkste afwijkingen')
    expect(lines.map((line) => line.slice(0, 4))).toEqual(['2.01', '2.02', '1.01', '1.02', '1.03', 'Zie '])
    expect(lines[0]).toContain('■ Loopt achter: gereed volgens plan 2025-Q2, nog niet afgerond')
    expect(lines.at(-1)).toBe('Zie blad Afwijkingen en bijsturing voor alle 6.')
  })

  test('lists what was finished last and what is expected in the two coming quarters', () => {
    const actions = [
      numbered('1.01', due('2025-Q1', '2026-Q3')),
      numbered('1.02', due('2025-Q1', '2026-Q4')),
      numbered('1.03', due('2025-Q1', '2027-Q1')),
      numbered('1.04'),
      numbered('1.05'),
    ]
    const since = [
      changed('2026-02-01', numbered('1.04'), 'status', 'afgerond'),
      changed('2026-05-01', numbered('1.05'), 'status', 'afgerond'),
    ]
    const sheet = summary(aPlan({ actions, since }))
    expect(under(sheet, 'Belangrijkste resultaten')).toEqual([
      '1.05 – Doe wat is beloofd (afgerond op 01-05-2026)',
      '1.04 – Doe wat is beloofd (afgerond op 01-02-2026)',
    ])
    expect(under(sheet, 'Vooruitblik').map((line) => line.slice(0, 4))).toEqual(['1.01', '1.02'])
  })

  test('has the money of the plan', () => {
    expect(under(summary(), 'Financiën 2025')).toEqual([
      'Inkomsten: 544000',
      'Verplichtingen: 390000',
      'Nog te besteden: 154000',
      'Gerealiseerd t/m peildatum: nog niet ingevuld',
    ])
  })
})

describe('Actielijst', () => {
  const list = (actions: readonly Action[], since: readonly Happened[] = [], on = '2026-06-30') =>
    rowsOf(tableOf(aReport(aPlan({ actions, since, budget: theBudget }), on), 'tblActies'))

  test('has the columns of the province, the first ten on paper', () => {
    const report = aReport(adopted(), '2026-06-30')
    expect(sheetOf(report, 'Actielijst').printed).toBe(10)
    expect(tableOf(report, 'tblActies').columns.map(({ heading }) => heading)).toEqual(
      (
        'Nr.|Thema|Actie|Trekker|Start|Gereed volgens plan|Gereed verwacht|Status|Stoplicht|Stand van zaken|Onderdeel|' +
        'Soort actie|Beoogd resultaat|Planning in het plan (letterlijk)|Herkomst planning|Inhoud|Planning|Besteding|' +
        'Volgende stap|Partners|Gemeenten|Budgetpost|Bedrag|Ook genoemd bij|Bron in plan|Laatst bijgewerkt'
      ).split('|'),
    )
  })

  test('lists what is told twice once, with its other number', () => {
    const rows = list([numbered('3.13', { alsoAt: ['4.25'] }), numbered('4.25', { alsoAt: ['3.13'] })])
    expect(rows.map((row) => [row['Nr.'], row['Ook genoemd bij']])).toEqual([['3.13', '4.25']])
  })

  test('shows what is unknown as unknown', () => {
    expect(list([numbered('1.01')])[0]).toMatchObject({
      Trekker: 'nog te bepalen',
      Start: null,
      'Gereed volgens plan': null,
      'Gereed verwacht': null,
      'Stand van zaken': null,
      Bedrag: null,
      'Herkomst planning': null,
    })
  })

  test('shows the expected quarter only where it differs, and the actual one when it is finished', () => {
    const moved = numbered('1.01', { adopted: from(null, '2026-Q1'), expected: from(null, '2026-Q3') })
    const kept = numbered('1.02', due(null, '2026-Q1'))
    const [first, second, third] = list(
      [moved, kept, numbered('1.03', due(null, '2026-Q1'))],
      [changed('2025-11-11', numbered('1.03', due(null, '2026-Q1')), 'status', 'afgerond')],
    )
    expect([first?.['Gereed volgens plan'], first?.['Gereed verwacht']]).toEqual(['2026-Q1', '2026-Q3'])
    expect([second?.['Gereed volgens plan'], second?.['Gereed verwacht']]).toEqual(['2026-Q1', null])
    expect(third?.['Gereed verwacht']).toBe('2025-Q4')
    expect(list([numbered('1.01', { kind: 'doorlopend' })])[0]?.['Gereed volgens plan']).toBe('doorlopend')
  })

  test('expects nothing of what is withdrawn, and has no colour for it but the word', () => {
    const moved = numbered('1.01', { adopted: from(null, '2026-Q1'), expected: from(null, '2026-Q3') })
    const [row] = list([moved], [changed('2026-02-02', moved, 'status', 'vervallen')])
    expect(row).toMatchObject({
      'Gereed volgens plan': '2026-Q1',
      'Gereed verwacht': null,
      Stoplicht: 'Vervallen',
      Inhoud: 'n.v.t.',
      Planning: 'n.v.t.',
      Besteding: 'n.v.t.',
    })
  })

  test('says how firm a promise is and where its planning comes from', () => {
    const wish = numbered('1.01', { kind: 'verkenning', strength: 'wens', condition: { text: 'Bij x', met: null } })
    expect(list([wish])[0]?.['Soort actie']).toBe('Verkenning, voorwaardelijk, wens')
    const origin = (said: Partial<Action>) => list([numbered('1.01', said)])[0]?.['Herkomst planning']
    expect(origin(due('2025-Q1', '2025-Q1', 'plan'))).toBe('Kwartaal in plan')
    expect(origin({ ...due('2025-Q1', '2025-Q4', 'afgeleid'), timing: 'in 2025' })).toBe('Jaar in plan')
    expect(origin({ adopted: from('2025-Q1', null, 'looptijd') })).toBe('Looptijd plan')
  })

  test('has the latest public text with its day, and says when that is old', () => {
    const action = numbered('1.01')
    const since = [told('2026-05-05', action, 'Nieuw.'), told('2026-03-03', action, 'Oud.')]
    expect(list([action], since)[0]?.['Stand van zaken']).toBe('Nieuw. (bijgewerkt 05-05-2026)')
    expect(list([action], since, '2026-12-31')[0]?.['Stand van zaken']).toBe(
      'Niet bijgewerkt in deze periode. Nieuw. (bijgewerkt 05-05-2026)',
    )
  })

  test('cuts a long text between words', () => {
    const action = numbered('1.01')
    const [row] = list([action], [told('2026-05-05', action, 'woord '.repeat(500))])
    expect(row?.['Stand van zaken']).toMatch(/woord… \(zie volgapplicatie\) \(bijgewerkt 05-05-2026\)$/)
    expect(String(row?.['Stand van zaken']).length).toBeLessThan(630)
  })
})

describe('what is not public', () => {
  const action = numbered('1.01', { status: 'aangehouden', statusReason: 'GEHEIM' })
  const plan = aPlan({
    actions: [action],
    since: [
      told('2026-05-01', action, 'Openbaar verhaal.'),
      told('2026-05-05', action, 'GEHEIM intern', { disclosure: 'intern' }),
      told('2026-05-06', action, 'GEHEIM vertrouwelijk', { disclosure: 'vertrouwelijk' }),
    ],
  })

  test.each(['openbaar', 'intern', 'vertrouwelijk'] as const)(
    'stays out of the report, whatever its marking (%s), and is counted',
    (disclosure) => {
      const report = aReport(plan, '2026-06-30', { disclosure })
      expect(JSON.stringify(report)).not.toContain('GEHEIM')
      expect(rowsOf(tableOf(report, 'tblActies'))[0]?.['Stand van zaken']).toContain('Openbaar verhaal.')
      expect(rowsOf(tableOf(report, 'tblVerantwoording'))).toContainEqual({
        Onderwerp: 'Niet opgenomen',
        Toelichting: '3 toelichtingen niet opgenomen (intern).',
      })
    },
  )
})

describe('Planning per kwartaal', () => {
  const planning = (actions: readonly Action[], on = '2026-06-30') =>
    tableOf(aReport(aPlan({ actions }), on), 'tblPlanning')

  test('has a G where Actielijst promises, or an A when it was finished there, and no other G', () => {
    const report = aReport(adopted(busy()), '2026-06-30')
    const promises = new Map(
      rowsOf(tableOf(report, 'tblActies')).map((row) => [row['Nr.'], row['Gereed volgens plan']]),
    )
    for (const row of rowsOf(tableOf(report, 'tblPlanning'))) {
      const promised = String(promises.get(row['Nr.'] ?? null))
      const marked = Object.keys(row).filter((heading) => row[heading] === 'G')
      const expected = row[promised] === 'A' || !/^\d/.test(promised) ? [] : [promised]
      expect(marked).toEqual(expected)
    }
  })

  test('marks the quarter of the peildatum, unless that is outside the plan', () => {
    const marked = (on: string) =>
      planning([], on).columns.flatMap((column) => (column.marked ? [`${column.heading} ${column.above}`] : []))
    expect(marked('2026-06-30')).toEqual(['2026-Q2 ◄ peildatum'])
    expect(marked('2026-02-01')).toEqual(['2026-Q1 2026 ◄ peildatum'])
    expect(marked('2027-02-01')).toEqual([])
  })

  test('sets the first number of a theme in bold and counts G and A per quarter', () => {
    const table = planning([
      numbered('1.01', due(null, '2025-Q2')),
      numbered('1.02', due(null, '2025-Q2')),
      numbered('2.01'),
    ])
    expect(table.rows.map(({ cells: [number] }) => number?.kind === 'action-number' && number.strong === true)).toEqual(
      [true, false, true],
    )
    expect(table.totals[0]?.cells.slice(1, 6).map(readable)).toEqual([
      'Gereed volgens plan per kwartaal',
      null,
      null,
      0,
      2,
    ])
  })

  test('explains what the letters cannot', () => {
    const remark = (said: Partial<Action>) => rowsOf(planning([numbered('1.01', said)]))[0]?.['Toelichting planning']
    expect(remark({ adopted: from(null, '2026-Q4'), expected: from(null, '2027-Q2') })).toBe('loopt door tot 2027-Q2')
    expect(remark({ adopted: from(null, '2025-Q4'), expected: from(null, '2026-Q2') })).toBe(
      'verwacht 2026-Q2 in plaats van 2025-Q4',
    )
    expect(remark({ timing: 'aankomend jaar' })).toBe('geen kwartaal genoemd (“aankomend jaar”)')
    expect(remark({ condition: { text: 'Bij positief draagvlak', met: null }, ...due(null, '2026-Q4') })).toBe(
      'wacht op voorwaarde: “Bij positief draagvlak”',
    )
  })
})

describe('Financiën', () => {
  const report = aReport(adopted(), '2026-06-30')
  const total = (table: string, row: number) => tableOf(report, table).totals[row]?.cells[2]

  test('adds up as the plan does, and shows how', () => {
    expect(total('tblInkomsten', 0)).toMatchObject({ value: 544_000, calculated: { kind: 'column-sum' } })
    expect(total('tblVerplichtingen', 0)).toMatchObject({ value: 390_000, calculated: { kind: 'column-sum' } })
    expect(total('tblVerplichtingen', 1)).toMatchObject({
      value: 154_000,
      calculated: { kind: 'difference', from: 'inkomsten 2025', less: 'verplichtingen 2025' },
    })
    expect(textsIn(sheetOf(report, 'Financiën'))).toContain('Aansluiting met plan: 544.000 − 390.000 = 154.000 ✔')
  })

  test('says so when the lines no longer add up to what the plan prints', () => {
    const [first, ...others] = firstPlan.budget
    if (!first) throw new Error('Geen begroting')
    const plan = aPlan({ frame: firstPlan, budget: [{ ...first, adopted: 135_000 }, ...others] })
    expect(textsIn(sheetOf(aReport(plan, '2026-06-30'), 'Financiën'))).toContain(
      'Aansluiting met plan: 543.000 − 390.000 = 153.000 ✖ verschil € 1.000',
    )
  })

  test('leaves empty what is not budgeted, and invents nothing for 2026', () => {
    for (const row of rowsOf(tableOf(report, 'tblVerwacht'))) {
      expect([row['Begroot volgens plan'], row['Actuele begroting']]).toEqual([null, null])
      expect(row['Toelichting']).toContain('nog niet begroot')
    }
    expect(under(sheetOf(report, 'Financiën'), 'Begroting 2026')).toEqual(['nog niet ingevuld'])
  })
})

describe('Verantwoording', () => {
  const rows = rowsOf(tableOf(aReport(adopted(), '2026-06-30'), 'tblVerantwoording'))
  const texts = rows.map((row) => String(row['Toelichting'])).join('\n')

  test('explains everything that has to be accounted for, in its order', () => {
    expect(rows.flatMap((row) => (row['Onderwerp'] ? [row['Onderwerp']] : []))).toEqual([
      'Wat is dit',
      'Bron',
      'Peildatum',
      'Vergeleken met',
      'Gegevens opgehaald op',
      'Opgesteld door',
      'Betekenis van de kleuren',
      'Betekenis van de statussen',
      'Hoe is het stoplicht bepaald',
      'Telregels',
      'Geldregels',
      'Aansluiting',
      'Niet opgenomen',
      'Afkortingen',
      'Vindplaats van het plan',
      'Versie van de toepassing',
    ])
  })

  test('does not fill in the day of adoption, which the plan does not give', () => {
    expect(texts).toContain('[datum vaststelling invullen]')
  })

  test('gives the time of Utrecht, a function and no person', () => {
    expect(texts).toContain('23-11-2026 20:41')
    expect(texts).toContain('sr. adviseur tegengaan ondermijning')
  })

  test('writes out the abbreviations that are used, and no others', () => {
    expect(texts).toContain('VAB: vrijkomende agrarische bebouwing')
    expect(texts).not.toContain('LNV:')
  })
})

describe('the edges of time and size', () => {
  test('before the plan everything is unjudged', () => {
    const report = aReport(adopted(), '2024-12-31')
    const lights = new Set(rowsOf(tableOf(report, 'tblActies')).map((row) => row['Stoplicht']))
    expect(lights).toEqual(new Set(['○ Niet beoordeeld']))
  })

  test('after the plan everything open is red, and the summary says that the period is over', () => {
    const report = aReport(aPlan({ actions: [numbered('1.01'), numbered('1.02', due(null, '2026-Q4'))] }), '2027-01-01')
    expect(rowsOf(tableOf(report, 'tblActies')).map((row) => row['Stoplicht'])).toEqual([
      '■ Loopt achter',
      '■ Loopt achter',
    ])
    expect(textsIn(sheetOf(report, 'Samenvatting'))).toContain('De looptijd van het plan is verstreken.')
  })

  test('a plan without actions has rows of zeros', () => {
    const report = aReport(aPlan({}), '2026-06-30')
    expect(rowsOf(tableOf(report, 'tblStand')).map((row) => row['Acties'])).toEqual([0, 0, 0, 0])
    expect(textsIn(sheetOf(report, 'Samenvatting'))).toContain('Het plan bevat nog geen acties.')
  })
})
