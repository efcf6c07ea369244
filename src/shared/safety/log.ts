/** From where something was asked: by the window, or by the app itself. */
export type LogOrigin = 'venster' | 'app'

/**
 * One line of the log, with the fields of BIO2 8.15.01: when, what was done, to what, with which result, from where, by
 * whom. Ids and codes only, never what is in a field (`safety.md` 6).
 */
export interface LogLine {
  /** By the clock of the computer: a label, nothing is ordered by it. */
  readonly at: string
  /** The verb that was asked (`note`), or what the app did of itself (`app-started`). */
  readonly action: string
  /** The id or the number of what it was done to; empty when it was done to nothing in particular. */
  readonly object: string | null
  /** `ok`, or the code of what came of it. */
  readonly result: string
  readonly origin: LogOrigin
  /** A function, never a name. */
  readonly actor: 'adviseur' | 'app'
  /** Where in the code an error arose, the innermost first; empty for what is no error. */
  readonly places: readonly string[]
}

/** What is said of something that is logged; the log itself knows when. */
export type Logged = Pick<LogLine, 'action' | 'object' | 'result' | 'origin'> & Partial<Pick<LogLine, 'places'>>

/** How ids, numbers and codes are written; whatever else a text is, it does not belong in the log. */
const CODE = /^[\w.:+-]{1,80}$/

/** Stands where something was that is no code. */
export const NO_CODE = 'geen-code'

export const asCode = (text: string): string => (CODE.test(text) ? text : NO_CODE)
