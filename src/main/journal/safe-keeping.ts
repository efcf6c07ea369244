import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Witness } from '@shared/safety/witness'
import { codeOf, writeWhole } from '../write-whole'
import { isPlainlyBroken } from './broken-store'
import { Journal } from './journal'
import type { JournalLine } from './journal-line'
import { cutTornTails } from './torn-tails'

/** What is remembered between two starts, in a file of its own that is always whole. */
interface Memory {
  readonly format: 1
  /** The store that the journal is about. */
  readonly store: string | null
  /** Which database is in use; it counts up each time one is set aside. */
  readonly generation: number
  /** Which journal is in use; it counts up each time one is begun anew. */
  readonly journal: number
  readonly isFresh: boolean
  /** Whether the app was ended as it should be; not while it runs. */
  readonly isClean: boolean
  /** The versions of the app and of Electron that used the database last. */
  readonly versions: string
}

const FIRST: Memory = {
  format: 1,
  store: null,
  generation: 1,
  journal: 1,
  isFresh: false,
  isClean: true,
  versions: '',
}

/** How many cold copies are kept. */
const COPIES = 2

const COLD = /^koud-\d{4}$/

/** Where the database of a generation lies on the disk. */
export type DatabaseFolder = (generation: number) => string

/**
 * Everything that stands outside the database to keep it whole: the journal, what is remembered between starts, and the
 * cold copies. It knows files only, so it works whatever engine the database has.
 */
export class SafeKeeping {
  private constructor(
    private readonly folder: string,
    private remembered: Memory,
    private journal: Journal,
  ) {}

  /**
   * Looks at what the last run left, before anything opens the database: after an end that was not as it should be, or
   * another version of the app, the database is copied as it is and its torn tails are cut.
   */
  static async open(folder: string, databaseFolder: DatabaseFolder, versions: string): Promise<SafeKeeping> {
    await mkdir(folder, { recursive: true })
    const remembered = await read(folder)
    const isSuspect = !remembered.isClean || remembered.versions !== versions
    if (isSuspect) await makeSafe(folder, databaseFolder(remembered.generation))
    const journal = await Journal.open(journalFolder(folder, remembered.journal))
    const keeping = new SafeKeeping(folder, remembered, journal)
    if (journal.end.sequence > 0 && (await isPlainlyBroken(databaseFolder(keeping.generation))))
      await keeping.setAside()
    await keeping.remember({ isClean: false, versions })
    return keeping
  }

  get generation(): number {
    return this.remembered.generation
  }

  witness(): Witness {
    const { store, isFresh } = this.remembered
    return { store, isFresh, ...this.journal.end }
  }

  /** Adds a user action to the journal; when this returns, a power cut cannot take it any more. */
  async note(store: string, line: JournalLine): Promise<void> {
    await this.journal.add(line)
    if (this.remembered.store !== store || this.remembered.isFresh) await this.remember({ store, isFresh: false })
  }

  /** The texts of the lines after a user action, and how many can no longer be read. */
  async linesAfter(sequence: number): Promise<{ readonly texts: readonly string[]; readonly missing: number }> {
    const { lines, missing } = await this.journal.after(sequence)
    return { texts: lines.map(({ text }) => text), missing }
  }

  /** Begins a journal for a store that has none, or whose journal knows less than it does. The old one stays. */
  async begin(store: string, lines: readonly JournalLine[]): Promise<void> {
    const number = this.remembered.journal + 1
    const journal = await Journal.open(journalFolder(this.folder, number))
    for (const line of lines) await journal.add(line)
    this.journal = journal
    await this.remember({ store, journal: number })
  }

  /** Leaves the database as it is and goes on with an empty one. */
  async setAside(): Promise<void> {
    await this.remember({ generation: this.remembered.generation + 1, isFresh: true })
  }

  /** The app ends as it should. */
  async end(): Promise<void> {
    await this.remember({ isClean: true })
  }

  private async remember(said: Partial<Memory>): Promise<void> {
    this.remembered = { ...this.remembered, ...said }
    await writeWhole(fileIn(this.folder), Buffer.from(JSON.stringify(this.remembered)))
  }
}

const fileIn = (folder: string): string => join(folder, 'stand.json')
const journalFolder = (folder: string, number: number): string => join(folder, `journaal-${number}`)

async function read(folder: string): Promise<Memory> {
  try {
    return { ...FIRST, ...(JSON.parse(await readFile(fileIn(folder), 'utf8')) as Partial<Memory>) }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return FIRST
    throw error
  }
}

async function makeSafe(folder: string, database: string): Promise<void> {
  const stores = await namesIn(database)
  if (stores.length === 0) return
  await copyCold(folder, database)
  for (const store of stores.filter((name) => name.endsWith('.leveldb'))) await cutTornTails(join(database, store))
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    // What stands in the place of a folder has nothing in it.
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return []
    throw error
  }
}

async function copyCold(folder: string, database: string): Promise<void> {
  const copies = (await readdir(folder)).filter((name) => COLD.test(name)).sort()
  const number = Number(copies.at(-1)?.slice(-4) ?? 0) + 1
  await cp(database, join(folder, `koud-${String(number).padStart(4, '0')}`), { recursive: true })
  for (const old of copies.slice(0, Math.max(0, copies.length - COPIES + 1)))
    await rm(join(folder, old), { recursive: true })
}
