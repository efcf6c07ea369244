import { describe, expect, test } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import type { BudgetLine } from '@shared/plan/budget'
import type { Change } from '@shared/plan/change-action'
import { lineAdded, withAmount, withLineWords } from '@shared/plan/change-budget'
import { day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { BUDGET_COLUMNS } from '@shared/progress/budget-stand'
import { standOf } from '@shared/progress/stand'
import { aPlan, aReport, written } from '../../support/builders'
import { readable, rowsOf, sheetOf, tableOf, tablesIn, under } from './reading'

const LOODS = '2025-loods-17'

/** The adopted plan after changes, each on its day. */
function since(...changes: readonly (readonly [on: string, rule: (lines: readonly BudgetLine[]) => Change])[]): Plan {
  const plan = aPlan({ frame: firstPlan, actions: firstPlan.actions, budget: firstPlan.budget })
  return changes.reduce((now, [on, rule]) => {
    const change = rule(standOf(now, day(on)).budget)
    if (!change.ok) throw new Error(change.problem.kind)
    return { ...now, events: written(now.events, change.value, day(on)) }
  }, plan)
}

const amount =
  (id: string, field: Parameters<typeof withAmount>[1], euros: number) =>
  (lines: readonly BudgetLine[]): Change => {
    const line = lines.find((each) => each.id === id)
    if (!line) throw new Error(`Geen post ${id}`)
    return withAmount(line, field, euros, 'Najaarsnota 2025')
  }

const spent = since(
  ['2025-03-01', amount(LOODS, 'changed', -5000)],
  ['2025-03-02', amount(LOODS, 'committed', 70_000)],
  ['2025-06-01', amount(LOODS, 'realised', 35_000)],
  ['2025-06-01', amount(LOODS, 'forecast', 80_000)],
  ['2025-06-01', amount('2025-slotwijziging', 'forecast', 150_000)],
  ['2025-07-01', amount(LOODS, 'forecast', 70_000)],
)

const line = (plan: Plan, on: string, table: string, name: string) =>
  rowsOf(tableOf(aReport(plan, on), table)).find((row) => String(row['Post']).includes(name))

describe('Financiën', () => {
  test('has every amount of a line as it stood on the reference date, with its difference, word and light', () => {
    expect(line(spent, '2025-06-30', 'tblVerplichtingen', 'Loods 17')).toMatchObject({
      Acties: '3.10',
      'Begroot volgens plan': 75_000,
      Begrotingswijziging: -5000,
      'Actuele begroting': 70_000,
      'Verplicht t/m peildatum': 70_000,
      'Gerealiseerd t/m peildatum': 35_000,
      'Prognose jaareinde': 80_000,
      Verschil: 10_000,
      'Verschil %': 1 / 7,
      Stoplicht: '■ Loopt achter',
      Toelichting: 'nadelig; thema 3',
    })
    expect(line(spent, '2025-07-01', 'tblVerplichtingen', 'Loods 17')).toMatchObject({
      'Prognose jaareinde': 70_000,
      Verschil: 0,
      Stoplicht: '● Op schema',
      Toelichting: 'thema 3',
    })
    expect(line(spent, '2025-02-28', 'tblVerplichtingen', 'Loods 17')).toMatchObject({
      Begrotingswijziging: null,
      'Actuele begroting': 75_000,
      Stoplicht: '○ Niet beoordeeld',
    })
  })

  test('calls less income a disadvantage', () => {
    expect(line(spent, '2025-06-30', 'tblInkomsten', 'slotwijziging')).toMatchObject({
      Verschil: -10_000,
      Toelichting: 'nadelig',
      Stoplicht: '▲ Aandachtspunt',
    })
  })

  test('prints the remark of the advisor behind what the figures mean', () => {
    const plan = since([
      '2025-03-01',
      ([first = fail()]) => withLineWords(first, { ...first, remark: 'Structureel tot 2028.' }, []),
    ])
    expect(line(plan, '2025-06-30', 'tblInkomsten', 'Jaarlijks')?.['Toelichting']).toBe('Structureel tot 2028.')
  })

  test('adds up every column that holds something, and says how many lines are missing', () => {
    const report = aReport(spent, '2025-06-30')
    const [total, left] = tableOf(report, 'tblVerplichtingen').totals.map(({ cells }) => cells.map(readable))
    expect(total).toEqual([
      'Totaal verplichtingen',
      null,
      390_000,
      -5000,
      385_000,
      70_000,
      35_000,
      80_000,
      10_000,
      null,
      null,
      'nadelig; 5 posten zonder prognose of begroting',
    ])
    expect(left?.slice(0, 9)).toEqual(['C. Nog te besteden 2025', null, 154_000, null, 159_000, null, null, null, null])
  })

  test('gives a subject that got an amount its place, and no longer says that it is not budgeted', () => {
    const plan = since(['2025-05-01', amount('2025-utrechtse-norm', 'changed', 25_000)])
    expect(line(plan, '2025-06-30', 'tblVerwacht', 'Utrechtse Norm')).toMatchObject({
      'Begroot volgens plan': null,
      'Actuele begroting': 25_000,
      Toelichting: 'thema 3',
    })
  })

  test('has a block for a year of one’s own, its tables named apart, and otherwise says nothing is filled in', () => {
    expect(under(sheetOf(aReport(spent, '2025-06-30'), 'Financiën'), 'Begroting 2026')).toEqual(['nog niet ingevuld'])
    const plan = since([
      '2026-01-05',
      () =>
        lineAdded('eigen', {
          year: 2026,
          side: 'verplichtingen',
          name: 'Salariskosten regisseur VPT',
          changed: 130_000,
          reason: 'Begroting 2026',
        }),
    ])
    const report = aReport(plan, '2026-06-30')
    expect(rowsOf(tableOf(report, 'tblVerplichtingen2026'))).toMatchObject([
      { Post: 'Salariskosten regisseur VPT', 'Begroot volgens plan': null, 'Actuele begroting': 130_000 },
    ])
    const names = tablesIn(report).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(under(sheetOf(aReport(plan, '2025-12-31'), 'Financiën'), 'Begroting 2026')).toEqual(['nog niet ingevuld'])
  })

  test('has the figures of the stand, column by column', () => {
    const stand = standOf(spent, day('2025-06-30'))
    const table = tableOf(aReport(spent, '2025-06-30'), 'tblVerplichtingen')
    const lines = stand.budget.filter(({ side }) => side === 'verplichtingen')
    expect(table.rows.map(({ cells }) => readable(cells[2]))).toEqual(lines.map(({ adopted }) => adopted))
    expect(table.columns).toHaveLength(BUDGET_COLUMNS.length + 5)
  })
})

test('the summary speaks of the current budget and of what was spent by then', () => {
  const facts = (on: string) => under(sheetOf(aReport(spent, on), 'Samenvatting'), 'Financiën 2025')
  expect(facts('2025-06-30')).toEqual([
    'Inkomsten: 544000',
    'Verplichtingen: 385000',
    'Nog te besteden: 159000',
    'Gerealiseerd t/m peildatum: 35000',
  ])
  expect(facts('2025-05-31')[3]).toBe('Gerealiseerd t/m peildatum: nog niet ingevuld')
})

const fail = (): never => {
  throw new Error('Geen post')
}
