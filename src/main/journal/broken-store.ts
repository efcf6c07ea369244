import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { namesIn } from '../names-in'
import { codeOf } from '../write-whole'

/**
 * Whether the files of a database are plainly wrong before anything opens them. Chromium tries such a store for a long
 * time, or begins an empty one in its place, and says nothing of either. A store that is not LevelDB is left to the
 * comparison with the journal, and so is one that is simply not there.
 */
export async function isPlainlyBroken(database: string): Promise<boolean> {
  if (await isNoFolder(database)) return true
  const stores = (await namesIn(database)).filter((name) => name.endsWith('.leveldb'))
  const broken = await Promise.all(stores.map((store) => lacksItsList(join(database, store))))
  return broken.some(Boolean)
}

/** LevelDB knows its files by the list that `CURRENT` names; a folder under such a name is no list. */
async function lacksItsList(store: string): Promise<boolean> {
  if (await isNoFolder(store)) return true
  const entries = await readdir(store, { withFileTypes: true })
  if (entries.length === 0) return false
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  return !files.includes('CURRENT') || !files.includes((await readFile(join(store, 'CURRENT'), 'utf8')).trim())
}

/** Whether something else stands in the place of a folder. */
async function isNoFolder(path: string): Promise<boolean> {
  try {
    return !(await stat(path)).isDirectory()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}
