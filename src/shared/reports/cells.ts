import type { Day } from '../plan/day'
import type { Quarter } from '../plan/quarter'
import type { Light } from '../plan/light'
import type { Calculation, Cell, Figure, LightCell, Unit } from './report'

export const nothing: Cell = { kind: 'empty' }

/** A text; nothing when there is none. */
export const text = (words: string | null): Cell => (words ? { kind: 'text', text: words } : nothing)

export const strong = (words: string): Cell => ({ kind: 'text', text: words, strong: true })

export const actionNumber = (number: string): Cell => ({ kind: 'action-number', text: number })

export const inQuarter = (quarter: Quarter | null): Cell => (quarter ? { kind: 'quarter', quarter } : nothing)

export const onDay = (day: Day | null): Cell => (day ? { kind: 'day', day } : nothing)

export const lit = (light: Light | null, whose: LightCell['whose'] = null, remark: string | null = null): Cell =>
  light ? { kind: 'light', light, whose, remark } : nothing

const figure = (value: number, unit: Unit, calculated?: Calculation): Figure =>
  calculated ? { kind: 'figure', value, unit, calculated } : { kind: 'figure', value, unit }

export const count = (value: number, calculated?: Calculation): Figure => figure(value, 'count', calculated)

export const difference = (value: number, calculated?: Calculation): Figure => figure(value, 'difference', calculated)

/** Whole euros; nothing when the amount is unknown, which is not zero. */
export const euros = (value: number | null, calculated?: Calculation): Cell =>
  value === null ? nothing : figure(value, 'euro', calculated)

/** A share, as `12,3%`; nothing when there is none. */
export const percent = (share: number | null): Cell => (share === null ? nothing : figure(share, 'percent'))

/** The figure in a row of totals that adds up its column. */
export const columnSum: Calculation = { kind: 'column-sum' }
