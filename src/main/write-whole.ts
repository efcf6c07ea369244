import { randomUUID } from 'node:crypto'
import { open, readdir, rename, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Milliseconds to wait before each next try when something holds the old file: a virus scanner lets go by itself. */
const PATIENCE = [50, 100, 200, 400, 800]

/** Waits so many milliseconds. */
export type Pause = (milliseconds: number) => Promise<unknown>

/**
 * Writes a file whole or not at all: beside its place, flushed to the disk, then renamed over it. When anything fails
 * the half file is removed, what stood there before is untouched, and the system's error is thrown.
 */
export async function writeWhole(path: string, bytes: Uint8Array, pause: Pause = setTimeout): Promise<void> {
  const beside = join(dirname(path), `.${randomUUID()}.tmp`)
  try {
    await writeFlushed(beside, bytes)
    await replace(beside, path, PATIENCE, pause)
  } catch (error) {
    // What cannot even be removed goes at the next sweep; the first error says what is wrong.
    await removeIfThere(beside).catch(nothing)
    throw error
  }
  await flushFolder(dirname(path))
}

/** How the file is called that is written beside a place. */
const HALF = /^\.[0-9a-f-]{36}\.tmp$/

/** Removes what was never finished when the power failed. Only for a folder in which nothing is being written. */
export async function sweepHalfFiles(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (HALF.test(name)) await removeIfThere(join(folder, name))
}

/**
 * Adds bytes behind the first so many of a file, and waits until the disk has them. When anything fails they are taken
 * off again, as far as the disk allows it, because what was refused must not come back; and the system's error is
 * thrown.
 */
export async function addFlushed(path: string, before: number, bytes: Uint8Array): Promise<void> {
  try {
    await addAtEnd(path, bytes)
    if (before === 0) await flushFolder(dirname(path))
  } catch (error) {
    await cutFlushed(path, before).catch(nothing)
    throw error
  }
}

async function addAtEnd(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'a')
  try {
    await file.appendFile(bytes)
    await file.datasync()
  } finally {
    await file.close()
  }
}

/** Cuts a file off at its first so many bytes. */
export async function cutFlushed(path: string, bytes: number): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.truncate(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

const nothing = (): void => undefined

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function replace(beside: string, path: string, waits: readonly number[], pause: Pause): Promise<void> {
  try {
    await rename(beside, path)
  } catch (error) {
    if (!HELD.has(codeOf(error))) throw error
    const [wait, ...later] = waits
    if (wait === undefined) throw Object.assign(new Error('in gebruik', { cause: error }), { code: 'EBUSY' })
    await pause(wait)
    await replace(beside, path, later, pause)
  }
}

/** A folder that took the new file but not its name holds an old one that another program keeps open. */
const HELD: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY'])

async function removeIfThere(path: string): Promise<void> {
  try {
    await unlink(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

/** Makes the new name itself survive a power cut. Windows has no such call, and some network disks have none. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (!NO_SUCH_CALL.has(codeOf(error))) throw error
  } finally {
    await handle.close()
  }
}

const NO_SUCH_CALL: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS'])

/** The system's code of an error (`ENOSPC`), or `UNKNOWN`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'
}
