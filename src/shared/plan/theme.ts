/** The four themes of the plan, by their number. */
export const THEME_NUMBERS = [1, 2, 3, 4] as const

export type ThemeNumber = (typeof THEME_NUMBERS)[number]

export interface Theme {
  readonly number: ThemeNumber
  /** `Weerbaarheid eigen organisatie`: the heading of the chapter, without its number. */
  readonly name: string
  /** The ambition of the chapter, word for word. */
  readonly ambition: string
}
