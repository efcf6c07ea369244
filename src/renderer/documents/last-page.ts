/** How a program lays a sheet on paper: how wide it takes a character to be, and how high a page is, in points. */
interface Paper {
  readonly character: number
  readonly height: number
}

/** The width of an A4 on its side within the margins of `reports.md` 2.1, in points. */
const PAGE_WIDTH = 785

/** Excel by its own rules; LibreOffice as it was measured: wider characters, and less room for a header. */
const PAPERS: readonly Paper[] = [
  { character: 5.25, height: 510 },
  { character: 5.535, height: 524 },
]

/** Programs round the scale at which a sheet is as wide as its page, each in its own way. */
const ROUNDINGS = [-0.01, 0, 0.01]

/** Less than this on a page of its own, in points, looks like a mistake: about four lines. */
const LONELY = 60

/** How much wider lines are set, in steps of a hundredth, before it is given up. */
const STEPS = 12

/**
 * The same heights, or a little more for all rows under the titles when the last page would hold a line or two
 * otherwise. Page breaks are no answer: programs skip them in a sheet that has to be as wide as its page.
 */
export function withFullerLastPage(heights: readonly number[], titles: number, characters: number): readonly number[] {
  for (let step = 0; step <= STEPS; step += 1) {
    const tried = heights.map((height, index) => (index < titles ? height : height * (1 + step / 100)))
    if (!PAPERS.some((paper) => endsLonely(tried, titles, characters, paper))) return tried
  }
  return heights
}

/** Whether so little may be left for the last of several pages. */
function endsLonely(
  heights: readonly number[],
  titles: number,
  characters: number,
  { character, height }: Paper,
): boolean {
  const scale = Math.min(1, PAGE_WIDTH / (characters * character))
  const repeated = total(heights.slice(0, titles))
  return ROUNDINGS.some((rounding) => {
    const last = lastPage(heights.slice(titles), height / (scale + rounding) - repeated)
    return last !== null && last < LONELY
  })
}

/** How much of the room stands on the last of several pages; empty when there is one page. */
function lastPage(heights: readonly number[], room: number): number | null {
  let pages = 1
  let filled = 0
  for (const height of heights) {
    if (filled + height > room) {
      pages += 1
      filled = 0
    }
    filled += height
  }
  return pages > 1 ? filled : null
}

const total = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0)
