import { mkdir, open, readdir, readFile, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { flushFolder } from '../write-whole'
import { contentsOf, writtenLine, type JournalLine } from './journal-line'

/** From how many bytes on the next line goes into a new file, so that a start never reads much. */
const FULL = 256 * 1024

const NAME = /^journaal-\d{8}\.txt$/
const nameFor = (sequence: number): string => `journaal-${String(sequence).padStart(8, '0')}.txt`

/** Where the journal stands. */
export interface JournalEnd {
  readonly sequence: number
  readonly events: number
}

/**
 * Every user action, one line each, flushed to the disk before the database hears of it (`safety.md` 4, L1). Lines are
 * only ever added. It is the second copy of all that was stored, and the witness of what the database should hold.
 */
export class Journal {
  private constructor(
    private readonly folder: string,
    private last: JournalEnd,
    private current: { readonly name: string; readonly bytes: number } | null,
  ) {}

  private broken = false

  /** Opens the journal in a folder, which is made when it is not there. A line that was never finished is cut off. */
  static async open(folder: string): Promise<Journal> {
    await mkdir(folder, { recursive: true })
    const names = await filesIn(folder)
    const name = names.at(-1)
    if (name === undefined) return new Journal(folder, { sequence: 0, events: 0 }, null)
    const path = join(folder, name)
    const file = await readFile(path)
    const { lines, torn } = contentsOf(file)
    if (torn > 0) await cut(path, file.length - torn)
    const end = lines.at(-1) ?? (await endOfOlder(folder, names.slice(0, -1)))
    const { sequence, events } = end
    return new Journal(folder, { sequence, events }, { name, bytes: file.length - torn })
  }

  get end(): JournalEnd {
    return this.last
  }

  /**
   * Adds the next line and waits until the disk has it. Throws the system's error; from then on nothing is added until
   * the journal is opened anew, because half a line may stand at its end.
   */
  async add(line: JournalLine): Promise<void> {
    if (this.broken) throw Object.assign(new Error('Na een fout schrijft het logboek niet verder'), { code: 'BROKEN' })
    if (line.sequence !== this.last.sequence + 1)
      throw Object.assign(new Error(`Regel ${line.sequence} volgt niet op ${this.last.sequence}`), { code: 'ORDER' })
    const written = Buffer.from(writtenLine(line))
    const file = this.current && this.current.bytes < FULL ? this.current : { name: nameFor(line.sequence), bytes: 0 }
    this.broken = true
    await append(join(this.folder, file.name), written)
    if (file.bytes === 0) await flushFolder(this.folder)
    this.broken = false
    this.current = { name: file.name, bytes: file.bytes + written.length }
    this.last = { sequence: line.sequence, events: line.events }
  }

  /** The lines after a user action, oldest first, and how many of them can no longer be read. */
  async after(sequence: number): Promise<{ readonly lines: readonly JournalLine[]; readonly missing: number }> {
    const lines: JournalLine[] = []
    for (const name of await filesIn(this.folder))
      lines.push(...contentsOf(await readFile(join(this.folder, name))).lines)
    const wanted = lines.filter((line) => line.sequence > sequence)
    return { lines: wanted, missing: this.last.sequence - sequence - wanted.length }
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => NAME.test(name)).sort()
}

/** A file that was begun and never got its first line says nothing; the one before it does. */
async function endOfOlder(folder: string, names: readonly string[]): Promise<JournalEnd> {
  for (const name of names.toReversed()) {
    const last = contentsOf(await readFile(join(folder, name))).lines.at(-1)
    if (last) return last
  }
  return { sequence: 0, events: 0 }
}

async function append(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'a')
  try {
    await file.appendFile(bytes)
    await file.datasync()
  } finally {
    await file.close()
  }
}

async function cut(path: string, end: number): Promise<void> {
  await truncate(path, end)
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
