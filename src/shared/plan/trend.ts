import type { Disclosure } from './disclosure'
import type { Day } from './day'
import type { ThemeNumber } from './theme'

/** *Trend of ontwikkeling*, always with its source (`reports.md` 3.4 and 3.5, sheet 4). */
export interface Trend {
  readonly id: string
  readonly on: Day
  readonly text: string
  readonly theme: ThemeNumber | null
  readonly source: string
  /** *Betekenis voor Utrecht*. */
  readonly meaning: string
  /** *Voorstel*. */
  readonly proposal: string
  readonly disclosure: Disclosure
}
