import { describe, expect, test } from 'vitest'
import { COLUMNS, columnsThatFit, gridTracks } from '@renderer/features/actions/column-widths'

/** What a window of that width leaves beside the navigation (208) and a scroll bar (17). */
const beside = (window: number) => window - 208 - 17
const PANEL = 380

describe('the columns there is room for', () => {
  test('are all of them in a window of 1280 pixels', () => {
    expect(columnsThatFit(beside(1280))).toEqual(COLUMNS)
  })

  test('are what matters most beside an open panel in such a window', () => {
    expect(columnsThatFit(beside(1280) - PANEL)).toEqual(['number', 'title', 'expected', 'status', 'light'])
  })

  test('are all of them beside an open panel in a window of 1920 pixels', () => {
    expect(columnsThatFit(beside(1920) - PANEL)).toEqual(COLUMNS)
  })

  test('keep number, title and status however narrow it gets', () => {
    expect(columnsThatFit(0)).toEqual(['number', 'title', 'status'])
  })

  test('only become more when there is more room', () => {
    for (let room = 0; room < 1400; room += 7)
      expect(columnsThatFit(room + 7)).toEqual(expect.arrayContaining([...columnsThatFit(room)]))
  })
})

test('the title grows first, and what is left goes to the others', () => {
  expect(gridTracks(['number', 'title', 'owner'])).toBe('46px minmax(min(290px, 40%), 560px) minmax(104px, 2fr)')
})
