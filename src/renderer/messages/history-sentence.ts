/** Where the old and the new value stand in the words of a line. */
export const OLD = '\uE000'
export const NEW = '\uE001'

/** What happened, in Dutch, with `OLD` and `NEW` in the place of the values. */
export interface HistorySentence {
  readonly words: string
  readonly from?: string
  readonly to?: string
}
