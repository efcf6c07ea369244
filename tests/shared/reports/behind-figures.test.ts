import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import { day } from '@shared/plan/day'
import type { Figure, Report } from '@shared/reports/report'
import { anyReported } from '../../support/any-plan'
import { aReport } from '../../support/builders'
import { livelyPlan } from '../../support/lively-plan'
import { blocksIn, rowsOf, tableOf } from './reading'

/** Every figure of a report, wherever it stands. */
const figuresIn = (report: Report): readonly Figure[] =>
  report.sheets.flatMap(blocksIn).flatMap((block) => {
    const cells =
      block.kind === 'table'
        ? [...block.rows, ...block.totals].flatMap((row) => row.cells)
        : block.kind === 'facts'
          ? block.rows.map(({ value }) => value)
          : []
    return cells.flatMap((cell) => (cell.kind === 'figure' ? [cell] : []))
  })

/** The figures in the row of a table that begins with a label. */
function figuresOf(report: Report, table: string, label: string): readonly Figure[] {
  const { rows, totals } = tableOf(report, table)
  const row = [...rows, ...totals].find(({ cells: [first] }) => first?.kind === 'text' && first.text === label)
  return (row?.cells ?? []).flatMap((cell) => (cell.kind === 'figure' ? [cell] : []))
}

describe('Waar komt dit getal vandaan?', () => {
  const { plan, on, earlier } = livelyPlan()
  const report = aReport(plan, on, { comparedWith: earlier })

  test('is answered by the actions behind a count, of now and of then', () => {
    const [now, before, difference] = figuresOf(report, 'tblKerncijfers', 'waarvan afgerond')
    expect(now?.actions).toEqual(['1.02', '2.05', '3.13'])
    expect(before?.actions).toEqual(['1.02', '2.05'])
    expect(difference).toMatchObject({ value: 1, actions: ['3.13'] })
  })

  test('is answered for a difference by all that came and went, also when they are as many', () => {
    const [, , difference] = figuresOf(report, 'tblKerncijfers', 'Acties in het plan')
    expect(difference).toMatchObject({ value: 0, actions: ['2.24', '2.25'] })
  })

  test('is answered for what was planned and is not finished by those very actions', () => {
    const [, planned, finished, difference] = figuresOf(report, 'tblThemas', 'Totaal')
    const late = planned?.actions?.filter((number) => !finished?.actions?.includes(number))
    expect(difference).toMatchObject({ value: -7, actions: late })
    expect(late).toHaveLength(7)
  })

  test('is answered by the names of the budget lines behind an amount', () => {
    const income = firstPlan.budget.filter(({ side }) => side === 'inkomsten')
    const [adopted, current] = figuresOf(report, 'tblInkomsten', 'Totaal inkomsten')
    for (const total of [adopted, current])
      expect(total).toMatchObject({ value: 544_000, budgetLines: income.map(({ name }) => name) })
    const [left] = figuresOf(report, 'tblVerplichtingen', 'C. Nog te besteden 2025')
    const ofLeft = firstPlan.budget.filter(({ name }) => left?.budgetLines?.includes(name))
    expect(ofLeft.map(({ side }) => side)).not.toContain('verwacht')
    expect(
      ofLeft.reduce((sum, { side, adopted: amount }) => sum + (side === 'inkomsten' ? 1 : -1) * Number(amount), 0),
    ).toBe(154_000)
  })

  test('has an answer for every figure but a share, which follows from the amounts beside it', () => {
    const figures = figuresIn(report).filter(({ unit }) => unit !== 'percent')
    for (const { actions, budgetLines } of figures) expect(actions ?? budgetLines).toBeDefined()
    for (const { actions = [], budgetLines = [] } of figures.filter(({ value }) => value !== 0))
      expect([...actions, ...budgetLines]).not.toEqual([])
  })
})

test('in any report of any plan a count has as many actions behind it as it says, each once and each in the list', () => {
  fc.assert(
    fc.property(anyReported(60, 30), ({ plan, on, earlier }) => {
      const report = aReport(plan, on, { comparedWith: earlier })
      const listed = new Set(rowsOf(tableOf(report, 'tblActies')).map((row) => row['Nr.']))
      const past = earlier ? rowsOf(tableOf(aReport(plan, earlier.on), 'tblActies')) : []
      const known = new Set([...listed, ...past.map((row) => row['Nr.'])])
      const of = (wanted: Figure['unit']) => figuresIn(report).filter(({ unit }) => unit === wanted)
      for (const { value, actions } of of('count')) expect(actions).toHaveLength(value)
      for (const { value, actions } of of('difference')) expect(actions?.length).toBeGreaterThanOrEqual(Math.abs(value))
      for (const { actions = [] } of figuresIn(report)) {
        expect(new Set(actions).size).toBe(actions.length)
        expect(actions.filter((number) => !known.has(number))).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})

test('what came and what went make up the difference with an earlier report, whatever happened', () => {
  fc.assert(
    fc.property(anyReported(40, 30), ({ plan, on, earlier }) => {
      const report = aReport(plan, on, { comparedWith: earlier ?? { on: day('2025-06-30'), sequence: 5 } })
      for (const { cells } of tableOf(report, 'tblKerncijfers').rows) {
        const [now, before, difference] = cells.flatMap((cell) => (cell.kind === 'figure' ? [cell] : []))
        const came = now?.actions?.filter((number) => difference?.actions?.includes(number)) ?? []
        const went = before?.actions?.filter((number) => difference?.actions?.includes(number)) ?? []
        expect(came.length - went.length).toBe(difference?.value)
        expect(came.length + went.length).toBe(difference?.actions?.length)
      }
    }),
    { numRuns: 60 },
  )
})
