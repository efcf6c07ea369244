import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import { municipalities } from '@shared/first-plan/municipalities'
import { day } from '@shared/plan/day'
import { DISCLOSURES } from '@shared/plan/disclosure'
import { standOf } from '@shared/progress/stand'
import { cdkOverview } from '@shared/reports/cdk-overview'
import { textsIn } from '@shared/reports/texts-in'
import { aFrame, aPlan, anAction, due, told } from '../../support/builders'
import { booked, planSince } from '../../support/agenda'
import { aCommitment, aDossier, aDraft, anEngagement, anOverview, aTrend, MADE } from '../../support/cdk'
import { readable, rowsOf, sheetOf, tableOf, tablesIn } from './reading'

const on = '2026-06-30'

describe('the overview as a whole', () => {
  const report = anOverview(planSince(), on)

  test('has its six sheets in their order, and says on each what it is', () => {
    expect(report.sheets.map(({ name }) => name)).toEqual([
      'Gemeenteoverzicht',
      'Bestuurlijke agenda',
      'Toezeggingen en afspraken',
      'Trends en ontwikkelingen',
      'Acties (kort)',
      'Verantwoording',
    ])
    expect(report.title).toBe('Overzicht commissaris van de Koning')
    expect(report.standing).toBe('Peildatum 30-06-2026 – Concept 0.1 – Vertrouwelijk')
    expect(report.fileName).toBe('2026-06-30 Overzicht CdK v0.1 concept')
    expect(report.page).toEqual({
      marking: 'Vertrouwelijk – CONCEPT',
      footer: 'Overzicht commissaris van de Koning – peildatum 30-06-2026 – versie 0.1 concept',
    })
  })

  test('fits on paper, with a cell for every column in every row and a row in every table', () => {
    for (const { widths, printed } of report.sheets)
      expect(widths.slice(0, printed).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(178)
    for (const { columns, rows } of tablesIn(report)) {
      expect(rows.length).toBeGreaterThan(0)
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
    }
  })

  test('has the widths of the specification, but for headings that would break off', () => {
    const widths = (name: string) => sheetOf(report, name).widths
    expect(widths('Gemeenteoverzicht')).toEqual([20, 14, 12, 12, 16, 8, 8, 14, 8, 9, 20, 13, 24])
    expect(widths('Bestuurlijke agenda').slice(0, 8)).toEqual([12, 30, 20, 26, 34, 12, 14, 15])
    expect(widths('Toezeggingen en afspraken')).toEqual([6, 12, 22, 46, 18, 18, 12, 14, 30])
    expect(widths('Trends en ontwikkelingen')).toEqual([12, 40, 14, 28, 40, 28, 12])
  })

  test('is not made when the count does not close', () => {
    const plan = planSince()
    const stand = standOf(plan, day(on))
    const broken = { ...stand, total: { ...stand.total, count: { ...stand.total.count, actions: 1 } } }
    const options = { version: '0.1', state: 'concept', disclosure: 'intern', appVersion: '', ...MADE } as const
    expect(cdkOverview(plan, broken, options)).toMatchObject({ ok: false, problem: { kind: 'does-not-close' } })
  })
})

describe('the municipalities', () => {
  const rowOf = (plan = planSince(), name = 'Soest') =>
    rowsOf(tableOf(anOverview(plan, on), 'tblGemeenten')).find((row) => row['Gemeente'] === name)

  test('are all twenty-six there, also without data, in the order of the alphabet', () => {
    const rows = rowsOf(tableOf(anOverview(aPlan({ frame: aFrame({ municipalities }) }), on), 'tblGemeenten'))
    expect(rows.map((row) => row['Gemeente'])).toEqual(municipalities.map(({ name }) => name))
    expect(rows).toHaveLength(26)
    for (const row of rows) expect(row).toMatchObject({ Acties: 0, 'Laatste ambtsbezoek': null, Politiedistrict: null })
  })

  test('count their own actions by colour, and Utrecht none of Utrechtse Heuvelrug', () => {
    const own = (name: string) => Number(rowOf(planSince(), name)?.['Acties'])
    expect(own('Utrecht')).toBe(1)
    expect(own('Utrechtse Heuvelrug')).toBe(
      firstPlan.actions.filter(({ municipalities: ids }) => ids.includes('gemeente-utrechtse-heuvelrug')).length,
    )
    const late = anAction({ municipalities: ['gemeente-soest'], ...due('2025-Q1', '2025-Q2') })
    const plan = aPlan({ frame: aFrame({ municipalities }), actions: [late] })
    expect(rowOf(plan)).toMatchObject({ Acties: 1, 'Loopt achter': 1, 'Op schema': 0, Aandachtspunt: 0, Afgerond: 0 })
  })

  test('count a part apart only where the whole is not theirs', () => {
    const whole = anAction({ municipalities: ['gemeente-soest'] })
    const part = anAction({
      id: 'deel',
      number: '1.01a',
      parent: '1.01',
      municipalities: ['gemeente-soest', 'gemeente-zeist'],
    })
    const plan = aPlan({ frame: aFrame({ municipalities }), actions: [whole, part] })
    expect([rowOf(plan)?.['Acties'], rowOf(plan, 'Zeist')?.['Acties']]).toEqual([1, 1])
  })

  test('tell of visits, talks and promises, and what the dossier says', () => {
    const plan = planSince([
      booked('2025-01-01', 'engagements', anEngagement({ id: 'a', on: day('2025-03-03') })),
      booked('2025-01-01', 'engagements', anEngagement({ id: 'b', on: day('2026-09-09') })),
      booked('2025-01-01', 'engagements', anEngagement({ id: 'c', kind: 'klankbordgesprek', on: day('2026-06-29') })),
      booked('2025-01-01', 'commitments', aCommitment()),
      booked('2025-01-01', 'dossiers', aDossier('gemeente-soest', { district: 'Oost', talkingPoint: 'De norm' })),
    ])
    expect(rowOf(plan)).toMatchObject({
      Politiedistrict: 'Oost',
      'Laatste ambtsbezoek': '03-03-2025',
      'Volgende ambtsbezoek': '09-09-2026',
      'Laatste klankbordgesprek': '29-06-2026',
      'Open toezeggingen': 1,
      'Aandachtspunt voor gesprek': 'De norm',
    })
  })

  test('say so when the last visit is more than two years ago, and nothing when no visit is known', () => {
    const visited = (last: string) =>
      rowOf(
        planSince([
          booked('2025-01-01', 'engagements', anEngagement({ on: day(last) })),
          booked('2025-01-01', 'dossiers', aDossier('gemeente-soest', { talkingPoint: 'De norm' })),
        ]),
      )?.['Aandachtspunt voor gesprek']
    expect(visited('2024-06-29')).toBe('Bezoek langer dan 2 jaar geleden. De norm')
    expect(visited('2024-06-30')).toBe('De norm')
    expect(rowOf()?.['Aandachtspunt voor gesprek']).toBeNull()
  })

  test('may count an action more than once, and the sheet says so under the table', () => {
    expect(textsIn(sheetOf(anOverview(planSince(), on), 'Gemeenteoverzicht'))).toContain(
      'Eén actie kan bij meer gemeenten horen. De aantallen samen kunnen daarom hoger zijn dan het aantal acties in het plan.',
    )
  })
})

describe('the other sheets', () => {
  test('list the moments by day, with the state of their note and whether they are past', () => {
    const coming = anEngagement({ id: 'later', occasion: 'Bezoek', actions: ['actie-3.07', 'actie-1.25'] })
    const plan = planSince([
      booked('2025-01-01', 'engagements', coming),
      booked('2025-01-01', 'engagements', anEngagement({ id: 'eerder', on: day('2026-06-29'), kind: 'kring' })),
      booked('2026-01-01', 'notes', aDraft(coming)),
    ])
    const rows = rowsOf(tableOf(anOverview(plan, on), 'tblAgenda'))
    expect(rows.map((row) => [row['Datum'], row['Soort'], row['Annotatie'], row['Wanneer']])).toEqual([
      ['29-06-2026', 'Kring van cdK’s', 'Nog maken', 'Geweest'],
      ['12-07-2026', 'Ambtsbezoek', 'Concept', 'Komt nog'],
    ])
    expect(rows[1]?.['Acties']).toBe('1.25; 3.07')
  })

  test('list promises by number and trends with the newest first', () => {
    const plan = planSince([
      booked('2025-01-01', 'commitments', aCommitment({ id: 'b', number: 'T02', state: 'nagekomen' })),
      booked('2025-01-01', 'commitments', aCommitment()),
      booked('2025-01-01', 'trends', aTrend()),
      booked('2025-01-01', 'trends', aTrend({ id: 'jongste', on: day('2026-06-06'), theme: null })),
    ])
    const report = anOverview(plan, on)
    expect(rowsOf(tableOf(report, 'tblToezeggingen')).map((row) => [row['Nr.'], row['Status']])).toEqual([
      ['T01', 'Open'],
      ['T02', 'Nagekomen'],
    ])
    expect(
      rowsOf(tableOf(report, 'tblTrends')).map((row) => [row['Datum'], row['Thema'], row['Openbaarheid']]),
    ).toEqual([
      ['06-06-2026', null, 'Intern'],
      ['05-05-2026', '2 Aanpak van ondermijning in provinciaal beleid', 'Intern'],
    ])
  })

  test('give of every action the same light as the GS report, and texts up to the level', () => {
    const [action] = firstPlan.actions
    if (!action) throw new Error('Geen actie')
    const plan = planSince([told('2026-05-05', action, 'Niet voor iedereen.', { disclosure: 'intern' })])
    const [row] = rowsOf(tableOf(anOverview(plan, on), 'tblActiesKort'))
    expect(row?.['Stand van zaken']).toBe('Niet voor iedereen. (bijgewerkt 05-05-2026)')
    const open = anOverview(plan, on, { disclosure: 'openbaar' })
    expect(JSON.stringify(open)).not.toContain('Niet voor iedereen.')
    expect(textsIn(sheetOf(open, 'Verantwoording'))).toContain('1 tekst niet opgenomen (strenger dan dit overzicht).')
  })

  test('that have nothing to tell say so in one row', () => {
    const report = anOverview(aPlan({}), on)
    for (const name of ['tblGemeenten', 'tblAgenda', 'tblToezeggingen', 'tblTrends', 'tblActiesKort']) {
      const { rows } = tableOf(report, name)
      expect(rows.flatMap(({ cells }) => cells.flatMap((cell) => readable(cell) ?? []))).toHaveLength(1)
    }
  })
})

test('nothing stricter than the overview stands anywhere in it', () => {
  const aDisclosure = fc.constantFrom(...DISCLOSURES)
  fc.assert(
    fc.property(fc.array(aDisclosure, { minLength: 5, maxLength: 5 }), aDisclosure, (levels, level) => {
      const [first, second, third, fourth, fifth] = levels.map((disclosure) => ({
        disclosure,
        text: `Tekst voor ${disclosure}`,
      }))
      const action = anAction({})
      if (!first || !second || !third || !fourth || !fifth) return
      const plan = aPlan({
        frame: aFrame({ municipalities }),
        actions: [action],
        since: [
          told('2026-01-01', action, first.text, { disclosure: first.disclosure }),
          booked('2026-01-01', 'engagements', anEngagement({ ...second, occasion: second.text, subject: second.text })),
          booked('2026-01-01', 'commitments', aCommitment({ ...third, standing: third.text })),
          booked('2026-01-01', 'trends', aTrend({ ...fourth, source: fourth.text })),
          booked(
            '2026-01-01',
            'dossiers',
            aDossier('gemeente-soest', {
              disclosure: fifth.disclosure,
              district: fifth.text,
              talkingPoint: fifth.text,
            }),
          ),
        ],
      })
      const everything = JSON.stringify(anOverview(plan, on, { disclosure: level }))
      for (const stricter of DISCLOSURES.slice(DISCLOSURES.indexOf(level) + 1))
        expect(everything).not.toContain(`Tekst voor ${stricter}`)
    }),
  )
})
