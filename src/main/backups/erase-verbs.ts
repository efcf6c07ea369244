import type { CopyOutside, Desktop } from '@shared/desktop'
import { ok, refused } from '@shared/result'
import type { SafeKeeping } from '../journal/safe-keeping'
import type { Log } from '../log/log'
import { codeOf } from '../write-whole'
import type { Backups } from './backups'

/** What the verbs about erasing need. */
export interface ErasePlaces {
  readonly keeping: SafeKeeping
  readonly log: Log
  backups(): Promise<Backups>
  /** Opens the window anew on the database that is in use from then on, and lets go of the one before it. */
  reopen(): Promise<void>
}

/**
 * The verbs that erase for good (`safety.md` 6): a back-up without it that was read back, a fresh database from a fresh
 * journal, and only then everything goes that held it. What cannot go now goes at the next start.
 */
export function eraseVerbs({ keeping, log, backups, reopen }: ErasePlaces): Pick<Desktop, 'erase' | 'copiesOutside'> {
  return {
    erase: async ({ lines, marks }) => {
      if (lines.at(-1)?.sequence !== keeping.standsAt.sequence + 1) return refused({ kind: 'backup-damaged' })
      const kept = await backups()
      const holding = await kept.makeInstead(lines, marks)
      if (!holding.ok) return holding
      try {
        await keeping.erase(lines, holding.value)
      } catch (error) {
        return refused({ kind: 'backup-failed', code: codeOf(error) })
      }
      await reopen()
      await keeping.finishErasing().catch((error: unknown) => log.writeError('erase-later', error))
      await kept.removed(holding.value)
      return ok(null)
    },
    copiesOutside: async () => [...(await (await backups()).standingOutside()), ...sealedIn(log)],
  }
}

/** Back-ups that were taken along: the log knows when, and not under what name. */
const sealedIn = (log: Log): readonly CopyOutside[] =>
  log
    .read()
    .filter(({ action, object, result }) => action === 'saveFile' && object === '.age' && result === 'saved')
    .map(({ at }) => ({ kind: 'sealed', name: '.age', madeAt: at }))
