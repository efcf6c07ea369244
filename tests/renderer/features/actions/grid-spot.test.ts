import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { USUAL } from '@renderer/features/actions/column-widths'
import { moved, settled, type GridSpot } from '@renderer/features/actions/grid-spot'

const shape = { rows: ['a', 'b', 'c', 'd', 'e'], columns: USUAL, page: 2 }
const at = (index: number, column: GridSpot['column'] = 'status'): GridSpot => ({
  row: shape.rows[index] ?? null,
  index,
  column,
})

describe('moving through the table', () => {
  test.each<[string, boolean, GridSpot, GridSpot]>([
    ['ArrowDown', false, at(1), at(2)],
    ['ArrowDown', false, at(4), at(4)],
    ['ArrowUp', false, at(1), at(0)],
    ['ArrowUp', false, at(0), at(-1)],
    ['ArrowUp', false, at(-1), at(-1)],
    ['ArrowRight', false, at(1), at(1, 'light')],
    ['ArrowRight', false, at(1, 'heard'), at(1, 'heard')],
    ['ArrowLeft', false, at(1), at(1, 'expected')],
    ['ArrowLeft', false, at(1, 'number'), at(1, 'number')],
    ['Home', false, at(1), at(1, 'number')],
    ['End', false, at(1), at(1, 'heard')],
    ['Home', true, at(3), at(0, 'number')],
    ['End', true, at(1), at(4, 'heard')],
    ['PageDown', false, at(1), at(3)],
    ['PageDown', false, at(4), at(4)],
    ['PageUp', false, at(3), at(1)],
    ['PageUp', false, at(1), at(0)],
  ])('%s (ctrl: %j)', (key, ctrl, from, to) => {
    expect(moved(from, { key, ctrl }, shape)).toEqual(to)
  })

  test.each(['Enter', 'a', 'Tab', 'Escape'])('%s does not move', (key) => {
    expect(moved(at(1), { key, ctrl: false }, shape)).toBeNull()
  })

  test('skips the columns there is no room for', () => {
    const narrow = { ...shape, columns: ['number', 'title', 'status'] as const }
    expect(moved(at(1, 'title'), { key: 'ArrowRight', ctrl: false }, narrow)).toEqual(at(1, 'status'))
  })
})

describe('a table that changes under the keyboard', () => {
  test('keeps the very same spot when nothing moved', () => {
    const spot = at(2)
    expect(settled(spot, shape)).toBe(spot)
  })

  test('follows a row to its new place', () => {
    expect(settled(at(0), { ...shape, rows: ['b', 'c', 'a'] })).toEqual({ row: 'a', index: 2, column: 'status' })
  })

  test('takes the row that came in the place of one that went', () => {
    expect(settled(at(1), { ...shape, rows: ['a', 'c', 'd'] })).toEqual({ row: 'c', index: 1, column: 'status' })
  })

  test('takes the last row when the ones below went too, and the headers when none is left', () => {
    expect(settled(at(4), { ...shape, rows: ['a', 'b'] })).toEqual({ row: 'b', index: 1, column: 'status' })
    expect(settled(at(4), { ...shape, rows: [] })).toEqual({ row: null, index: -1, column: 'status' })
  })

  test('goes to the title when its column is gone', () => {
    expect(settled(at(2, 'heard'), { ...shape, columns: ['number', 'title', 'status'] })).toEqual(at(2, 'title'))
  })

  test('always lies in the table, wherever it was', () => {
    const rows = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
    const columns = fc
      .subarray([...USUAL])
      .map((some) => USUAL.filter((name) => name === 'title' || some.includes(name)))
    const spots = fc.record({
      row: fc.option(fc.constantFrom(...'abcdefgh')),
      index: fc.integer({ min: -1, max: 8 }),
      column: fc.constantFrom(...USUAL),
    })
    fc.assert(
      fc.property(spots, rows, columns, (spot, shown, visible) => {
        const now = settled(spot, { rows: shown, columns: visible })
        expect(now.row).toBe(shown[now.index] ?? null)
        expect(visible).toContain(now.column)
      }),
    )
  })
})
