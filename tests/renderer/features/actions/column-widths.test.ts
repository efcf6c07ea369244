import { describe, expect, test } from 'vitest'
import { columnsThatFit, MARGINS, USUAL, widthsIn } from '@renderer/features/actions/column-widths'

/** What a window of that width leaves beside the navigation (208) and a scroll bar (17). */
const beside = (window: number) => window - 208 - 17
const PANEL = 380

describe('the columns there is room for', () => {
  test('are all of them in a window of 1280 pixels', () => {
    expect(columnsThatFit(beside(1280))).toEqual(USUAL)
  })

  test('are what matters most beside an open panel in such a window', () => {
    expect(columnsThatFit(beside(1280) - PANEL)).toEqual(['number', 'title', 'expected', 'status', 'light'])
  })

  test('are all of them beside an open panel in a window of 1920 pixels', () => {
    expect(columnsThatFit(beside(1920) - PANEL)).toEqual(USUAL)
  })

  test('keep number, title and status however narrow it gets', () => {
    expect(columnsThatFit(0)).toEqual(['number', 'title', 'status'])
  })

  test('only become more when there is more room', () => {
    for (let room = 0; room < 1400; room += 7)
      expect(columnsThatFit(room + 7)).toEqual(expect.arrayContaining([...columnsThatFit(room)]))
  })
})

describe('the widths of columns', () => {
  const columns = ['number', 'title', 'owner', 'partners'] as const

  test('let the title grow first, and give what is left to the others', () => {
    const least = 46 + 282 + 104 + 96 + MARGINS
    expect(widthsIn(least, columns, {})).toEqual([46, 282, 104, 96])
    expect(widthsIn(least + 100, columns, {})).toEqual([46, 382, 104, 96])
    expect(widthsIn(least + 278 + 50, columns, {})).toEqual([46, 560, 124, 126])
  })

  test('let the title give in where there is hardly room', () => {
    expect(widthsIn(420, ['number', 'title', 'status'], {})).toEqual([46, 234, 112])
    expect(widthsIn(320, ['number', 'title', 'status'], {})).toEqual([46, 134, 112])
    expect(widthsIn(200, ['number', 'title', 'status'], {})).toEqual([46, 68, 112])
  })

  test('stay what somebody chose, whatever room there is', () => {
    expect(widthsIn(2000, columns, { title: 300, owner: 90 }).slice(0, 3)).toEqual([46, 300, 90])
    expect(widthsIn(300, columns, { title: 300, owner: 90 })).toEqual([46, 300, 90, 96])
  })
})
