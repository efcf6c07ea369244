import { mkdir, rm, statfs } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Finding } from '@shared/safety/finding'
import { SCHEMA } from '@shared/safety/schema'
import type { Places, Witness } from '@shared/safety/witness'
import { codeOf, sweepHalfFiles } from '../write-whole'
import { isPlainlyBroken } from './broken-store'
import { namesIn } from '../names-in'
import { BACKUPS } from '../backups/backups-folder'
import { COLD, makeSafe } from './cold-copy'
import { Journal, type JournalEnd } from './journal'
import type { JournalLine } from './journal-line'
import { allSources, journalFolder, journalsIn, knownJournals, linesInBackups, linesOf } from './known-lines'
import { ASIDE, NOTHING_REMEMBERED, putMemoryAside, readMemory, writeMemory, type Memory } from './memory'
import { hasTraces } from './traces'

/** The databases that there are on the disk, one a generation, whatever engine they have. */
export interface Generations {
  /** The folder of the database of a generation. */
  database(generation: number): string
  known(): Promise<readonly number[]>
  remove(generation: number): Promise<void>
}

/** What a start brings with it. */
export interface Start {
  /** Where the journal and the copies lie. */
  readonly folder: string
  readonly generations: Generations
  /** The versions of the app and of Electron. */
  readonly versions: string
  /** How many bytes are free on the disk of a folder. */
  readonly freeIn?: (folder: string) => Promise<number>
}

/** Below so many bytes free the advisor is told (`safety.md` 4, L4). */
const LITTLE_SPACE = 500 * 1024 * 1024

/** How many databases that were set aside, and journals before this one, are kept. */
const OLD_ONES = 2

/**
 * Everything that stands outside the database to keep it whole: the journal, what is remembered between starts, and the
 * cold copies. It knows files only, so it works whatever engine the database has.
 */
export class SafeKeeping {
  private constructor(
    private readonly folder: string,
    private readonly generations: Generations,
    private remembered: Memory,
    private journal: Journal,
    private readonly findings: readonly Finding[],
    /** Whether another version of the app, or of Electron, ran the last time. */
    readonly isUpgraded: boolean,
    /** Whether anything lies there that only an earlier run can have left. */
    private readonly hasTraces: boolean,
  ) {}

  /**
   * Looks at what the last run left, before anything opens the database. After an end that was not as it should be, or
   * another version of the app, the database is copied as it is and its torn tails are cut; one that is plainly broken
   * is set aside at once. A journal that lost lines is made whole from every other place that knows them.
   */
  static async open({ folder, generations, versions, freeIn = freeOnDisk }: Start): Promise<SafeKeeping> {
    await mkdir(folder, { recursive: true })
    const said = await readMemory(folder)
    if (typeof said === 'object' && said.schema > SCHEMA) return SafeKeeping.untouched(folder, generations, said)
    await sweepHalfFiles(folder)
    const traces = typeof said === 'object' ? said.store !== null : await hasTraces(folder, generations, said)
    const { memory, isLost } = await recall(folder, generations, said)
    const free = await freeIn(folder)
    const isSuspect = isLost || !memory.isClean || memory.versions !== versions
    const copyFailure = isSuspect ? await makeSafe(folder, generations.database(memory.generation), free) : null
    const isUpgraded = memory.versions !== '' && memory.versions !== versions
    const { journal, number, isMended } = await wholeJournal(folder, memory)
    const store = journal.end.store ?? memory.store
    const known = Math.max(memory.sequence, journal.end.sequence)
    const findings: Finding[] = [
      ...(isLost ? [{ kind: 'memory-lost' } as const] : []),
      ...(isMended ? [{ kind: 'journal-mended' } as const] : []),
      ...(free < LITTLE_SPACE ? [{ kind: 'little-space', megabytes: Math.floor(free / 1024 / 1024) } as const] : []),
      ...(copyFailure === null ? [] : [{ kind: 'not-copied', code: copyFailure } as const]),
    ]
    const keeping = new SafeKeeping(folder, generations, memory, journal, findings, isUpgraded, traces)
    if (!isSuspect)
      await keeping.tidy().catch((error: unknown) => findings.push({ kind: 'not-tidied', code: codeOf(error) }))
    // Before anything opens a database: what was to be erased may not come back.
    await keeping.finishErasing().catch((error: unknown) => findings.push({ kind: 'not-tidied', code: codeOf(error) }))
    const isBroken = known > 0 && (await isPlainlyBroken(generations.database(memory.generation)))
    await keeping.remember({
      ...(isBroken ? keeping.anew('damage') : {}),
      ...{ store, journal: number, versions, isClean: false, schema: SCHEMA },
    })
    return keeping
  }

  /** What a newer app left: nothing of it is opened, copied, mended or remembered. */
  private static untouched(folder: string, generations: Generations, memory: Memory): SafeKeeping {
    return new SafeKeeping(folder, generations, memory, Journal.closed(folder), [], false, true)
  }

  private get isNewer(): boolean {
    return this.remembered.schema > SCHEMA
  }

  get generation(): number {
    return this.remembered.generation
  }

  witness(): Witness {
    const { fresh, sequence } = this.remembered
    const known = Math.max(sequence, this.journal.end.sequence)
    const { hasTraces, isNewer, findings, inUse } = this
    return { ...this.journal.end, known, hasTraces, isNewer, inUse, fresh, findings }
  }

  private get inUse(): Places {
    const named = (path: string) => join(basename(dirname(path)), basename(path))
    return {
      database: named(this.generations.database(this.generation)),
      journal: named(journalFolder(this.folder, this.remembered.journal)),
    }
  }

  /** Adds a user action to the journal; when this returns, a power cut cannot take it any more. */
  async note(line: JournalLine): Promise<void> {
    await this.journal.add(line)
    if (this.remembered.store !== line.store || this.remembered.fresh)
      await this.remember({ store: line.store, fresh: null })
  }

  /** Where the journal stands. */
  get standsAt(): JournalEnd {
    return this.journal.end
  }

  /** The lines of the journal after a user action, and how many of them can no longer be read. */
  linesAfter(sequence: number): ReturnType<Journal['after']> {
    return this.journal.after(sequence)
  }

  /** The same, with what can no longer be read filled in from older journals and back-ups. */
  async filledAfter(after: number): ReturnType<Journal['after']> {
    const own = await this.journal.after(after)
    const { store, sequence } = this.journal.end
    if (own.missing === 0 || store === null) return own
    const lines = linesOf(store, await allSources(this.folder)).filter(
      (line) => line.sequence > after && line.sequence <= sequence,
    )
    return { lines, missing: sequence - after - lines.length }
  }

  /** Begins a journal for a store that has none, or whose journal knows less than it does. The old one stays. */
  async begin(lines: readonly JournalLine[]): Promise<void> {
    await this.remember(await this.begun(lines))
  }

  private async begun(lines: readonly JournalLine[]): Promise<Pick<Memory, 'store' | 'sequence' | 'journal'>> {
    const number = await nextJournal(this.folder)
    this.journal = await Journal.begin(journalFolder(this.folder, number), lines)
    const { store, sequence } = this.journal.end
    return { store, sequence, journal: number }
  }

  /** Leaves the database as it is and goes on with an empty one. */
  async setAside(): Promise<void> {
    await this.remember(this.anew('damage'))
  }

  /**
   * Goes on with an empty database and with a journal of these lines, under the name of another store: what was done
   * since then is another story, and the two are never mixed. What was in use stays.
   */
  async restore(lines: readonly JournalLine[], store: string): Promise<void> {
    await this.begin(lines.map((line) => ({ ...line, store })))
    await this.remember(this.anew('restore'))
  }

  /**
   * Goes on with an empty database and a journal of these lines, from which something was erased. What was in use, and
   * these back-ups, are removed by `finishErasing`, now or at the next start: remembered in one go with the new journal.
   */
  async erase(lines: readonly JournalLine[], backups: readonly string[]): Promise<void> {
    await this.remember({ ...(await this.begun(lines)), ...this.anew('erasure'), erasing: backups })
  }

  /** Removes every database, journal and copy but those in use, and the back-ups that hold what was erased. */
  async finishErasing(): Promise<void> {
    const { erasing, generation, journal } = this.remembered
    if (erasing === null) return
    for (const each of await this.generations.known()) if (each !== generation) await this.generations.remove(each)
    for (const each of await journalsIn(this.folder))
      if (each !== journal) await rm(journalFolder(this.folder, each), { recursive: true })
    const copies = (await namesIn(this.folder)).filter((name) => COLD.test(name) || name === ASIDE)
    for (const gone of [...copies, ...erasing.map((name) => join(BACKUPS, name))])
      await rm(join(this.folder, gone), { recursive: true, force: true })
    await this.remember({ erasing: null, aside: [] })
  }

  /** Goes on with an empty database and an empty journal. What was in use stays for good. */
  async startOver(): Promise<void> {
    const aside = this.withOwnAside()
    await this.begin([])
    await this.remember({ ...this.anew('empty'), aside })
  }

  /** Keeps what is in use for good, because no whole back-up can be made of it. */
  async keepAside(): Promise<void> {
    await this.remember({ aside: this.withOwnAside() })
  }

  private withOwnAside(): Memory['aside'] {
    const { generation, journal, aside } = this.remembered
    return [...aside, { generation, journal }]
  }

  /** The app ends as it should. */
  async end(): Promise<void> {
    if (this.isNewer) return
    const { store, sequence } = this.journal.end
    await this.remember({ store, sequence, fresh: null, isClean: true })
  }

  private anew(fresh: Memory['fresh']): Pick<Memory, 'generation' | 'fresh'> {
    return { generation: this.generation + 1, fresh }
  }

  /** Old databases and journals go at a start after a good end: until then they may still be of use. */
  private async tidy(): Promise<void> {
    const { generation, journal, aside } = this.remembered
    const keptGenerations = new Set(aside.map((each) => each.generation))
    const keptJournals = new Set(aside.map((each) => each.journal))
    const generations = (await this.generations.known()).filter((each) => each < generation - OLD_ONES)
    for (const old of generations.filter((each) => !keptGenerations.has(each))) await this.generations.remove(old)
    const journals = (await journalsIn(this.folder)).filter((each) => each < journal && !keptJournals.has(each))
    for (const old of journals.slice(0, Math.max(0, journals.length - OLD_ONES)))
      await rm(journalFolder(this.folder, old), { recursive: true })
  }

  private async remember(said: Partial<Memory>): Promise<void> {
    if (this.isNewer) throw Object.assign(new Error('Een nieuwere Actiewijzer schreef dit'), { code: 'NEWER' })
    this.remembered = { ...this.remembered, ...said }
    await writeMemory(this.folder, this.remembered)
  }
}

async function freeOnDisk(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/**
 * What the last run remembered. When that is gone or unreadable, it is worked out from what lies there: the newest
 * database, and the newest journal with a line in it. Only when nothing lies there is it the first start.
 */
async function recall(
  folder: string,
  generations: Generations,
  memory: Memory | 'none' | 'damaged',
): Promise<{ readonly memory: Memory; readonly isLost: boolean }> {
  if (memory !== 'none' && memory !== 'damaged') return { memory, isLost: false }
  if (memory === 'damaged') await putMemoryAside(folder)
  const generation = Math.max(...(await generations.known()))
  const journals = await knownJournals(folder)
  const newest = journals.findLast(({ lines }) => lines.length > 0)
  const journal = newest?.number ?? journals.at(-1)?.number ?? 1
  const backups = newest ? [] : await linesInBackups(folder)
  const { store, sequence } = newest?.lines.at(-1) ?? backups.at(-1)?.at(-1) ?? NOTHING_REMEMBERED
  const isLost = memory === 'damaged' || journals.length + backups.length > 0 || generation > 1
  return { memory: { ...NOTHING_REMEMBERED, generation, journal, store, sequence }, isLost }
}

interface WholeJournal {
  readonly journal: Journal
  readonly number: number
  readonly isMended: boolean
}

/** The journal in use; when it knows less than was remembered, a new one with what all journals know together. */
async function wholeJournal(folder: string, memory: Memory): Promise<WholeJournal> {
  const number = memory.journal
  const journal = await Journal.open(journalFolder(folder, number))
  const { store, sequence } = journal.end
  if (memory.store === null || (store === memory.store && sequence >= memory.sequence))
    return { journal, number, isMended: false }
  const lines = linesOf(memory.store, await allSources(folder))
  const isBetter = store !== memory.store || (lines.at(-1)?.sequence ?? 0) > sequence
  if (!isBetter || lines.length === 0) return { journal, number, isMended: false }
  const next = await nextJournal(folder)
  return { journal: await Journal.begin(journalFolder(folder, next), lines), number: next, isMended: true }
}

async function nextJournal(folder: string): Promise<number> {
  return Math.max(0, ...(await journalsIn(folder))) + 1
}
