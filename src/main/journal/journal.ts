import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesLike } from '../names-in'
import { addFlushed, cutFlushed } from '../write-whole'
import { contentsOf, writtenLine, type JournalLine } from './journal-line'

/** From how many bytes on the next line goes into a new file, so that a start never reads much. */
const FULL = 256 * 1024

const NAME = /^journaal-\d{8}\.txt$/
const nameFor = (sequence: number): string => `journaal-${String(sequence).padStart(8, '0')}.txt`

/** Hears which share of some work is done. */
export type OnShare = (share: number) => void

/** Where the journal stands. */
export interface JournalEnd {
  /** The store it is about; empty as long as there is no line. */
  readonly store: string | null
  readonly sequence: number
  readonly events: number
}

const NOTHING: JournalEnd = { store: null, sequence: 0, events: 0 }

/** The file that the next line goes into. */
interface Current {
  readonly name: string
  readonly bytes: number
}

/**
 * Every user action, one line each, flushed to the disk before the database hears of it (`safety.md` 4, L1). Lines are
 * only ever added. It is the second copy of all that was stored, and the witness of what the database should hold.
 */
export class Journal {
  private constructor(
    private readonly folder: string,
    private last: JournalEnd,
    private current: Current | null,
  ) {}

  private broken = false

  /** Opens the journal in a folder, which is made when it is not there. A line that was never finished is cut off. */
  static async open(folder: string): Promise<Journal> {
    await mkdir(folder, { recursive: true })
    const names = await filesIn(folder)
    const name = names.at(-1)
    if (name === undefined) return new Journal(folder, NOTHING, null)
    const path = join(folder, name)
    const file = await readFile(path)
    const { lines, torn, isDamagedAtEnd } = contentsOf(file)
    // A whole line that cannot be read was an acknowledged one: what is left of it stays, for whoever may read it.
    if (isDamagedAtEnd) await copyFile(path, `${path}.beschadigd`)
    if (torn > 0) await cutFlushed(path, file.length - torn)
    const end = lines.at(-1) ?? (await endOfOlder(folder, names.slice(0, -1)))
    return new Journal(folder, endAt(end), { name, bytes: file.length - torn })
  }

  /**
   * Begins a journal in an empty folder with lines that are already known; numbers between them may be missing. Its
   * files are flushed one by one, not line by line: nobody was told yet that these are stored.
   */
  static async begin(folder: string, lines: readonly JournalLine[]): Promise<Journal> {
    await mkdir(folder, { recursive: true })
    let current: Current | null = null
    for (const file of inFiles(lines)) {
      const bytes = Buffer.from(file.map(writtenLine).join(''))
      current = { name: nameFor(file[0]?.sequence ?? 0), bytes: bytes.length }
      await addFlushed(join(folder, current.name), 0, bytes)
    }
    return new Journal(folder, endAt(lines.at(-1) ?? NOTHING), current)
  }

  get end(): JournalEnd {
    return this.last
  }

  /**
   * Adds the next line and waits until the disk has it. Throws the system's error; from then on nothing is added until
   * the journal is opened anew, because half a line may stand at its end.
   */
  async add(line: JournalLine): Promise<void> {
    if (this.broken) throw Object.assign(new Error('Na een fout schrijft het journaal niet verder'), { code: 'BROKEN' })
    const { store, sequence } = this.last
    if (line.sequence !== sequence + 1)
      throw Object.assign(new Error(`Regel ${line.sequence} volgt niet op ${sequence}`), { code: 'ORDER' })
    if (store !== null && line.store !== store)
      throw Object.assign(new Error('Deze regel is van een andere opslag'), { code: 'STORE' })
    const written = Buffer.from(writtenLine(line))
    const file = this.current && this.current.bytes < FULL ? this.current : { name: nameFor(line.sequence), bytes: 0 }
    this.broken = true
    await addFlushed(join(this.folder, file.name), file.bytes, written)
    this.broken = false
    this.current = { name: file.name, bytes: file.bytes + written.length }
    this.last = endAt(line)
  }

  /** The lines after a user action, oldest first, and how many of them can no longer be read. */
  async after(sequence: number): Promise<{ readonly lines: readonly JournalLine[]; readonly missing: number }> {
    const lines = (await linesIn(this.folder)).filter((line) => line.sequence > sequence)
    return { lines, missing: this.last.sequence - sequence - lines.length }
  }
}

const endAt = ({ store, sequence, events }: JournalEnd): JournalEnd => ({ store, sequence, events })

/** Every line in the folder of a journal that can be read. Whoever waits for it hears how far it is, file by file. */
export async function linesIn(folder: string, onShare?: OnShare): Promise<readonly JournalLine[]> {
  const lines: JournalLine[] = []
  const names = await filesIn(folder)
  for (const [place, name] of names.entries()) {
    lines.push(...contentsOf(await readFile(join(folder, name))).lines)
    onShare?.((place + 1) / names.length)
  }
  return lines
}

const filesIn = (folder: string): Promise<readonly string[]> => filesLike(folder, NAME)

/** Lines, file by file. */
function inFiles(lines: readonly JournalLine[]): readonly (readonly JournalLine[])[] {
  const files: JournalLine[][] = []
  let bytes = FULL
  for (const line of lines) {
    if (bytes >= FULL) {
      files.push([])
      bytes = 0
    }
    files.at(-1)?.push(line)
    bytes += line.text.length
  }
  return files
}

/** A file that was begun and never got its first line says nothing; the one before it does. */
async function endOfOlder(folder: string, names: readonly string[]): Promise<JournalEnd> {
  for (const name of names.toReversed()) {
    const last = contentsOf(await readFile(join(folder, name))).lines.at(-1)
    if (last) return last
  }
  return NOTHING
}
