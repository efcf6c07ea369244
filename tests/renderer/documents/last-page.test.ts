import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withFullerLastPage } from '@renderer/documents/last-page'

const CHARACTERS = 176
const TITLES = 5
const rows = (count: number, height = 27) => [...Array<number>(TITLES).fill(20), ...Array<number>(count).fill(height)]

/** How many of the rows stand on the last page of a program that sets a sheet at this scale on pages this high. */
function onLastPage(heights: readonly number[], scale: number, page: number): number {
  const repeated = heights.slice(0, TITLES).reduce((sum, height) => sum + height, 0)
  const room = page / scale - repeated
  const [left] = heights
    .slice(TITLES)
    .reduce(([count, filled], height) => (filled + height > room ? [1, height] : [count + 1, filled + height]), [0, 0])
  return left
}

test('rows that fill their pages stay as high as they are', () => {
  for (const count of [1, 10, 30, 50]) expect(withFullerLastPage(rows(count), TITLES, CHARACTERS)).toEqual(rows(count))
})

test('a row that would stand alone on the last page gets company, because all rows become a little higher', () => {
  // At 85% eighteen rows of 27 points go on a page under the titles: of 55 one is left over.
  const alone = rows(55)
  expect(onLastPage(alone, 0.85, 510)).toBe(1)
  const mended = withFullerLastPage(alone, TITLES, CHARACTERS)
  expect(mended.slice(0, TITLES)).toEqual(alone.slice(0, TITLES))
  for (const scale of [0.84, 0.85, 0.86]) expect(onLastPage(mended, scale, 510)).toBeGreaterThan(2)
  expect(onLastPage(mended, 0.8, 524)).toBeGreaterThan(2)
})

test('no row ever gets lower, or more than an eighth higher', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 13, max: 120 }), { maxLength: 200 }), (body) => {
      const heights = [...rows(0), ...body]
      withFullerLastPage(heights, TITLES, CHARACTERS).forEach((height, index) => {
        expect(height).toBeGreaterThanOrEqual(heights[index] ?? NaN)
        expect(height).toBeLessThanOrEqual((heights[index] ?? NaN) * 1.125)
      })
    }),
  )
})
