import type { Sheet } from '@shared/reports/report'
import { plainValue } from './cell-value'
import type { Layout, Placed } from './lay-out'
import { isWrapped, typeOf } from './look'
import { linesOf } from './text-lines'

/** Points per line of 10-point text; other sizes in proportion. A sheet that has to fit on a page is set closer. */
const LINE = 13.5
const CLOSE_LINE = 12.75

/** An open row on a sheet that is set closer. */
const CLOSE_SPACE = 3

/** The highest that Excel takes. */
const HIGHEST = 409

/**
 * How high each row has to be, in points, for what goes on paper. It is written into the file: programs do not fit the
 * rows of a workbook that a library made.
 */
export function rowHeights({ placed, lastRow }: Layout, { widths, printed, fit }: Sheet): ReadonlyMap<number, number> {
  const line = fit === 'page' ? CLOSE_LINE : LINE
  const space = fit === 'page' ? CLOSE_SPACE : LINE
  const heights = new Map(Array.from({ length: lastRow }, (_, index) => [index + 1, space]))
  for (const each of placed.filter(({ column }) => column <= printed)) {
    const height = heightOf(each, widths, line)
    heights.set(each.row, Math.min(HIGHEST, Math.max(heights.get(each.row) ?? 0, height)))
  }
  return heights
}

function heightOf({ cell, look, column, span }: Placed, widths: readonly number[], ofTen: number): number {
  const type = typeOf(look, cell)
  const line = (ofTen * Math.max(10, type.size)) / 10
  const value = plainValue(cell)
  if (typeof value !== 'string' || !isWrapped(look)) return line
  const room = widths.slice(column - 1, column - 1 + span).reduce((sum, width) => sum + width, 0)
  return line * linesOf(value, room, type)
}
