import { describe, expect, test } from 'vitest'
import { day } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import type { ActionRow } from '@renderer/features/actions/action-rows'
import { COLUMNS, type ColumnName } from '@renderer/features/actions/column-widths'
import { inOrder } from '@renderer/features/actions/row-order'
import { anAction } from '../../../support/builders'

type Said = Partial<Omit<ActionRow, 'action'>> & { readonly action?: Parameters<typeof anAction>[0] }

const aRow = (number: string, { action, ...said }: Said = {}): ActionRow => ({
  action: anAction({ id: number, number, ...action }),
  theme: 'Weerbaarheid eigen organisatie',
  partners: [],
  municipalities: [],
  light: null,
  finding: null,
  heard: null,
  stand: null,
  ...said,
})
const until = (end: string) => ({ start: null, end: { value: quarter(end), origin: 'plan' } as const })
const owned = (value: string) => ({ action: { owner: { value, origin: 'plan' } as const } })

const numbers = (rows: readonly ActionRow[], column: ColumnName, descending = false) =>
  inOrder(rows, [{ column, descending }]).map(({ action }) => action.number)

describe('sorting the table', () => {
  test('by number puts a part behind its parent', () => {
    const rows = ['2.01', '1.10', '1.02', '1.02a'].map((number) => aRow(number))
    expect(numbers(rows, 'number')).toEqual(['1.02', '1.02a', '1.10', '2.01'])
    expect(numbers(rows, 'number', true)).toEqual(['2.01', '1.10', '1.02a', '1.02'])
  })

  test('by owner goes by the Dutch alphabet, with those without an owner last both ways', () => {
    const rows = [
      aRow('1.01'),
      aRow('1.02', owned('Élise')),
      aRow('1.03', owned('bestuur')),
      aRow('1.04', owned('Zorg')),
    ]
    expect(numbers(rows, 'owner')).toEqual(['1.03', '1.02', '1.04', '1.01'])
    expect(numbers(rows, 'owner', true)).toEqual(['1.04', '1.02', '1.03', '1.01'])
  })

  test('by a quarter goes by time, with those without one last', () => {
    const rows = [
      aRow('1.01', { action: { expected: until('2026-Q1'), adopted: until('2025-Q4') } }),
      aRow('1.02'),
      aRow('1.03', { action: { expected: until('2025-Q4'), adopted: until('2026-Q2') } }),
    ]
    expect(numbers(rows, 'expected')).toEqual(['1.03', '1.01', '1.02'])
    expect(numbers(rows, 'adopted')).toEqual(['1.01', '1.03', '1.02'])
  })

  test('by status goes in the order of the work, by light in the order of the legend', () => {
    const rows = [
      aRow('1.01', { action: { status: 'afgerond' }, light: 'afgerond' }),
      aRow('1.02', { action: { status: 'niet-gestart' }, light: 'loopt-achter' }),
      aRow('1.03', { action: { status: 'vervallen' } }),
    ]
    expect(numbers(rows, 'status')).toEqual(['1.02', '1.01', '1.03'])
    expect(numbers(rows, 'light')).toEqual(['1.02', '1.01', '1.03'])
  })

  test('by the first partners and by the last news', () => {
    const rows = [
      aRow('1.01', { partners: ['RIEC', 'OM'], heard: day('2026-01-01') }),
      aRow('1.02', { partners: ['Belastingdienst'], heard: day('2026-03-01') }),
      aRow('1.03'),
    ]
    expect(numbers(rows, 'partners')).toEqual(['1.02', '1.01', '1.03'])
    expect(numbers(rows, 'heard', true)).toEqual(['1.02', '1.01', '1.03'])
  })

  test('leaves rows that are equal in the order of the plan', () => {
    const rows = ['1.03', '1.01', '1.02'].map((number) => aRow(number))
    expect(numbers(rows, 'status', true)).toEqual(['1.01', '1.02', '1.03'])
  })

  test('by more columns lets each next one decide among those that are equal', () => {
    const rows = [
      aRow('1.01', { action: { status: 'afgerond', owner: { value: 'Zorg', origin: 'plan' } } }),
      aRow('1.02', { action: { status: 'niet-gestart' } }),
      aRow('1.03', { action: { status: 'afgerond', owner: { value: 'Bestuur', origin: 'plan' } } }),
      aRow('1.04', { action: { status: 'niet-gestart', owner: { value: 'Zorg', origin: 'plan' } } }),
    ]
    const order = [
      { column: 'status', descending: true },
      { column: 'owner', descending: false },
    ] as const
    expect(inOrder(rows, order).map(({ action }) => action.number)).toEqual(['1.03', '1.01', '1.04', '1.02'])
  })

  test.each(COLUMNS)('by %s never loses or doubles a row', (column) => {
    const rows = ['1.01', '1.02', '2.01'].map((number) => aRow(number))
    expect(numbers(rows, column).toSorted()).toEqual(['1.01', '1.02', '2.01'])
  })
})
