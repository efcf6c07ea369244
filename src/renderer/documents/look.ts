import type { Alignment, Borders, Fill, Font, Style } from 'exceljs'
import type { Cell, Column, Unit } from '@shared/reports/report'
import { coloursOfCell, INK, NAVY, PALE, RULE, type Colours } from './colours'

/** What something on a sheet is, for how it looks. */
export type Look =
  | 'title'
  | 'subtitle'
  | 'standing'
  | 'heading'
  | 'above'
  | 'head'
  | 'body'
  | 'total'
  | 'paragraph'
  | 'small'
  | 'label'
  | 'fact'

/** The typeface of the cells; the workbook's own stays Calibri 11, in which column widths count. */
const FACE = 'Calibri'

/** How figures are written. In the file always the English codes; the reader's own program translates. */
const NUMBER_FORMATS: Record<Unit, string> = {
  count: '0',
  difference: '+0;-0;0',
  euro: '[$€-413]\\ #,##0;[$€-413]\\ \\-#,##0;[$€-413]\\ 0;@',
  percent: '0.0%',
}

/** The sizes of the letters, in points. */
const SIZES: Record<Look, number> = {
  title: 16,
  subtitle: 12,
  standing: 10,
  heading: 12,
  above: 10,
  head: 10,
  body: 10,
  total: 10,
  paragraph: 10,
  small: 9,
  label: 10,
  fact: 10,
}

const BOLD: ReadonlySet<Look> = new Set<Look>(['title', 'subtitle', 'heading', 'above', 'head', 'total', 'label'])

/** Which texts break over lines; the others run over the empty cells beside them. */
const WRAPPED: ReadonlySet<Look> = new Set<Look>(['head', 'body', 'total', 'paragraph', 'small', 'fact', 'label'])

export const isWrapped = (look: Look): boolean => WRAPPED.has(look)

export const typeOf = (look: Look, cell: Cell): { readonly size: number; readonly bold: boolean } => ({
  size: SIZES[look],
  bold: BOLD.has(look) || ('strong' in cell && (cell.strong ?? false)),
})

/**
 * The styles of one sheet. What looks the same gets the same object: the library knows a style again by its object, and
 * otherwise writes it out for every cell to find out, which takes most of the time of a long list.
 */
export class Styles {
  private readonly known = new Map<string, Partial<Style>>()

  of(look: Look, cell: Cell, column?: Column): Partial<Style> {
    const key = [look, ...tellingOf(cell), column?.holds, column?.marked].join(' ')
    const known = this.known.get(key)
    if (known) return known
    const style = styleOf(look, cell, column)
    this.known.set(key, style)
    return style
  }
}

/** Everything about a cell that a style depends on. */
function tellingOf(cell: Cell): readonly unknown[] {
  const strong = 'strong' in cell && cell.strong
  const colour = cell.kind === 'light' ? cell.light : cell.kind === 'letter' ? cell.letter : null
  return [cell.kind, strong, colour, cell.kind === 'figure' && cell.unit]
}

/** How a cell looks: by where it stands, what it holds and, in a table, its column. */
function styleOf(look: Look, cell: Cell, column?: Column): Partial<Style> {
  const colours = coloursOf(look, cell)
  const { size, bold } = typeOf(look, cell)
  const format = numberFormat(cell, column)
  return {
    font: { name: FACE, size, bold, color: { argb: `FF${colours.ink}` } } satisfies Partial<Font>,
    alignment: alignmentOf(look, cell, column),
    border: bordersOf(look, cell, column),
    ...(colours.fill && { fill: solid(colours.fill) }),
    ...(format && { numFmt: format }),
  }
}

function coloursOf(look: Look, cell: Cell): Colours | { readonly fill: null; readonly ink: string } {
  const own = coloursOfCell(cell)
  if (own) return own
  if (look === 'head') return { fill: NAVY, ink: 'FFFFFF' }
  if (look === 'total') return { fill: PALE, ink: INK }
  return { fill: null, ink: look === 'title' || look === 'subtitle' || look === 'heading' ? NAVY : INK }
}

const solid = (colour: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${colour}` } })

function alignmentOf(look: Look, cell: Cell, column?: Column): Partial<Alignment> {
  return { vertical: 'top', wrapText: WRAPPED.has(look), horizontal: horizontalOf(cell, column) }
}

/** Letters and counts in the middle of their narrow columns, money at the right, the rest at the left. */
function horizontalOf(cell: Cell, column?: Column): Alignment['horizontal'] {
  const holds = column?.holds ?? (cell.kind === 'figure' ? cell.unit : 'text')
  if (holds === 'letter' || holds === 'count' || holds === 'difference') return 'center'
  return holds === 'euro' || holds === 'percent' ? 'right' : 'left'
}

function bordersOf(look: Look, cell: Cell, column?: Column): Partial<Borders> {
  if (!column || !['head', 'body', 'total'].includes(look)) return {}
  const unknown = cell.kind === 'letter' && cell.letter === '?'
  const edge = { style: unknown ? 'dotted' : 'thin', color: { argb: `FF${unknown ? INK : RULE}` } } as const
  const mark = { style: 'thick', color: { argb: `FF${NAVY}` } } as const
  const side = column.marked ? mark : edge
  return { top: edge, bottom: edge, left: side, right: side }
}

function numberFormat(cell: Cell, column?: Column): string | null {
  if (cell.kind === 'figure') return NUMBER_FORMATS[cell.unit]
  if (cell.kind === 'day' || column?.holds === 'day') return 'dd-mm-yyyy'
  if (cell.kind === 'quarter' || cell.kind === 'action-number' || column?.holds === 'code') return '@'
  return null
}
