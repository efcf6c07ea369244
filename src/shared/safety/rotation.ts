import { format, parseISO } from 'date-fns'
import type { Backup } from './backup'

/** How many are kept of the newest, and of days, weeks and months (`safety.md` 4, L2). */
const NEWEST = 3
const DAYS = 10
const WEEKS = 8
const MONTHS = 12

/** What rotation looks at. */
export type Rotated = Pick<Backup, 'number' | 'madeAt' | 'kind'>

/**
 * The numbers of the back-ups that stay: the newest, and the newest of each of the last days, weeks and months in which
 * there was one. Newest is the one with the highest number: dates only say which belong together, so a clock that jumps
 * removes nothing that matters. What was made before something large always stays.
 */
export function stayingOf(backups: readonly Rotated[]): ReadonlySet<number> {
  const regular = backups.filter(({ kind }) => kind === 'regular').sort((one, other) => other.number - one.number)
  const newestOfEach = (most: number, period: string): readonly Rotated[] => {
    const groups = new Map<string, Rotated>()
    for (const backup of regular) {
      const name = format(parseISO(backup.madeAt.slice(0, 'yyyy-mm-dd'.length)), period)
      if (!groups.has(name)) groups.set(name, backup)
    }
    return [...groups.values()].slice(0, most)
  }
  const staying = [
    ...backups.filter(({ kind }) => kind !== 'regular'),
    ...regular.slice(0, NEWEST),
    ...newestOfEach(DAYS, 'yyyy-MM-dd'),
    ...newestOfEach(WEEKS, 'RRRR-II'),
    ...newestOfEach(MONTHS, 'yyyy-MM'),
  ]
  return new Set(staying.map(({ number }) => number))
}
