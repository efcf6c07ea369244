import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import { BUDGET_SIDES, type BudgetLine } from '@shared/plan/budget'
import { budgetYear, budgetYears, BUDGET_COLUMNS, firstBudgetYear, lineStand } from '@shared/progress/budget-stand'
import { spendingAnswer } from '@shared/progress/spending-question'
import { aBudgetLine } from '../../support/builders'

describe('a line', () => {
  test.each([
    [75_000, null, 75_000],
    [75_000, -5000, 70_000],
    [null, 20_000, 20_000],
    [null, null, null],
    [0, null, 0],
  ])('of %s in the plan and %s since has a current budget of %s', (adopted, changed, current) => {
    expect(lineStand(aBudgetLine({ adopted, changed })).amounts.current).toBe(current)
  })

  test.each([
    ['verplichtingen', 104_999, 4999, 'nadelig', 'op-schema'],
    ['verplichtingen', 105_000, 5000, 'nadelig', 'aandachtspunt'],
    ['verplichtingen', 110_000, 10_000, 'nadelig', 'aandachtspunt'],
    ['verplichtingen', 110_001, 10_001, 'nadelig', 'loopt-achter'],
    ['verplichtingen', 89_999, -10_001, 'voordelig', 'loopt-achter'],
    ['verwacht', 90_000, -10_000, 'voordelig', 'aandachtspunt'],
    ['inkomsten', 95_000, -5000, 'nadelig', 'aandachtspunt'],
    ['inkomsten', 110_001, 10_001, 'voordelig', 'loopt-achter'],
    ['inkomsten', 100_000, 0, null, 'op-schema'],
  ] as const)(
    'of € 100.000 in %s with a forecast of %d is off by %d: %s and %s',
    (side, forecast, off, favour, light) => {
      expect(lineStand(aBudgetLine({ side, adopted: 100_000, forecast }))).toMatchObject({
        amounts: { difference: off },
        share: off / 100_000,
        favour,
        light,
      })
    },
  )

  test('without a forecast or without a budget has no difference, and is not judged', () => {
    for (const line of [aBudgetLine({ adopted: 100 }), aBudgetLine({ adopted: null, forecast: 100 })])
      expect(lineStand(line)).toMatchObject({
        amounts: { difference: null },
        share: null,
        favour: null,
        light: 'niet-beoordeeld',
      })
  })

  test('whose budget was taken away has no share, and is red when it still costs something', () => {
    expect(lineStand(aBudgetLine({ adopted: 100, changed: -100, forecast: 7 }))).toMatchObject({
      amounts: { difference: 7 },
      share: null,
      light: 'loopt-achter',
    })
  })
})

describe('a year', () => {
  test('of the plan leaves € 154.000 in the plan and today, and knows nothing of what nobody filled in', () => {
    const { sides, left } = budgetYear(firstPlan.budget, 2025)
    expect(sides.inkomsten.totals).toMatchObject({ adopted: 544_000, changed: null, current: 544_000, forecast: null })
    expect(sides.verplichtingen.totals).toMatchObject({ adopted: 390_000, current: 390_000, realised: null })
    expect(sides.verwacht.totals).toMatchObject({ adopted: null, current: null })
    expect(left).toMatchObject({ adopted: 154_000, changed: null, current: 154_000, committed: null, difference: null })
  })

  test('has no share of the whole as long as the forecast of one line is unknown', () => {
    const known = aBudgetLine({ id: 'a', adopted: 100, forecast: 110 })
    const half = budgetYear([known, aBudgetLine({ id: 'b', adopted: 100 })], 2025).sides.verplichtingen
    expect(half).toMatchObject({ totals: { difference: 10 }, share: null, withoutDifference: 1, favour: 'nadelig' })
    const whole = budgetYear([known, aBudgetLine({ id: 'b', adopted: 100, forecast: 70 })], 2025).sides.verplichtingen
    expect(whole).toMatchObject({ totals: { difference: -20 }, share: -0.1, withoutDifference: 0, favour: 'voordelig' })
  })

  test('is one of the plan period, or one that has a line of its own', () => {
    expect(budgetYears(firstPlan, firstPlan.budget)).toEqual([2025, 2026])
    expect(budgetYears(firstPlan, [aBudgetLine({ year: 2027 })])).toEqual([2025, 2026, 2027])
    expect([firstBudgetYear(firstPlan, []), firstBudgetYear(firstPlan, [aBudgetLine({ year: 2026 })])]).toEqual([
      2025, 2026,
    ])
  })
})

const someEuros = fc.option(fc.nat(200_000))

const someLines: fc.Arbitrary<readonly BudgetLine[]> = fc
  .array(
    fc.record({
      year: fc.constantFrom(2025, 2026),
      side: fc.constantFrom(...BUDGET_SIDES),
      adopted: someEuros,
      changed: someEuros,
      committed: someEuros,
      realised: someEuros,
      forecast: someEuros,
    }),
    { maxLength: 20 },
  )
  .map((lines) => lines.map((line, index) => aBudgetLine({ ...line, id: `post-${index}` })))

describe('of any lines', () => {
  test('every total is the sum of its lines, a blank adding nothing, and what is left follows from the totals', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        for (const year of [2025, 2026]) {
          const { sides, left } = budgetYear(lines, year)
          for (const column of BUDGET_COLUMNS) {
            for (const { lines: stands, totals } of Object.values(sides)) {
              const known = stands.flatMap(({ amounts }) => amounts[column] ?? [])
              expect(totals[column]).toBe(known.length > 0 ? known.reduce((sum, each) => sum + each, 0) : null)
            }
            const { inkomsten, verplichtingen } = sides
            const isKnown = [...inkomsten.lines, ...verplichtingen.lines].every(
              ({ amounts }) => amounts[column] !== null,
            )
            const [income, spent] = [inkomsten.totals[column], verplichtingen.totals[column]]
            expect(left[column]).toBe(isKnown && income !== null && spent !== null ? income - spent : null)
          }
        }
      }),
    )
  })

  test('a line has the light of the one rule of spending, and a zero is never taken for a blank', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        for (const line of lines) {
          const { amounts, light } = lineStand(line)
          expect(light).toBe(spendingAnswer({ budget: amounts.current, forecast: line.forecast }).light)
          expect(amounts.difference === null).toBe(amounts.current === null || line.forecast === null)
        }
      }),
    )
  })
})
