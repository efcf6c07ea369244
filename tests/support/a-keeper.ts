import type { Noted } from '@shared/desktop'
import { ok, refused } from '@shared/result'
import type { Keeper } from '@renderer/data/opening'

/** A journal in memory that behaves as the one on disk, and that a test can damage. */
export class AKeeper implements Keeper {
  store: string | null = null
  lines: Noted[] = []
  isFresh = false
  /** How often a database was set aside. */
  setAsideCount = 0
  /** As long as this is set, the disk refuses lines with this code. */
  refuses: string | null = null

  readonly witness: Keeper['witness'] = () =>
    Promise.resolve({
      store: this.store,
      sequence: this.lines.at(-1)?.sequence ?? 0,
      events: this.lines.at(-1)?.events ?? 0,
      isFresh: this.isFresh,
    })

  readonly note: Keeper['note'] = (line) => {
    if (this.refuses !== null) return Promise.resolve(refused({ kind: 'not-noted', code: this.refuses }))
    this.store = line.store
    this.isFresh = false
    this.lines.push(line)
    return Promise.resolve(ok(null))
  }

  readonly linesAfter: Keeper['linesAfter'] = (sequence) =>
    Promise.resolve({
      texts: this.lines.filter((line) => line.sequence > sequence).map(({ text }) => text),
      missing: 0,
    })

  readonly beginJournal: Keeper['beginJournal'] = (lines) => {
    this.lines = [...lines]
    this.store = lines[0]?.store ?? null
    return Promise.resolve(ok(null))
  }

  readonly setAside: Keeper['setAside'] = () => {
    this.setAsideCount += 1
    this.isFresh = true
    return Promise.resolve()
  }
}
