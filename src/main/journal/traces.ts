import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { namesIn } from '../names-in'
import { journalFolder, journalsIn } from './known-lines'
import type { Generations } from './safe-keeping'

/**
 * Whether anything lies there that only an earlier run can have left, although what it remembered is gone: a database, a
 * line of a journal, a back-up or a cold copy, readable or not. Without one it is the first start; with one nothing may
 * begin empty by itself (`safety.md` 4, L4).
 */
export async function hasTraces(
  folder: string,
  generations: Generations,
  memory: 'none' | 'damaged',
): Promise<boolean> {
  if (memory === 'damaged' || (await generations.known()).some((each) => each > 1)) return true
  const databases = await namesIn(generations.database(1))
  const backups = await namesIn(join(folder, 'back-ups'))
  const copies = (await namesIn(folder)).filter((name) => name.startsWith('koud-'))
  return databases.length + backups.length + copies.length > 0 || (await hasLines(folder))
}

/** A folder or a file that was only just made says nothing yet. */
async function hasLines(folder: string): Promise<boolean> {
  for (const number of await journalsIn(folder)) {
    const journal = journalFolder(folder, number)
    for (const name of await namesIn(journal)) if ((await stat(join(journal, name))).size > 0) return true
  }
  return false
}
