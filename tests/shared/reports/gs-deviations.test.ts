import { describe, expect, test } from 'vitest'
import { NO_VERDICTS, type Deviation, type Verdict } from '@shared/plan/verdict'
import type { Action } from '@shared/plan/action'
import { day } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import { standOf } from '@shared/progress/stand'
import { owing } from '@shared/reports/gs-deviations'
import { aPlan, aReport, anAction, changed, due, from, told, type Happened } from '../../support/builders'
import { livelyPlan } from '../../support/lively-plan'
import { rowsOf, sheetOf, tableOf, under } from './reading'

const ON = '2026-06-30'

const numbered = (number: string, said: Partial<Action> = {}) =>
  anAction({ id: `actie-${number}`, number, theme: Number(number[0]) as Action['theme'], ...said })

/** Promised for the fourth quarter of 2025, so red in June 2026; or for the first of 2026, so orange. */
const red = (number: string, said: Partial<Action> = {}) => numbered(number, { ...due(null, '2025-Q4'), ...said })
const orange = (number: string, said: Partial<Action> = {}) => numbered(number, { ...due(null, '2026-Q1'), ...said })

const explained: Deviation = {
  cause: 'capaciteit',
  explanation: 'er is geen trainer',
  consequence: 'de training begint later',
  measure: 'Een trainer inhuren',
  who: 'Bibob-team',
  ready: quarter('2026-Q4'),
  asked: 'Kennisnemen',
  disclosure: 'openbaar',
}

const verdict = (light: Verdict['light']): Verdict => ({ light, reason: 'gezien', on: day('2026-06-01') })

const sheetFor = (actions: readonly Action[], since: readonly Happened[] = [], said = {}) =>
  aReport(aPlan({ actions, since }), ON, said)

const rows = (...actions: readonly Action[]) => rowsOf(tableOf(sheetFor(actions), 'tblAfwijkingen'))

describe('Afwijkingen en bijsturing', () => {
  test('has the columns of the province, 178 characters wide', () => {
    const report = sheetFor([])
    expect(tableOf(report, 'tblAfwijkingen').columns.map(({ heading }) => heading)).toEqual(
      'Nr.|Actie|Vorig|Nu|Soort|Afwijking|Oorzaak|Gevolg|Bijsturingsmaatregel|Wie|Gereed|Gevraagd van GS'.split('|'),
    )
    expect(sheetOf(report, 'Afwijkingen en bijsturing').widths.reduce((sum, width) => sum + width, 0)).toBe(178)
  })

  test('lists red before orange, each by number, and nothing that goes well', () => {
    const fine = numbered('1.01', { status: 'afgerond' })
    const list = rows(fine, orange('1.02'), red('1.03'), orange('2.01'), red('2.02'), red('2.02a', { parent: '2.02' }))
    expect(list.map((row) => row['Nr.'])).toEqual(['1.03', '2.02', '2.02a', '1.02', '2.01'])
  })

  test('tells what, why, what then, what is done about it, by whom, when, and what GS are asked', () => {
    expect(rows(red('1.24', { title: 'Investeren in trainingen', deviation: explained }))).toEqual([
      {
        'Nr.': '1.24',
        Actie: 'Investeren in trainingen',
        Vorig: 'n.v.t.',
        Nu: '■ Loopt achter',
        Soort: 'Planning',
        Afwijking: 'gereed volgens plan 2025-Q4, nog niet afgerond',
        Oorzaak: 'Capaciteit of werving: er is geen trainer',
        Gevolg: 'de training begint later',
        Bijsturingsmaatregel: 'Een trainer inhuren',
        Wie: 'Bibob-team',
        Gereed: '2026-Q4',
        'Gevraagd van GS': 'Kennisnemen',
      },
    ])
  })

  test('asks nothing of GS when nothing was filled in to ask', () => {
    expect(rows(red('1.01', { deviation: { ...explained, asked: '' } }))[0]?.['Gevraagd van GS']).toBe('Geen')
  })

  test('says in bold what is still to be filled in, and names the actions that owe it', () => {
    const actions = [
      red('1.01'),
      red('1.02', { deviation: { ...explained, consequence: ' ', ready: null } }),
      red('1.03', { deviation: { ...explained, disclosure: 'intern' } }),
      red('1.04', { deviation: explained }),
    ]
    const [first, second, third, fourth] = tableOf(sheetFor(actions), 'tblAfwijkingen').rows.map(({ cells }) =>
      cells.flatMap((cell, column) =>
        cell.kind === 'text' && cell.text === 'nog in te vullen' && cell.strong ? [column] : [],
      ),
    )
    expect([first, second, third, fourth]).toEqual([[6, 7, 8, 9, 10, 11], [7, 10], [6, 7, 8, 9, 10, 11], []])
    const owed = owing({ stand: standOf(aPlan({ actions }), day(ON)) })
    expect(owed.map(({ action }) => action.number)).toEqual(['1.01', '1.02', '1.03'])
  })

  test('names the questions that give the colour, each with its fact in quarters or euros', () => {
    const about = (action: Action) => rows(action).map((row) => [row['Soort'], row['Afwijking']])
    const spending = { budget: 75_000, forecast: 81_000 }
    expect(about(orange('1.01', { spending }))).toEqual([
      ['Planning; Geld', 'gereed volgens plan 2026-Q1, nog niet afgerond; prognose € 6.000 (8%) boven het budget'],
    ])
    expect(about(numbered('1.01', { spending: { budget: 0, forecast: 12_000 } }))).toEqual([
      ['Geld', '€ 12.000 uitgaven zonder budget'],
    ])
    const moved = { adopted: from(null, '2026-Q3'), expected: from(null, '2026-Q4') }
    expect(about(numbered('1.01', moved))).toEqual([['Planning', 'gereed volgens plan 2026-Q3, verwacht 2026-Q4']])
    expect(about(numbered('1.01', { verdicts: { ...NO_VERDICTS, inhoud: verdict('aandachtspunt') } }))).toEqual([
      ['Inhoud', 'oordeel van de adviseur over de inhoud'],
    ])
    expect(about(numbered('1.01', { verdicts: { ...NO_VERDICTS, totaal: verdict('loopt-achter') } }))).toEqual([
      ['Inhoud', 'oordeel van de adviseur over het geheel'],
    ])
  })

  test('says in one row that there is nothing to tell', () => {
    const table = tableOf(sheetFor([numbered('1.01')]), 'tblAfwijkingen')
    expect(rowsOf(table)).toEqual([
      {
        ...Object.fromEntries(table.columns.map(({ heading }) => [heading, null])),
        Actie: 'Geen afwijkingen op de peildatum.',
      },
    ])
  })
})

describe('beside an earlier report', () => {
  const actions = [red('1.01'), red('1.02'), numbered('1.03', { statusReason: 'Wacht op het RIEC.' })]
  const since = [
    told('2026-03-05', red('1.01')),
    changed('2026-04-10', red('1.02'), 'status', 'afgerond'),
    changed('2026-04-11', numbered('1.03'), 'status', 'aangehouden'),
  ]
  const comparedWith = { on: day('2026-03-31'), sequence: 2 }

  test('shows the colour of then beside that of now', () => {
    const report = sheetFor(actions, since, { comparedWith })
    expect(rowsOf(tableOf(report, 'tblAfwijkingen')).map((row) => [row['Nr.'], row['Vorig'], row['Nu']])).toEqual([
      ['1.01', '▲ Aandachtspunt', '■ Loopt achter'],
    ])
  })

  test('has no colour of then for what was not there yet', () => {
    const { plan, on, earlier } = livelyPlan()
    const added = plan.actions.find(({ id }) => id === 'eigen-2')
    const late = changed('2026-05-01', added ?? anAction({}), 'adopted', from(null, '2026-Q1')).what
    const told = { ...plan.events.at(-1), about: 'eigen-2', what: late } as (typeof plan.events)[number]
    const report = aReport({ ...plan, events: [...plan.events, told] }, on, { comparedWith: earlier })
    const row = rowsOf(tableOf(report, 'tblAfwijkingen')).find((each) => each['Nr.'] === added?.number)
    expect(row).toMatchObject({ Vorig: 'n.v.t.', Nu: '▲ Aandachtspunt' })
  })

  test('tells under the table what was solved and what helped, and what was put on hold or withdrawn', () => {
    const { plan, on, earlier } = livelyPlan()
    const sheet = sheetOf(aReport(plan, on, { comparedWith: earlier }), 'Afwijkingen en bijsturing')
    expect(under(sheet, 'Opgelost sinds vorige rapportage')).toEqual([
      '3.13 – Grote kennis- en netwerkbijeenkomst over ondermijning in de zorg organiseren – van ▲ Aandachtspunt naar ✔ Afgerond; ' +
        'wat hielp: De werving samen met de RIEC-partners opnieuw openstellen, sr. adviseur tegengaan ondermijning, 2026-Q4',
    ])
    expect(under(sheet, 'Aangehouden of vervallen sinds vorige rapportage')).toEqual([
      '1.07 – Mogelijkheden voor een nieuwe weerbaarheidsscan verkennen – Vervallen: ' +
        'Het Rijk maakt een landelijke scan. (besluit: GS-besluit 26-0412, 14-04-2026)',
      // Why it was put on hold is intern.
      '3.01 – Utrechts Manifest laten invoeren door alle gemeenten en waterschappen – Aangehouden: nog in te vullen',
    ])
  })

  test('tells in the first report what was put on hold since the adopted plan, and solves nothing', () => {
    const sheet = sheetOf(sheetFor(actions, since), 'Afwijkingen en bijsturing')
    expect(under(sheet, 'Aangehouden of vervallen sinds het vastgestelde uitvoeringsplan')).toHaveLength(1)
    expect(under(sheet, 'Opgelost sinds vorige rapportage')).toEqual([])
  })
})

describe('the summary beside it', () => {
  const late = ['1.01', '1.02', '1.03', '1.04', '1.05'].map((number) => red(number, { deviation: explained }))

  test('points at the sheet as soon as that has more, parts of actions included', () => {
    const lines = (actions: readonly Action[]) =>
      under(sheetOf(sheetFor(actions), 'Samenvatting'), 'Belangrijkste afwijkingen')
    expect(lines(late)).toHaveLength(5)
    expect(lines([...late, red('1.05a', { parent: '1.05' })]).at(-1)).toBe(
      'Zie blad Afwijkingen en bijsturing voor alle 6.',
    )
  })

  test('asks to agree with the measures that the sheet names', () => {
    expect(under(sheetOf(sheetFor([...late, red('2.01')]), 'Samenvatting'), 'Gevraagd besluit').at(-1)).toBe(
      'in te stemmen met de bijsturingsmaatregelen bij de acties 1.01, 1.02, 1.03, 1.04 en 1.05.',
    )
  })
})
