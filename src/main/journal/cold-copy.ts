import { cp, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { namesIn } from '../names-in'
import { codeOf } from '../write-whole'
import { cutTornTails } from './torn-tails'

/** How many cold copies are kept. */
const COPIES = 2

/** How the folder of a cold copy is called. */
export const COLD = /^koud-\d{4}$/

/**
 * Copies a database as it lies on the disk, and then cuts its torn tails. Gives back the code of what went wrong, if
 * anything: the app goes on without a copy, because the journal has everything too.
 */
export async function makeSafe(folder: string, database: string, free: number): Promise<string | null> {
  const stores = await namesIn(database)
  if (stores.length === 0) return null
  try {
    if ((await sizeOf(database)) * 2 > free) return 'ENOSPC'
    await copyCold(folder, database)
    for (const store of stores.filter((name) => name.endsWith('.leveldb'))) await cutTornTails(join(database, store))
    return null
  } catch (error) {
    return codeOf(error)
  }
}

async function copyCold(folder: string, database: string): Promise<void> {
  const copies = (await namesIn(folder)).filter((name) => COLD.test(name)).sort()
  const number = Number(copies.at(-1)?.slice(-4) ?? 0) + 1
  await cp(database, join(folder, `koud-${String(number).padStart(4, '0')}`), { recursive: true })
  for (const old of copies.slice(0, Math.max(0, copies.length - COPIES + 1)))
    await rm(join(folder, old), { recursive: true })
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path)
  if (!found.isDirectory()) return found.size
  const sizes = await Promise.all((await namesIn(path)).map((name) => sizeOf(join(path, name))))
  return sizes.reduce((sum, size) => sum + size, 0)
}
