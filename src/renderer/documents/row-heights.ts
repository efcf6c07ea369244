import type { Sheet } from '@shared/reports/report'
import { plainValue } from './cell-value'
import type { Layout, Placed } from './lay-out'
import { isWrapped, typeOf } from './look'
import { withFullerLastPage } from './last-page'
import { linesOf } from './text-lines'

/** Points per line of 10-point text; other sizes in proportion. A sheet that has to fit on a page is set closer. */
const LINE = 13.5
const CLOSE_LINE = 12.75

/** An open row on a sheet that is set closer. */
const CLOSE_SPACE = 3

/** The highest that Excel takes. */
const HIGHEST = 409

/**
 * How high each row has to be, in points, for what goes on paper, the first row first. It is written into the file:
 * programs do not fit the rows of a workbook that a library made.
 */
export function rowHeights(layout: Layout, sheet: Sheet): readonly number[] {
  const { widths, printed, fit } = sheet
  const line = fit === 'page' ? CLOSE_LINE : LINE
  const heights = Array<number>(layout.lastRow).fill(fit === 'page' ? CLOSE_SPACE : LINE)
  for (const each of layout.placed.filter(({ column }) => column <= printed)) {
    const height = Math.max(heights[each.row - 1] ?? 0, heightOf(each, widths, line))
    heights[each.row - 1] = Math.min(HIGHEST, height)
  }
  if (fit === 'page') return heights
  const characters = widths.slice(0, printed).reduce((sum, width) => sum + width, 0)
  return withFullerLastPage(heights, layout.lastTitleRow, characters).map((height) => Math.min(HIGHEST, height))
}

function heightOf({ cell, look, column, span }: Placed, widths: readonly number[], ofTen: number): number {
  const type = typeOf(look, cell)
  const line = (ofTen * Math.max(10, type.size)) / 10
  const value = plainValue(cell)
  if (typeof value !== 'string' || !isWrapped(look)) return line
  const room = widths.slice(column - 1, column - 1 + span).reduce((sum, width) => sum + width, 0)
  return line * linesOf(value, room, type)
}
