import type { Noted } from '@shared/desktop'
import { ok, refused } from '@shared/result'
import type { Reading, Witness } from '@shared/safety/witness'
import type { Keeper } from '@renderer/data/opening'

/** A journal in memory that behaves as the one on disk, and that a test can damage. */
export class AKeeper implements Keeper {
  lines: Noted[] = []
  fresh: Witness['fresh'] = null
  /** Set in a run that may only read. */
  reading: Reading | null = null
  /** What was known before this journal. */
  known = 0
  /** Whether an earlier run left anything, and whether that was a newer app. */
  hasTraces = false
  isNewer = false
  /** The numbers of the lines that can no longer be read. */
  damaged = new Set<number>()
  /** How often a database was set aside. */
  setAsideCount = 0
  /** As long as this is set, the disk refuses lines with this code. */
  refuses: string | null = null

  readonly witness: Keeper['witness'] = () => {
    const { store, sequence, events } = this.lines.at(-1) ?? { store: null, sequence: 0, events: 0 }
    const { fresh, known, hasTraces, isNewer, reading } = this
    const inUse = { database: 'session/IndexedDB', journal: 'veilig/journaal-1' }
    return Promise.resolve({
      ...{ store, sequence, events, fresh, known: Math.max(known, sequence) },
      ...{ hasTraces, isNewer, inUse, findings: [], reading },
    })
  }

  readonly note: Keeper['note'] = (line) => {
    if (this.refuses !== null) return Promise.resolve(refused({ kind: 'not-noted', code: this.refuses }))
    this.fresh = null
    this.lines.push(line)
    return Promise.resolve(ok(null))
  }

  readonly linesAfter: Keeper['linesAfter'] = (after) => {
    const wanted = this.lines.filter(({ sequence }) => sequence > after)
    const read = wanted.filter(({ sequence }) => !this.damaged.has(sequence))
    return Promise.resolve({ texts: read.map(({ text }) => text), missing: wanted.length - read.length })
  }

  readonly linesMissing: Keeper['linesMissing'] = async () => (await this.linesAfter(0)).missing

  readonly beginJournal: Keeper['beginJournal'] = (lines) => {
    this.lines = [...lines]
    this.damaged = new Set()
    return Promise.resolve(ok(null))
  }

  readonly setAside: Keeper['setAside'] = () => {
    this.setAsideCount += 1
    this.fresh = 'damage'
    return Promise.resolve()
  }
}
