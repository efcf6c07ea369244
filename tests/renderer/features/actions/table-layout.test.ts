import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COLUMNS, MARK_WIDTH, NARROWEST, USUAL, WIDEST } from '@renderer/features/actions/column-widths'
import {
  chosenColumns,
  coveredBy,
  layoutAsText,
  readLayout,
  shownColumns,
  USUAL_LAYOUT,
  widthOf,
  withMoved,
  withPinned,
  withShown,
  withWidth,
  type TableLayout,
} from '@renderer/features/actions/table-layout'

const layout = (said: Partial<TableLayout>): TableLayout => ({ ...USUAL_LAYOUT, ...said })

describe('the columns somebody chose', () => {
  test('are the usual ones until then, and come at the end when they are shown', () => {
    expect(chosenColumns(USUAL_LAYOUT)).toEqual(USUAL)
    expect(chosenColumns(withShown(USUAL_LAYOUT, 'theme', true))).toEqual([...USUAL, 'theme'])
    expect(chosenColumns(withShown(USUAL_LAYOUT, 'owner', false))).not.toContain('owner')
  })

  test('always have the title: by it a row is known', () => {
    expect(withShown(USUAL_LAYOUT, 'title', false)).toBe(USUAL_LAYOUT)
  })

  test('change places one by one, and no further than the first or last', () => {
    const three = layout({ columns: ['title', 'owner', 'status'], pinned: [] })
    expect(withMoved(three, 'status', -1).columns).toEqual(['title', 'status', 'owner'])
    expect(withMoved(three, 'title', 1).columns).toEqual(['owner', 'title', 'status'])
    expect(withMoved(three, 'title', -1)).toBe(three)
    expect(withMoved(three, 'status', 1)).toBe(three)
    expect(withMoved(three, 'theme', 1)).toBe(three)
  })

  test('stand at the left when they are pinned, and keep apart from those that are not', () => {
    const pinned = withPinned(layout({ columns: ['title', 'owner', 'status'], pinned: [] }), 'status', true)
    expect(chosenColumns(pinned)).toEqual(['status', 'title', 'owner'])
    expect(withMoved(pinned, 'title', -1)).toBe(pinned)
    expect(chosenColumns(withPinned(pinned, 'status', false))).toEqual(['title', 'owner', 'status'])
  })

  test('are as wide as was chosen, within what can be read, until that is taken back', () => {
    expect(withWidth(USUAL_LAYOUT, 'owner', 210.6).widths).toEqual({ owner: 211 })
    expect(withWidth(USUAL_LAYOUT, 'owner', 3).widths).toEqual({ owner: NARROWEST })
    expect(withWidth(USUAL_LAYOUT, 'owner', 5000).widths).toEqual({ owner: WIDEST })
    expect(withWidth(withWidth(USUAL_LAYOUT, 'owner', 210), 'owner', null).widths).toEqual({})
  })
})

describe('the table in its room', () => {
  test('has the usual columns that fit, each in its place among all of them', () => {
    const shown = shownColumns(USUAL_LAYOUT, 700)
    expect(shown.map(({ name, place }) => [name, place])).toEqual([
      ['number', 1],
      ['title', 2],
      ['expected', 6],
      ['status', 7],
      ['light', 8],
    ])
    expect(widthOf(shown)).toBe(700)
    expect(shown.every(({ left }) => left === null)).toBe(true)
  })

  test('is wider than its room when more was chosen, and what is pinned stays in sight', () => {
    const shown = shownColumns(layout({ columns: [...USUAL, 'theme', 'update'] }), 1000)
    expect(shown).toHaveLength(11)
    expect(widthOf(shown)).toBeGreaterThan(1000)
    expect(shown.slice(0, 3).map(({ left }) => left)).toEqual([MARK_WIDTH, MARK_WIDTH + 46, null])
    expect(coveredBy(shown)).toBe(MARK_WIDTH + 46 + 282)
  })

  test('lets pinned columns go along when they would leave no room to scroll in', () => {
    const shown = shownColumns(layout({ columns: [...USUAL], pinned: ['title', 'owner', 'partners'] }), 640)
    expect(coveredBy(shown)).toBe(0)
  })
})

describe('what a machine remembers', () => {
  const someLayout: fc.Arbitrary<TableLayout> = fc.record({
    columns: fc.option(
      fc.subarray([...COLUMNS]).map((some) => ['title' as const, ...some.filter((c) => c !== 'title')]),
    ),
    widths: fc.dictionary(fc.constantFrom(...COLUMNS), fc.integer({ min: NARROWEST, max: WIDEST })),
    pinned: fc.subarray([...COLUMNS]),
  })

  test('is read back as it was', () => {
    fc.assert(
      fc.property(someLayout, (kept) => {
        expect(readLayout(layoutAsText(kept))).toEqual(kept)
      }),
    )
  })

  test.each([
    ['nothing', null],
    ['damaged text', '{"columns":['],
    ['another shape', '[1,2]'],
    ['null', 'null'],
    ['a list without the title', '{"columns":["owner"],"pinned":["number","title"]}'],
    ['unknown columns and impossible widths', '{"columns":["x"],"widths":{"owner":-4,"x":90,"title":"breed"}}'],
  ])('is the usual layout after %s', (_what, text) => {
    expect(readLayout(text)).toEqual(USUAL_LAYOUT)
  })
})
