import type { Desktop } from '@shared/desktop'
import { ok, refused } from '@shared/result'
import { codeOf } from '../write-whole'
import type { SafeKeeping } from './safe-keeping'

type JournalVerbs = Pick<
  Desktop,
  'witness' | 'note' | 'linesAfter' | 'linesMissing' | 'openingTold' | 'beginJournal' | 'setAside' | 'tryAgain'
>

/** What the verbs about the journal need. */
export interface JournalPlaces {
  readonly keeping: SafeKeeping
  /** Makes a back-up of what another version stored, when one did. */
  keepOlder(): Promise<void>
  /** Opens the window anew, on the database that is in use from then on. */
  reopen(): Promise<void>
}

/** The verbs that keep the store safe. */
export function journalVerbs({ keeping, keepOlder, reopen }: JournalPlaces): JournalVerbs {
  let trying: ReturnType<Desktop['tryAgain']> | null = null
  const tryAgain = async (): ReturnType<Desktop['tryAgain']> => {
    const why = await keeping.tryAgain()
    if (why) return refused(why)
    await keepOlder()
    await reopen()
    return ok(null)
  }
  return {
    witness: () => Promise.resolve(keeping.witness()),
    note: (line) => noted(() => keeping.note(line)),
    linesAfter: async (sequence) => {
      const { lines, missing } = await keeping.filledAfter(sequence)
      return { texts: lines.map(({ text }) => text), missing }
    },
    linesMissing: async () => (await keeping.linesAfter(0)).missing,
    openingTold: () => Promise.resolve(keeping.openingTold()),
    beginJournal: (lines) => noted(() => keeping.begin(lines)),
    setAside: async () => {
      await keeping.setAside()
      await reopen()
    },
    // Whoever presses twice is answered once: two looks at the same files would get in each other's way.
    tryAgain: () => (trying ??= tryAgain().finally(() => (trying = null))),
  }
}

async function noted(work: () => Promise<void>): ReturnType<Desktop['note']> {
  try {
    await work()
    return ok(null)
  } catch (error) {
    return refused({ kind: 'not-noted', code: codeOf(error) })
  }
}
