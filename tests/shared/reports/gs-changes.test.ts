import { describe, expect, test } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import type { Action } from '@shared/plan/action'
import { withAdopted, withExpected, withStatus } from '@shared/plan/change-action'
import { day } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import type { Plan } from '@shared/plan/plan'
import { asKnownAfter } from '@shared/progress/as-of'
import { aPlan, aReport, anAction, due } from '../../support/builders'
import { Diary } from '../../support/diary'
import { livelyPlan } from '../../support/lively-plan'
import { rowsOf, sheetOf, tableOf } from './reading'

const numbered = (number: string, said: Partial<Action> = {}) =>
  anAction({ id: `actie-${number}`, number, theme: Number(number[0]) as Action['theme'], ...said })

const changesOf = (...of: Parameters<typeof aReport>) => rowsOf(tableOf(aReport(...of), 'tblWijzigingen'))

const lastLines = (...of: Parameters<typeof aReport>) =>
  sheetOf(aReport(...of), 'Wijzigingen').blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))

/** The kinds of change, in the order of `reports.md` 2.8; the app has no rule for splitting and merging yet. */
const KINDS = [
  'Nieuwe actie',
  'Vervallen',
  'Gereed volgens plan gewijzigd',
  'Gereed verwacht gewijzigd',
  'Status',
  'Stoplicht',
  'Trekker',
  'Bedrag',
  'Tekst',
]

describe('Wijzigingen since an earlier report', () => {
  const { plan, on, earlier } = livelyPlan()
  const rows = changesOf(plan, on, { comparedWith: earlier })
  const row = (number: string, kind: string) =>
    rows.find((each) => each['Nr.'] === number && each['Soort wijziging'] === kind)

  test('has the columns of the province, 169 characters wide', () => {
    const report = aReport(plan, on, { comparedWith: earlier })
    expect(tableOf(report, 'tblWijzigingen').columns.map(({ heading }) => heading)).toEqual(
      'Nr.|Actie|Soort wijziging|Vorige rapportage|Deze rapportage|Reden|Besluit of akkoord|Datum'.split('|'),
    )
    expect(sheetOf(report, 'Wijzigingen').widths.reduce((sum, width) => sum + width, 0)).toBe(169)
  })

  test('is sorted by kind of change and then by number', () => {
    const places = rows.map((each) => KINDS.indexOf(String(each['Soort wijziging'])))
    expect(new Set(places).size).toBe(KINDS.length - 1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    const light = rows.filter((each) => each['Soort wijziging'] === 'Stoplicht').map((each) => String(each['Nr.']))
    expect(light).toEqual(light.toSorted())
  })

  test('tells of an action that is new, and of one that was added before and is gone', () => {
    expect(row('2.25', 'Nieuwe actie')).toMatchObject({
      Actie: 'Handreiking veilige vakantieparken maken',
      'Vorige rapportage': null,
      'Deze rapportage': 'Handreiking veilige vakantieparken maken',
      Datum: '08-04-2026',
    })
    expect(row('2.24', 'Vervallen')).toMatchObject({
      Actie: 'Proef met een meldpunt op vakantieparken',
      'Deze rapportage': 'niet meer in het plan',
    })
  })

  test('tells of what was withdrawn why, by which decision and when', () => {
    expect(row('1.07', 'Vervallen')).toEqual({
      'Nr.': '1.07',
      Actie: 'Mogelijkheden voor een nieuwe weerbaarheidsscan verkennen',
      'Soort wijziging': 'Vervallen',
      'Vorige rapportage': 'Niet gestart',
      'Deze rapportage': 'Vervallen',
      Reden: 'Het Rijk maakt een landelijke scan.',
      'Besluit of akkoord': 'GS-besluit 26-0412\n(14-04-2026)',
      Datum: '20-04-2026',
    })
    expect(row('1.07', 'Stoplicht')).toBeUndefined()
  })

  test('tells of every other kind what it was and is', () => {
    const from = (number: string, kind: string) => {
      const found = row(number, kind)
      return [found?.['Vorige rapportage'], found?.['Deze rapportage'], found?.['Reden'], found?.['Datum']]
    }
    expect(from('1.24', 'Gereed verwacht gewijzigd')).toEqual([
      '2026-Q2',
      '2026-Q4',
      'De training is pas in het najaar beschikbaar.',
      '06-05-2026',
    ])
    expect(from('3.10', 'Status')).toEqual(['Niet gestart', 'In uitvoering', null, '19-05-2026'])
    expect(from('1.10', 'Stoplicht')).toEqual([
      '○ Niet beoordeeld',
      '▲ Aandachtspunt',
      'gereed volgens plan 2026-Q1, nog niet afgerond',
      null,
    ])
    expect(from('2.16', 'Trekker')).toEqual(['nog te bepalen', 'domein Landelijk Gebied', null, '09-04-2026'])
    expect(from('3.10', 'Bedrag')).toEqual([null, 'budget € 75.000, prognose € 81.000', null, '18-05-2026'])
    expect(from('2.12', 'Tekst')[1]).toBe('Gemeenten helpen om tijdig VAB-beleid te maken')
  })

  test('keeps a reason to itself that is not public', () => {
    expect(row('3.01', 'Status')).toMatchObject({ 'Deze rapportage': 'Aangehouden', Reden: null })
  })

  test('does not tell again what the earlier report told', () => {
    expect(rows.filter((each) => ['1.02', '2.05'].includes(String(each['Nr.'])))).toEqual([])
  })

  test('ends with how many did not change, and with a bridge that closes', () => {
    expect(lastLines(plan, on, { comparedWith: earlier })).toEqual([
      'Ongewijzigd: 80 acties',
      'Acties vorige rapportage 95 + nieuw 1 − niet meer geteld 1 = 95 ✔',
    ])
  })

  test('says on every sheet with what it is compared', () => {
    const report = aReport(plan, on, { comparedWith: earlier })
    expect(report.standing).toBe(
      'Peildatum 30-06-2026 – vergeleken met rapportage van 31-03-2026 – Concept 0.3 – Openbaar',
    )
    expect(rowsOf(tableOf(report, 'tblVerantwoording'))).toContainEqual({
      Onderwerp: 'Vergeleken met',
      Toelichting: 'De rapportage met peildatum 31-03-2026, zoals die toen is uitgebracht.',
    })
  })

  test('puts the figures of the earlier report beside those of now', () => {
    const figures = rowsOf(tableOf(aReport(plan, on, { comparedWith: earlier }), 'tblKerncijfers'))
    const then = rowsOf(tableOf(aReport(asKnownAfter(plan, earlier.sequence), earlier.on), 'tblKerncijfers'))
    expect(figures.map((each) => each['Vorige rapportage'])).toEqual(then.map((each) => each['Deze rapportage']))
    for (const each of figures)
      expect(Number(each['Vorige rapportage']) + Number(each['Verschil'])).toBe(each['Deze rapportage'])
  })
})

describe('Wijzigingen in the first report', () => {
  test('are held against the adopted plan, and say so', () => {
    const { plan, on } = livelyPlan()
    const rows = changesOf(plan, on)
    const moved = rows.filter((each) => each['Soort wijziging'] === 'Gereed volgens plan gewijzigd')
    expect(
      moved.map((each) => [
        each['Nr.'],
        each['Vorige rapportage'],
        each['Deze rapportage'],
        each['Besluit of akkoord'],
      ]),
    ).toEqual([
      ['1.08', null, '2026-Q2', 'GS-besluit herijking planning\n(07-10-2025)'],
      ['1.10', null, '2026-Q1', 'GS-besluit herijking planning\n(07-10-2025)'],
      ['3.10', null, '2026-Q1', 'GS-besluit herijking planning\n(07-10-2025)'],
    ])
    expect(lastLines(plan, on)).toEqual([
      'Dit is de eerste voortgangsrapportage. Vergeleken met het vastgestelde uitvoeringsplan.',
      expect.stringMatching(/^Ongewijzigd: \d+ acties$/),
      'Acties in het vastgestelde plan 94 + nieuw 1 − niet meer geteld 0 = 95 ✔',
    ])
  })

  test('are one row that says so when there are none', () => {
    const plan = aPlan({ ...firstPlan, frame: firstPlan })
    expect(changesOf(plan, '2025-01-01').map((each) => each['Actie'])).toEqual(['Geen wijzigingen.'])
    expect(lastLines(plan, '2025-01-01')[1]).toBe('Ongewijzigd: 94 acties')
  })
})

describe('what was known then', () => {
  const action = numbered('1.01', due('2025-Q1', '2025-Q4'))
  const life = (...typed: readonly ((diary: Diary) => void)[]): Plan => {
    const diary = new Diary([action], day('2026-01-05'))
    typed.forEach((each) => each(diary))
    return diary.plan()
  }
  const begun = (diary: Diary) =>
    diary.change([action.id], (each) => withStatus(each, 'in-uitvoering'), day('2025-11-03'))
  const comparedWith = { on: day('2025-12-31'), sequence: 1 }

  test('is what a report of then is held against, so that what was typed late is a change', () => {
    const rows = changesOf(life(begun), '2026-01-31', { comparedWith })
    expect(rows).toContainEqual(
      expect.objectContaining({ 'Soort wijziging': 'Status', 'Deze rapportage': 'In uitvoering', Datum: '03-11-2025' }),
    )
    expect(changesOf(life(begun), '2026-01-31', { comparedWith: { ...comparedWith, sequence: 2 } })).not.toContainEqual(
      expect.objectContaining({ 'Soort wijziging': 'Status' }),
    )
  })

  test('is not taken for the reason of a change that was only taken back', () => {
    const moved = (diary: Diary) =>
      diary.change([action.id], (each) => withExpected(each, { end: quarter('2026-Q2') }, 'Later.', 'openbaar'))
    const plan = life(
      moved,
      (diary) => (diary.today = day('2026-02-02')),
      (diary) => diary.undo(),
    )
    const rows = changesOf(plan, '2026-02-28', { comparedWith: { on: day('2026-01-31'), sequence: 2 } })
    expect(rows.find((each) => each['Soort wijziging'] === 'Gereed verwacht gewijzigd')).toMatchObject({
      'Vorige rapportage': '2026-Q2',
      'Deze rapportage': '2025-Q4',
      Reden: null,
      Datum: null,
    })
  })

  test('leaves a promise in sight that a decision has moved', () => {
    const decision = { name: 'GS-besluit 12', on: day('2026-01-05') }
    const plan = life((diary) =>
      diary.change([action.id], (each) =>
        withAdopted(each, { end: quarter('2026-Q3') }, decision, 'Minder geld.', 'openbaar'),
      ),
    )
    expect(changesOf(plan, '2026-01-31', { comparedWith }).slice(0, 2)).toMatchObject([
      {
        'Soort wijziging': 'Gereed volgens plan gewijzigd',
        'Vorige rapportage': '2025-Q4',
        'Deze rapportage': '2026-Q3',
        Reden: 'Minder geld.',
      },
      {
        'Soort wijziging': 'Gereed verwacht gewijzigd',
        'Vorige rapportage': '2025-Q4',
        'Deze rapportage': '2026-Q3',
        Reden: 'Minder geld.',
      },
    ])
  })
})

describe('Belangrijkste resultaten', () => {
  test('are those since the earlier report', () => {
    const { plan, on, earlier } = livelyPlan()
    const results = (said = {}) =>
      sheetOf(aReport(plan, on, said), 'Samenvatting').blocks.flatMap((block) =>
        block.kind === 'beside'
          ? block.parts.flatMap(({ blocks: [heading, list] }) =>
              heading?.kind === 'heading' && heading.text === 'Belangrijkste resultaten' && list?.kind === 'list'
                ? list.items.map((item) => item.slice(0, 4))
                : [],
            )
          : [],
      )
    expect(results({ comparedWith: earlier })).toEqual(['3.13'])
    expect(results()).toEqual(['3.13', '1.02', '2.05'])
    expect(results({ comparedWith: { on: day('2026-06-29'), sequence: 999 } })).toEqual(['Sind'])
  })
})
