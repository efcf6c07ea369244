import { describe, expect, test } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import type { BudgetLine } from '@shared/plan/budget'
import { budgetSignals, reconciled } from '@shared/progress/budget-checks'
import { budgetYear } from '@shared/progress/budget-stand'
import { aBudgetLine, anAction } from '../../support/builders'

const PRINTED = { year: 2025, income: 544_000, commitments: 390_000 }

describe('the plan’s own table', () => {
  test('is what its lines add up to, whatever was changed since', () => {
    const changed = firstPlan.budget.map((line) => ({ ...line, changed: 1000, forecast: 5 }))
    expect(reconciled(budgetYear(changed, 2025), PRINTED)).toEqual({
      income: 544_000,
      commitments: 390_000,
      left: 154_000,
      gap: null,
    })
  })

  test('shows how far it is off, on either side', () => {
    const without = (id: string) =>
      budgetYear(
        firstPlan.budget.filter((line) => line.id !== id),
        2025,
      )
    expect(reconciled(without('2025-slotwijziging'), PRINTED)?.gap).toBe(160_000)
    expect(reconciled(without('2025-loods-17'), PRINTED)?.gap).toBe(75_000)
  })

  test('is not compared for a year, or a plan, that prints nothing', () => {
    expect(reconciled(budgetYear(firstPlan.budget, 2025), null)).toBeNull()
    expect(reconciled(budgetYear(firstPlan.budget, 2026), PRINTED)).toBeNull()
    expect(reconciled(budgetYear([aBudgetLine({ year: 2026, adopted: 5 })], 2026), PRINTED)).toBeNull()
  })
})

describe('a signal', () => {
  const signals = (lines: readonly BudgetLine[], actions = [anAction({})]) =>
    budgetSignals(budgetYear(lines, 2025), actions).map((signal) => ({ ...signal, line: undefined }))

  test('is given when more is committed than budgeted, and not when it is just enough or unknown', () => {
    expect(signals([aBudgetLine({ adopted: 100, committed: 101 })])).toEqual([
      { kind: 'committed-over-budget', euros: 1 },
    ])
    expect(signals([aBudgetLine({ adopted: 100, committed: 100 })])).toEqual([])
    expect(signals([aBudgetLine({ adopted: 100, changed: -1, committed: 100 })])).toHaveLength(1)
    expect(signals([aBudgetLine({ adopted: null, committed: 100 })])).toEqual([])
    expect(signals([aBudgetLine({ adopted: 0, committed: 100 })])).toHaveLength(1)
  })

  test('is given when more is paid than committed', () => {
    expect(signals([aBudgetLine({ committed: 40, realised: 41 })])).toEqual([
      { kind: 'realised-over-committed', euros: 1 },
    ])
    expect(signals([aBudgetLine({ committed: 40, realised: 40 })])).toEqual([])
    expect(signals([aBudgetLine({ committed: null, realised: 40 })])).toEqual([])
  })

  test('is not given about what comes in', () => {
    expect(signals([aBudgetLine({ side: 'inkomsten', adopted: 1, committed: 2, realised: 3 })])).toEqual([])
  })

  test('is given when everything a line pays for is finished or withdrawn, until it is settled', () => {
    const line = aBudgetLine({ actions: ['1.01', '1.02'], adopted: 100 })
    const one = anAction({ number: '1.01', status: 'afgerond' })
    const other = anAction({ id: 'b', number: '1.02', status: 'vervallen' })
    expect(signals([line], [one, other])).toEqual([{ kind: 'actions-closed', numbers: ['1.01', '1.02'] }])
    expect(signals([line], [one, { ...other, status: 'in-uitvoering' }])).toEqual([])
    expect(signals([{ ...line, realised: 90, forecast: 90 }], [one, other])).toEqual([])
    expect(signals([{ ...line, realised: 90, forecast: 100 }], [one, other])).toHaveLength(1)
    expect(signals([{ ...line, actions: [] }], [one, other])).toEqual([])
  })

  test('is given when what was not budgeted comes to more than is left', () => {
    const expecting = (changed: number | null) =>
      signals([
        aBudgetLine({ id: 'in', side: 'inkomsten', adopted: 100 }),
        aBudgetLine({ id: 'uit', adopted: 60 }),
        aBudgetLine({ id: 'later', side: 'verwacht', changed }),
      ])
    expect(expecting(41)).toEqual([{ kind: 'expected-over-left', expected: 41, left: 40 }])
    expect(expecting(40)).toEqual([])
    expect(expecting(null)).toEqual([])
  })
})
