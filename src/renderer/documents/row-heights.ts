import type { Layout, Placed } from './lay-out'
import { isWrapped, typeOf } from './look'
import { plainValue } from './cell-value'
import { linesOf } from './text-lines'

/** Points per line of 10-point text; other sizes in proportion. */
const LINE = 13.5

/** The highest that Excel takes. */
const HIGHEST = 409

/**
 * How high each row has to be, in points. It is written into the file: programs do not fit the rows of a workbook that
 * a library made.
 */
export function rowHeights({ placed }: Layout, widths: readonly number[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>()
  for (const each of placed) {
    const height = Math.min(HIGHEST, Math.max(heights.get(each.row) ?? 0, heightOf(each, widths)))
    heights.set(each.row, height)
  }
  return heights
}

function heightOf({ cell, look, column, span }: Placed, widths: readonly number[]): number {
  const type = typeOf(look, cell)
  const line = (LINE * Math.max(10, type.size)) / 10
  const value = plainValue(cell)
  if (typeof value !== 'string' || !isWrapped(look)) return line
  const room = widths.slice(column - 1, column - 1 + span).reduce((sum, width) => sum + width, 0)
  return line * linesOf(value, room, type)
}
