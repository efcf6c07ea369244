import { fadedToken, token, type BarSeries } from './chart-kit'

/** What is drawn over a colour, so that colours are not all that differs. */
export type Decal = NonNullable<NonNullable<BarSeries['itemStyle']>['decal']>

export const NO_PATTERN: Decal = { symbol: 'none' }

export const stripes = (ink: string, rotation: number): Decal => ({
  ...faint(ink),
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [1, 7],
  rotation,
})

export const squares = (ink: string): Decal => ({
  ...faint(ink),
  symbol: 'rect',
  symbolSize: 0.6,
  dashArrayX: [
    [8, 8],
    [0, 8, 8, 0],
  ],
  dashArrayY: [6, 0],
})

export const dots = (ink: string): Decal => ({
  ...faint(ink),
  symbol: 'circle',
  symbolSize: 0.5,
  dashArrayX: [
    [8, 8],
    [0, 8, 8, 0],
  ],
  dashArrayY: [6, 0],
})

/** A pattern is seen beside another one, and leaves the number in front of it readable. */
const faint = (ink: string) => ({ color: fadedToken(ink, 0.4) ?? token(ink) })
