import { mkdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { OnlyReading } from '@shared/plan/store-problem'
import type { Finding } from '@shared/safety/finding'
import { SCHEMA } from '@shared/safety/schema'
import type { OnStep } from '@shared/safety/start-step'
import type { Places, Witness } from '@shared/safety/witness'
import { ok, refused, type Result } from '@shared/result'
import { BACKUPS } from '../backups/backups-folder'
import { BALLAST, giveUpBallast, keepBallast } from '../ballast'
import { freeIn as freeOnDisk, FULL, inMegabytes, LEAST_AT_START, LEAST_TO_WRITE, REFUSING } from '../free-space'
import { namesIn } from '../names-in'
import { codeOf, sweepHalfFiles } from '../write-whole'
import { isPlainlyBroken } from './broken-store'
import { COLD, makeSafe } from './cold-copy'
import { Journal, type JournalEnd } from './journal'
import type { JournalLine } from './journal-line'
import { allSources, journalFolder, journalsIn, knownJournals, linesInBackups, linesOf } from './known-lines'
import { KnownJournalLines } from './known-journal'
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
  /** Hears what is being done, for whoever waits for it. */
  readonly onStep?: OnStep
}

/** How many databases that were set aside, and journals before this one, are kept. */
const OLD_ONES = 2

/**
 * Everything that stands outside the database to keep it whole: the journal, what is remembered between starts, and the
 * cold copies. It knows files only, so it works whatever engine the database has.
 */
export class SafeKeeping {
  /** Whether the window had the store open, whole, and told what was found: only then may any of it be forgotten. */
  private isTold = false
  private letOthersBegin = (): void => undefined

  /** Resolves when the window first has the store open: what it need not wait for begins then. */
  readonly firstTold = new Promise<void>((resolve) => (this.letOthersBegin = resolve))

  private constructor(
    private readonly start: Start,
    private standing: Standing,
  ) {}

  /**
   * Looks at what the last run left, before anything opens the database. What a newer app left is not touched at all;
   * where the disk has too little room, or refuses to write, nothing is touched and all that is known is read.
   */
  static async open(start: Start): Promise<SafeKeeping> {
    return new SafeKeeping(start, await standingAt(start))
  }

  /** Looks again, in a run that may only read, whether it may write. Gives back why not, if it may not. */
  async tryAgain(): Promise<OnlyReading | null> {
    if (this.standing.reading) this.standing = await standingAt(this.start)
    return this.onlyReading
  }

  /** Why nothing is written in this run, if so. */
  get onlyReading(): OnlyReading | null {
    return this.standing.reading?.why ?? null
  }

  /** Whether another version of the app, or of Electron, ran the last time, and this one may write. */
  get isUpgraded(): boolean {
    return this.standing.isUpgraded
  }

  /** Whether this run may write beside the database: not where it only reads, nor over what is newer. */
  get mayWrite(): boolean {
    return this.standing.reading === null && !isNewer(this.standing.remembered)
  }

  get generation(): number {
    return this.standing.remembered.generation
  }

  witness(): Witness {
    const { remembered, journal, hasTraces, findings, reading } = this.standing
    const known = Math.max(remembered.sequence, journal.end.sequence)
    const fresh = reading ? 'reading' : remembered.fresh
    const { inUse } = this
    return { ...journal.end, known, hasTraces, isNewer: isNewer(remembered), inUse, fresh, findings, reading }
  }

  private get inUse(): Places {
    const named = (path: string) => join(basename(dirname(path)), basename(path))
    return {
      database: named(this.start.generations.database(this.generation)),
      journal: named(journalFolder(this.start.folder, this.standing.remembered.journal)),
    }
  }

  /** Puts the ballast there when it is not, in a run that may write. */
  async keepBallast(): Promise<void> {
    if (this.mayWrite) await keepBallast(this.start.folder)
  }

  /**
   * Adds a user action to the journal; when this returns, a power cut cannot take it any more. When the disk is full the
   * ballast goes, so that the app can still end well and start again.
   */
  async note(line: JournalLine): Promise<void> {
    this.refuseWhenReading()
    const { folder, freeIn = freeOnDisk } = this.start
    try {
      if ((await freeIn(folder)) < LEAST_TO_WRITE)
        throw Object.assign(new Error('De schijf is bijna vol'), { code: 'ENOSPC' })
      const { store, fresh } = this.standing.remembered
      if (store !== line.store || fresh) await this.remember({ store: line.store, fresh: null })
      await this.standing.journal.add(line)
      this.openingTold()
    } catch (error) {
      if (FULL.has(codeOf(error))) await giveUpBallast(folder)
      throw error
    }
  }

  /** The window has the store open, with all that there is of it, and told what was found at this start. */
  openingTold(): void {
    this.isTold = true
    this.letOthersBegin()
  }

  /** Where the journal stands. */
  get standsAt(): JournalEnd {
    return this.standing.journal.end
  }

  /** The lines of the journal after a user action, and how many of them can no longer be read. */
  linesAfter(sequence: number): ReturnType<Journal['after']> {
    return this.standing.journal.after(sequence)
  }

  /** The same, with what can no longer be read filled in from older journals and back-ups. */
  async filledAfter(after: number): ReturnType<Journal['after']> {
    const own = await this.standing.journal.after(after)
    const { store, sequence } = this.standsAt
    if (own.missing === 0 || store === null) return own
    const lines = linesOf(store, await allSources(this.start.folder)).filter(
      (line) => line.sequence > after && line.sequence <= sequence,
    )
    return { lines, missing: sequence - after - lines.length }
  }

  /** Begins a journal for a store that has none, or whose journal knows less than it does. The old one stays. */
  async begin(lines: readonly JournalLine[]): Promise<void> {
    await this.remember(await this.begun(lines))
  }

  private async begun(lines: readonly JournalLine[]): Promise<Pick<Memory, 'store' | 'sequence' | 'journal'>> {
    this.refuseWhenReading()
    const { folder } = this.start
    const number = await nextJournal(folder)
    const journal = await Journal.begin(journalFolder(folder, number), lines)
    this.standing = { ...this.standing, journal }
    const { store, sequence } = journal.end
    return { store, sequence, journal: number }
  }

  /** Leaves the database as it is and goes on with an empty one. */
  async setAside(): Promise<void> {
    await this.goOnAnew('damage')
  }

  /**
   * Goes on with an empty database and with a journal of these lines, under the name of another store: what was done
   * since then is another story, and the two are never mixed. What was in use stays.
   */
  async restore(lines: readonly JournalLine[], store: string): Promise<void> {
    await this.begin(lines.map((line) => ({ ...line, store })))
    await this.goOnAnew('restore')
  }

  /**
   * Goes on with an empty database and a journal of these lines, from which something was erased. What was in use, and
   * these back-ups, are removed by `finishErasing`, now or at the next start: remembered in one go with the new journal.
   */
  async erase(lines: readonly JournalLine[], backups: readonly string[]): Promise<void> {
    const begun = await this.begun(lines)
    await this.goOnAnew('erasure', { ...begun, erasing: backups })
  }

  /** Removes every database, journal and copy but those in use, and the back-ups that hold what was erased. */
  async finishErasing(): Promise<void> {
    this.refuseWhenReading()
    const { folder, generations } = this.start
    await this.remember(await withoutErased(folder, generations, this.standing.remembered))
  }

  /** Goes on with an empty database and an empty journal. What was in use stays for good. */
  async startOver(): Promise<void> {
    const aside = withOwnAside(this.standing.remembered)
    const begun = await this.begun([])
    await this.goOnAnew('empty', { ...begun, aside })
  }

  /** Keeps what is in use for good, because no whole back-up can be made of it. */
  async keepAside(): Promise<void> {
    await this.remember({ aside: withOwnAside(this.standing.remembered) })
  }

  /**
   * The app ends as it should. A run that only read, or looked at what is newer, leaves what the last one said. One that
   * ends before the store was open leaves why it is built anew, and what is missing: the next start has to say it.
   */
  async end(): Promise<void> {
    if (!this.mayWrite) return
    const { store, sequence } = this.standsAt
    await this.remember({ ...(this.isTold && { store, sequence, fresh: null }), isClean: true })
  }

  /** Goes on with an empty database, which is not open yet. */
  private async goOnAnew(fresh: Memory['fresh'], said: Partial<Memory> = {}): Promise<void> {
    this.isTold = false
    await this.remember({ ...said, ...anew(this.standing.remembered, fresh) })
  }

  private refuseWhenReading(): void {
    if (this.mayWrite) return
    throw isNewer(this.standing.remembered)
      ? Object.assign(new Error('Een nieuwere Actiewijzer schreef dit'), { code: 'NEWER' })
      : Object.assign(new Error('Er wordt alleen gelezen'), { code: 'READING' })
  }

  private async remember(said: Partial<Memory>): Promise<void> {
    this.refuseWhenReading()
    const remembered = { ...this.standing.remembered, ...said }
    this.standing = { ...this.standing, remembered }
    await writeMemory(this.start.folder, remembered)
  }
}

const anew = ({ generation }: Memory, fresh: Memory['fresh']): Pick<Memory, 'generation' | 'fresh'> => ({
  generation: generation + 1,
  fresh,
})

const withOwnAside = ({ generation, journal, aside }: Memory): Memory['aside'] => [...aside, { generation, journal }]

const isNewer = ({ schema }: Memory): boolean => schema > SCHEMA

/** What a run knows and goes on with. */
interface Standing {
  readonly remembered: Memory
  readonly journal: Pick<Journal, 'end' | 'after' | 'add'>
  readonly findings: readonly Finding[]
  readonly isUpgraded: boolean
  /** Whether anything lies there that only an earlier run can have left. */
  readonly hasTraces: boolean
  readonly reading: Witness['reading']
}

async function standingAt(start: Start): Promise<Standing> {
  const { folder, freeIn = freeOnDisk } = start
  const said = readMemory(folder)
  if (typeof said === 'object' && isNewer(said)) return untouched(said)
  try {
    await mkdir(folder, { recursive: true })
    if ((await freeIn(folder)) < BALLAST) await giveUpBallast(folder)
    const free = await freeIn(folder)
    if (free < LEAST_AT_START) return await onlyLooked(start, said, { kind: 'no-room', megabytes: inMegabytes(free) })
    return await madeReady(start, said, free)
  } catch (error) {
    const code = codeOf(error)
    if (!REFUSING.has(code)) throw error
    return onlyLooked(start, said, FULL.has(code) ? { kind: 'no-room', megabytes: 0 } : { kind: 'not-writable', code })
  }
}

/** What a newer app left: nothing of it is opened, copied, mended or remembered. */
function untouched(remembered: Memory): Standing {
  const journal = new KnownJournalLines([])
  return { remembered, journal, findings: [], isUpgraded: false, hasTraces: true, reading: null }
}

/** Reads what every file together knows, and leaves all of them as they are. */
async function onlyLooked(start: Start, said: Said, why: OnlyReading): Promise<Standing> {
  const { folder, generations, onStep } = start
  const traces = await anyTraces(folder, generations, said)
  const { memory } = await recall(start, said)
  const lines = memory.store === null ? [] : linesOf(memory.store, await allSources(folder, onStep))
  const journal = new KnownJournalLines(lines)
  const known = Math.max(memory.sequence, journal.end.sequence)
  const isEmpty = !traces && (await namesIn(generations.database(memory.generation))).length === 0
  const isWhole = lines.length === known && (known > 0 || isEmpty)
  const reading = { why, isWhole }
  return { remembered: memory, journal, findings: [], isUpgraded: false, hasTraces: traces, reading }
}

/**
 * After an end that was not as it should be, or another version of the app, the database is copied as it is and its
 * torn tails are cut; one that is plainly broken is set aside at once. A journal that lost lines is made whole from
 * every other place that knows them.
 */
async function madeReady(start: Start, said: Said, free: number): Promise<Standing> {
  const { folder, generations, versions, onStep } = start
  await sweepHalfFiles(folder)
  const traces = await anyTraces(folder, generations, said)
  const { memory, isLost } = await recall(start, said)
  if (said === 'damaged') await putMemoryAside(folder)
  const isSuspect = isLost || !memory.isClean || memory.versions !== versions
  if (isSuspect) onStep?.({ kind: 'copying', percent: null })
  const copyFailure = isSuspect ? await makeSafe(folder, generations.database(memory.generation), free) : null
  const isUpgraded = memory.versions !== '' && memory.versions !== versions
  const { journal, number, isMended } = await wholeJournal(folder, memory, onStep)
  const store = journal.end.store ?? memory.store
  const known = Math.max(memory.sequence, journal.end.sequence)
  const inUse = { ...memory, journal: number }
  const tidied = isSuspect ? ok(null) : await done(() => tidy(folder, generations, memory))
  // Before anything opens a database: what was to be erased may not come back.
  const erased = await done(() => withoutErased(folder, generations, inUse))
  const findings: Finding[] = [
    ...(isLost ? [{ kind: 'memory-lost' } as const] : []),
    ...(isMended ? [{ kind: 'journal-mended' } as const] : []),
    ...(copyFailure === null ? [] : [{ kind: 'not-copied', code: copyFailure } as const]),
    ...[tidied, erased].flatMap((each) => (each.ok ? [] : [{ kind: 'not-tidied', code: each.problem } as const])),
  ]
  const isBroken = known > 0 && (await isPlainlyBroken(generations.database(memory.generation)))
  const remembered: Memory = {
    ...inUse,
    ...(erased.ok ? erased.value : {}),
    ...(isBroken ? anew(memory, 'damage') : {}),
    ...{ store, hasTraces: traces, versions, isClean: false, schema: SCHEMA },
  }
  await writeMemory(folder, remembered)
  return { remembered, journal, findings, isUpgraded, hasTraces: traces, reading: null }
}

/** What is there to read of what the last run remembered. */
type Said = ReturnType<typeof readMemory>

async function anyTraces(folder: string, generations: Generations, said: Said): Promise<boolean> {
  return typeof said === 'object' ? said.store !== null || said.hasTraces : hasTraces(folder, generations, said)
}

/** What came of work without which the app goes on, or the code of what went wrong. */
async function done<T>(work: () => Promise<T>): Promise<Result<T, string>> {
  try {
    return ok(await work())
  } catch (error) {
    return refused(codeOf(error))
  }
}

/** Old databases and journals go at a start after a good end: until then they may still be of use. */
async function tidy(folder: string, generations: Generations, { generation, journal, aside }: Memory): Promise<void> {
  const keptGenerations = new Set(aside.map((each) => each.generation))
  const keptJournals = new Set(aside.map((each) => each.journal))
  const databases = (await generations.known()).filter((each) => each < generation - OLD_ONES)
  for (const old of databases.filter((each) => !keptGenerations.has(each))) await generations.remove(old)
  const journals = (await journalsIn(folder)).filter((each) => each < journal && !keptJournals.has(each))
  for (const old of journals.slice(0, Math.max(0, journals.length - OLD_ONES)))
    await rm(journalFolder(folder, old), { recursive: true })
}

/** Removes what holds what was erased, if anything is to go. Gives back what is to be remembered of it. */
async function withoutErased(
  folder: string,
  generations: Generations,
  { erasing, generation, journal }: Memory,
): Promise<Partial<Memory>> {
  if (erasing === null) return {}
  for (const each of await generations.known()) if (each !== generation) await generations.remove(each)
  for (const each of await journalsIn(folder))
    if (each !== journal) await rm(journalFolder(folder, each), { recursive: true })
  const copies = (await namesIn(folder)).filter((name) => COLD.test(name) || name === ASIDE)
  for (const gone of [...copies, ...erasing.map((name) => join(BACKUPS, name))])
    await rm(join(folder, gone), { recursive: true, force: true })
  return { erasing: null, aside: [] }
}

/**
 * What the last run remembered. When that is gone or unreadable, it is worked out from what lies there: the newest
 * database, and the newest journal with a line in it. Only when nothing lies there is it the first start.
 */
async function recall({ folder, generations, onStep }: Start, said: Said): Promise<Recalled> {
  if (typeof said === 'object') return { memory: said, isLost: false }
  const generation = Math.max(...(await generations.known()))
  const journals = await knownJournals(folder, onStep)
  const newest = journals.findLast(({ lines }) => lines.length > 0)
  const journal = newest?.number ?? journals.at(-1)?.number ?? 1
  const backups = newest ? [] : await linesInBackups(folder, onStep)
  const { store, sequence } = newest?.lines.at(-1) ?? backups.at(-1)?.at(-1) ?? NOTHING_REMEMBERED
  const isLost = said === 'damaged' || journals.length + backups.length > 0 || generation > 1
  return { memory: { ...NOTHING_REMEMBERED, generation, journal, store, sequence }, isLost }
}

interface Recalled {
  readonly memory: Memory
  readonly isLost: boolean
}

interface WholeJournal {
  readonly journal: Journal
  readonly number: number
  readonly isMended: boolean
}

/** The journal in use; when it knows less than was remembered, a new one with what all journals know together. */
async function wholeJournal(folder: string, memory: Memory, onStep: OnStep | undefined): Promise<WholeJournal> {
  const number = memory.journal
  onStep?.({ kind: 'journals', percent: null })
  const journal = await Journal.open(journalFolder(folder, number))
  const { store, sequence } = journal.end
  if (memory.store === null || (store === memory.store && sequence >= memory.sequence))
    return { journal, number, isMended: false }
  const lines = linesOf(memory.store, await allSources(folder, onStep))
  const isBetter = store !== memory.store || (lines.at(-1)?.sequence ?? 0) > sequence
  if (!isBetter || lines.length === 0) return { journal, number, isMended: false }
  const next = await nextJournal(folder)
  return { journal: await Journal.begin(journalFolder(folder, next), lines), number: next, isMended: true }
}

async function nextJournal(folder: string): Promise<number> {
  return Math.max(0, ...(await journalsIn(folder))) + 1
}
