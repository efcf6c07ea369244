import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { cutFlushed } from '../write-whole'

/** LevelDB writes its logs in blocks of this size; each record has a head of seven bytes. */
const BLOCK = 32_768
const HEAD = 7
const LOG = /^(\d+\.log|MANIFEST-\d+)$/

/** The last piece of a record, or a record in one piece. */
const CLOSING = new Set([1, 4])

/**
 * Cuts records that were never finished off the logs of a LevelDB store that nothing has open. LevelDB itself ignores
 * those bytes now, but writes behind them and then takes the whole store for damaged at the next start but one
 * (`safety.md` 0.1). Only such bytes go; a store of another engine has no such logs and is left alone.
 * @returns the names of the files that were cut.
 */
export async function cutTornTails(folder: string): Promise<readonly string[]> {
  const cut: string[] = []
  if (!(await stat(folder)).isDirectory()) return cut
  for (const name of (await readdir(folder)).filter((each) => LOG.test(each))) {
    const path = join(folder, name)
    const log = await readFile(path)
    const end = endOfWhole(log)
    if (end === log.length) continue
    await cutFlushed(path, end)
    cut.push(name)
  }
  return cut
}

/** Where the last finished record ends, when all that follows is one that was not finished; otherwise the whole length. */
export function endOfWhole(log: Buffer): number {
  let at = 0
  let end = 0
  let isOpen = false
  while (at < log.length) {
    const left = BLOCK - (at % BLOCK)
    if (left < HEAD) {
      at += left
      if (!isOpen) end = Math.min(at, log.length)
      continue
    }
    if (at + HEAD > log.length) return end
    const length = log.readUInt16LE(at + 4)
    const type = log.readUInt8(at + 6)
    if (type === 0 && length === 0) return log.subarray(at).every((byte) => byte === 0) ? end : log.length
    if (HEAD + length > left || type > 4) return log.length
    if (at + HEAD + length > log.length) return end
    at += HEAD + length
    isOpen = !CLOSING.has(type)
    if (!isOpen) end = at
  }
  return end
}
