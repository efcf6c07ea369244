import type { JournalEnd } from './journal'
import type { JournalLine } from './journal-line'

/** What all files together know of a store, for a run that writes nothing. */
export class KnownJournalLines {
  readonly end: JournalEnd

  constructor(private readonly lines: readonly JournalLine[]) {
    const { store, sequence, events } = lines.at(-1) ?? { store: null, sequence: 0, events: 0 }
    this.end = { store, sequence, events }
  }

  after(sequence: number): Promise<{ readonly lines: readonly JournalLine[]; readonly missing: number }> {
    const lines = this.lines.filter((line) => line.sequence > sequence)
    return Promise.resolve({ lines, missing: this.end.sequence - sequence - lines.length })
  }

  add(): Promise<never> {
    return Promise.reject(Object.assign(new Error('Er wordt alleen gelezen'), { code: 'READING' }))
  }
}
