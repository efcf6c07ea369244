import { randomUUID } from 'node:crypto'
import { open, rename, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file whole or not at all: beside its place, flushed to the disk, then renamed over it. When anything fails
 * the half file is removed, what stood there before is untouched, and the system's error is thrown.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.tmp`)
  try {
    await writeFlushed(beside, bytes)
    await replace(beside, path)
  } catch (error) {
    await removeIfThere(beside)
    throw error
  }
  await flushFolder(dirname(path))
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A folder that took the new file but not its name holds an old one that another program keeps open. */
async function replace(beside: string, path: string): Promise<void> {
  try {
    await rename(beside, path)
  } catch (error) {
    const isHeld = ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))
    throw isHeld ? Object.assign(new Error('in gebruik', { cause: error }), { code: 'EBUSY' }) : error
  }
}

async function removeIfThere(path: string): Promise<void> {
  try {
    await unlink(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

/** Makes the new name itself survive a power cut. Windows has no such call and needs none. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The system's code of an error (`ENOSPC`), or `UNKNOWN`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'
}
