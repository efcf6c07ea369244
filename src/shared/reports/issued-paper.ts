import type { Paper } from './paper'
import type { Report } from './report'

/** What is kept of a paper that was issued: its document of plain data, and its file to the byte. */
export interface IssuedPaper {
  /** That of its line in the register. */
  readonly id: string
  readonly document: Report | Paper
  readonly bytes: Uint8Array
}
