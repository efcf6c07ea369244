import type { Day } from '../plan/day'
import type { Quarter } from '../plan/quarter'
import type { Light } from '../plan/light'
import type { Calculation, Cell, Figure, Traced, LightCell, Unit } from './report'

export const nothing: Cell = { kind: 'empty' }

/** A text; nothing when there is none. */
export const text = (words: string | null): Cell => (words ? { kind: 'text', text: words } : nothing)

export const strong = (words: string): Cell => ({ kind: 'text', text: words, strong: true })

export const actionNumber = (number: string): Cell => ({ kind: 'action-number', text: number })

export const inQuarter = (quarter: Quarter | null): Cell => (quarter ? { kind: 'quarter', quarter } : nothing)

export const onDay = (day: Day | null): Cell => (day ? { kind: 'day', day } : nothing)

export const lit = (light: Light | null, whose: LightCell['whose'] = null, remark: string | null = null): Cell =>
  light ? { kind: 'light', light, whose, remark } : nothing

/** What is said about a figure beside its value: how it was calculated, what it rests on. */
export type SaidOfFigure = Traced & Pick<Figure, 'calculated'>

const figure = (value: number, unit: Unit, said: SaidOfFigure): Figure => ({ kind: 'figure', value, unit, ...said })

export const count = (value: number, said: SaidOfFigure = {}): Figure => figure(value, 'count', said)

export const difference = (value: number, said: SaidOfFigure = {}): Figure => figure(value, 'difference', said)

/** Whole euros; nothing when the amount is unknown, which is not zero. */
export const euros = (value: number | null, said: SaidOfFigure = {}): Cell =>
  value === null ? nothing : figure(value, 'euro', said)

/** A share, as `12,3%`; nothing when there is none. */
export const percent = (share: number | null): Cell => (share === null ? nothing : figure(share, 'percent', {}))

/** The figure in a row of totals that adds up its column. */
export const columnSum: Calculation = { kind: 'column-sum' }
