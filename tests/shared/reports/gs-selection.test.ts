import { describe, expect, test } from 'vitest'
import type { ActionFilter } from '@shared/plan/action-filter'
import { day } from '@shared/plan/day'
import { OF_PLAN } from '@shared/plan/event'
import { firstPlan } from '@shared/first-plan/first-plan'
import { sensitiveInReport } from '@shared/reports/sensitive/in-report'
import { gsPaper } from '@shared/reports/gs-paper'
import { gsTexts } from '@shared/reports/gs-texts'
import { textsIn } from '@shared/reports/texts-in'
import { aPlan, aReport, anAction, changed, due, gsMaterialOf, theBudget } from '../../support/builders'
import { readable, rowsOf, sheetOf, tableOf, under } from './reading'

const owner = { value: 'regisseur VPT', origin: 'plan' } as const
const done = anAction({ id: 'a', number: '1.01', title: 'Team vormen', owner, ...due('2025-Q1', '2025-Q2') })
const late = anAction({ id: 'b', number: '1.02', title: 'Norm opstellen', ...due('2025-Q1', '2025-Q2') })
const part = anAction({ id: 'c', number: '1.02a', parent: '1.02', owner, ...due('2025-Q1', '2026-Q4') })
const retold = anAction({ id: 'd', number: '2.01', theme: 2, alsoAt: ['1.02'], ...due('2025-Q1', '2025-Q2') })
const other = anAction({ id: 'e', number: '3.01', theme: 3, title: 'Iets anders', ...due('2026-Q1', '2026-Q3') })
const plan = aPlan({
  actions: [done, late, part, retold, other],
  budget: theBudget,
  since: [changed('2025-06-01', done, 'status', 'afgerond')],
})

const about = (filter: Partial<ActionFilter>) => ({ view: { name: 'Van de regisseur', filter } })
const his = about({ owner: ['regisseur VPT'] })
const report = aReport(plan, '2026-06-30', his)
const SAYS =
  'Deze rapportage gaat niet over het hele plan, maar over een selectie: weergave “Van de regisseur”, 2 van de 3 acties.'

describe('a report about a saved view', () => {
  test('says on its front sheet which selection it is, and on every sheet and page that it is one', () => {
    expect(under(sheetOf(report, 'Samenvatting'), 'Selectie')).toEqual([SAYS])
    expect(report.standing).toMatch(/ – Openbaar – selectie: 2 van de 3 acties$/)
    expect(report.page.footer).toMatch(/ – selectie: 2 van de 3 acties$/)
    expect(report.fileName).toBe(
      '2026-06-30 Voortgangsrapportage GS Uitvoeringsplan ondermijning selectie v0.3 concept',
    )
  })

  test('lists its actions on every sheet and no other', () => {
    for (const table of ['tblActies', 'tblPlanning'])
      expect(rowsOf(tableOf(report, table)).map((row) => row['Nr.'])).toEqual(['1.01', '1.02a'])
    const said = report.sheets
      .filter(({ name }) => !name.startsWith('Financiën'))
      .flatMap(textsIn)
      .join('\n')
    expect(said).not.toContain('Norm opstellen')
    expect(said).not.toContain('Iets anders')
  })

  test('counts the same on every sheet: a part counts for itself where its whole is left out', () => {
    const figures = rowsOf(tableOf(report, 'tblKerncijfers')).map((row) => [row['Kengetal'], row['Deze rapportage']])
    expect(figures).toContainEqual(['Acties in de selectie', 2])
    expect(figures).toContainEqual(['waarvan afgerond', 1])
    const totals = tableOf(report, 'tblThemas').totals.map(({ cells }) => readable(cells[2]))
    expect(totals).toEqual([2])
    expect(textsIn(sheetOf(report, 'Verantwoording'))).toContain(
      'Selectie: Acties in het vastgestelde plan 2 + nieuw 0 = 2 ✔',
    )
  })

  test('counts what the plan tells twice at the lowest number that is in the selection', () => {
    const second = aReport(plan, '2026-06-30', about({ theme: ['2'] }))
    expect(rowsOf(tableOf(second, 'tblActies')).map((row) => row['Nr.'])).toEqual(['2.01'])
    expect(second.standing).toContain('selectie: 1 van de 3 acties')
  })

  test('closes and counts what it lists, whatever part of the real plan is chosen', () => {
    const real = aPlan({ ...firstPlan, frame: firstPlan })
    const sections = [...new Set(firstPlan.actions.map(({ section }) => section))]
    for (const section of sections) {
      const { stand, selection } = gsMaterialOf(real, '2026-06-30', about({ section: [section] }))
      expect(stand.actions.map(({ action }) => action.section)).toEqual(stand.actions.map(() => section))
      expect(selection?.actions).toBe(stand.actions.filter(({ counted }) => counted).length)
      expect(selection?.actions).toBeGreaterThan(0)
    }
  })

  test('has the name of its view looked at before it goes out, as any text', () => {
    const view = { name: 'Karin de Vries', filter: {} }
    const found = sensitiveInReport(aReport(plan, '2026-06-30', { view }), [])
    expect(found.map(({ sheet, suspects }) => [sheet, suspects.map(({ words }) => words)])).toContainEqual([
      'Samenvatting',
      ['Karin de Vries'],
    ])
  })

  test('has no row for a theme without an action in it', () => {
    expect(rowsOf(tableOf(report, 'tblStand')).map((row) => row['Thema'])).toHaveLength(1)
  })

  test('leaves out the verdict on a theme, which was given on all of it', () => {
    const to = {
      light: 'loopt-achter',
      sentence: 'Het hele thema hapert.',
      on: day('2026-06-01'),
      disclosure: 'openbaar',
    } as const
    const what = { kind: 'theme-judged', theme: 1, from: null, to } as const
    const judged = aPlan({ actions: [done, late], since: [{ on: '2026-06-01', number: OF_PLAN, what }] })
    const verdictIn = (said: ReturnType<typeof about> | undefined) =>
      rowsOf(tableOf(aReport(judged, '2026-06-30', said), 'tblStand'))[0]?.['Gewogen oordeel en toelichting']
    expect(verdictIn(undefined)).toBe('■ Loopt achter (vastgesteld) – Het hele thema hapert.')
    expect(verdictIn(his)).toMatch(/ \(voorstel\) – /)
  })

  test('shows the budget of the whole plan, and says so where it does', () => {
    const whole = aReport(plan, '2026-06-30')
    expect(tableOf(report, 'tblInkomsten')).toEqual(tableOf(whole, 'tblInkomsten'))
    expect(textsIn(sheetOf(report, 'Financiën (hele plan)'))).toContain(
      'De begroting is niet per actie verdeeld. Daarom gaat dit deel over het hele plan en niet alleen over de selectie.',
    )
    expect(under(sheetOf(report, 'Samenvatting'), 'Financiën 2025 (hele plan)')[0]).toBe('Inkomsten: 544000')
  })

  test('sets the same actions of the earlier report beside its own', () => {
    const earlier = { on: day('2026-03-31'), sequence: 100 }
    const compared = aReport(plan, '2026-06-30', { ...his, comparedWith: earlier })
    expect(rowsOf(tableOf(compared, 'tblKerncijfers'))[0]).toMatchObject({ 'Vorige rapportage': 2, Verschil: 0 })
    expect(textsIn(sheetOf(compared, 'Wijzigingen'))).toContain(
      'Selectie: Acties vorige rapportage 2 + nieuw 0 − niet meer geteld 0 = 2 ✔',
    )
  })

  test('says it in its paper and in its texts to paste too', () => {
    const material = gsMaterialOf(plan, '2026-06-30', his)
    const paper = gsPaper(material, report)
    expect(paper.sections[1]?.blocks[0]).toEqual({ kind: 'paragraph', text: SAYS, small: false })
    expect(paper.sections.map(({ heading }) => heading)).toContain('4 Financiën (hele plan)')
    const { essence, decision, themes } = gsTexts(material, false)
    expect(essence.text).toContain(SAYS)
    expect(essence.text).toContain('Van de begroting 2025 (hele plan)')
    for (const { text } of [decision, ...themes]) expect(text).toContain('selectie: 2 van de 3 acties')
  })
})

test('a report about the whole plan says nothing of a selection', () => {
  const whole = aReport(plan, '2026-06-30')
  expect([whole.standing, whole.fileName, whole.page.footer, ...whole.sheets.flatMap(textsIn)].join('\n')).not.toMatch(
    /selectie/i,
  )
})
