import type { SignalCounts } from '@shared/control/signals'
import type { SignalChoice, Told } from '@shared/desktop'
import type { Day } from '@shared/plan/day'
import type { NotNoted } from '@shared/plan/store-problem'
import { ok, refused, type Result } from '@shared/result'
import { REFUSING } from '../free-space'
import { codeOf } from '../write-whole'
import { noticeWords } from './notice-words'
import { readSignalMemory, toldOn, writeSignalMemory, type SignalMemory } from './signal-memory'

/** The computer's own way to show a notice. */
export interface Notices {
  isSupported(): boolean
  show(words: string): void
}

/** Keeps what is chosen about the signals, and shows at most one notice for a day. One at a time: each reads the file. */
export class Signals {
  private last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly folder: string,
    private readonly notices: Notices,
  ) {}

  choice(): Promise<SignalChoice> {
    return this.inTurn(async () => {
      const { putAwayOn, isNoticeWanted } = await readSignalMemory(this.folder)
      return { putAwayOn, isNoticeWanted }
    })
  }

  keep({ putAwayOn, isNoticeWanted }: SignalChoice): Promise<Result<null, NotNoted>> {
    return this.inTurn(async () => {
      const memory = await readSignalMemory(this.folder)
      return this.write({ ...memory, putAwayOn, isNoticeWanted })
    })
  }

  /** Written down before it is shown: a day without its notice is better than a day with two. */
  tell(on: Day, counts: SignalCounts): Promise<Told> {
    return this.inTurn(async () => {
      const memory = await readSignalMemory(this.folder)
      if (!memory.isNoticeWanted) return 'not-wanted'
      if (!this.notices.isSupported()) return 'not-supported'
      const told = toldOn(memory, on)
      if (told === null) return 'told-already'
      if (!(await this.write(told)).ok) return 'not-noted'
      this.notices.show(noticeWords(counts))
      return 'told'
    })
  }

  private async write(memory: SignalMemory): Promise<Result<null, NotNoted>> {
    try {
      await writeSignalMemory(this.folder, memory)
      return ok(null)
    } catch (error) {
      if (!REFUSING.has(codeOf(error))) throw error
      return refused({ kind: 'not-noted', code: codeOf(error) })
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.last.then(work, work)
    this.last = next
    return next
  }
}
