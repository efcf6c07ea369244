import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { OnlyReading } from '@shared/plan/store-problem'
import type { Backup, BackupKind, BackupProblem, BackupState } from '@shared/safety/backup'
import type { CopyOutside } from '@shared/desktop'
import { stayingOf } from '@shared/safety/rotation'
import { ok, refused, type Result } from '@shared/result'
import type { JournalEnd, OnShare } from '../journal/journal'
import type { JournalLine } from '../journal/journal-line'
import { filesLike } from '../names-in'
import { codeOf, sweepHalfFiles, writeWhole } from '../write-whole'
import { BACKUPS } from './backups-folder'
import { backupOf, readBackup, type ReadBackup } from './backup-file'
import { nameOf, putThere, readSecondPlace, standingThere, takeAway, writeSecondPlace } from './second-place'

const NAME = /^back-up-(\d{6})-[0-9a-z]{1,8}\.gz$/

/** The journal, for whoever makes a copy of it. */
export interface Source {
  readonly standsAt: JournalEnd
  readonly generation: number
  /** Empty when back-ups may be made. */
  readonly onlyReading: OnlyReading | null
  linesAfter(sequence: number): Promise<{ readonly lines: readonly JournalLine[]; readonly missing: number }>
}

const DAY = 24 * 60 * 60 * 1000

/** How old the newest may be at a start before another one is made. */
const OLDEST_AT_START = DAY

/** A file in the folder, and what is in it. */
interface Kept extends Backup {
  readonly name: string
}

/** Back-ups: whole or not there, looked at again after they were written, and rotated (`safety.md` 4, L2). */
export class Backups {
  /** What is asked, one at a time. */
  private turn: Promise<unknown> = Promise.resolve()
  private readonly read = new Map<string, Kept>()

  constructor(
    /** Where the safe things of the app lie. */
    private readonly folder: string,
    private readonly source: Source,
    private readonly app: string,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** What went wrong the last time that one was made, if anything. */
  lastProblem: BackupProblem | null = null

  /** Every back-up that can be read, newest first. */
  async list(): Promise<readonly Backup[]> {
    return (await this.kept()).map(asTold).toReversed()
  }

  /** Makes one when something was added since the newest. */
  makeWhenAdded(): Promise<Result<Backup | null, BackupProblem>> {
    return this.inTurn<Backup | null>(async () => {
      if (this.source.onlyReading) return ok(null)
      const { store, sequence } = this.source.standsAt
      const newest = (await this.kept()).at(-1)
      if (sequence === 0 || (newest?.store === store && newest.sequence === sequence)) return ok(null)
      return this.makeNow('regular')
    })
  }

  /** Makes one when the newest is older than a day, or dated in the future by a clock that was wrong. */
  makeAtStart(): Promise<Result<Backup | null, BackupProblem>> {
    return this.inTurn<Backup | null>(async () => {
      const newest = (await this.kept()).at(-1)
      const age = newest ? this.now().getTime() - Date.parse(newest.madeAt) : Infinity
      if (this.source.onlyReading || this.source.standsAt.sequence === 0 || (age >= 0 && age < OLDEST_AT_START))
        return ok(null)
      return this.makeNow('regular')
    })
  }

  /** Makes one that stays. */
  make(kind: BackupKind): Promise<Result<Backup, BackupProblem>> {
    return this.inTurn(async () =>
      this.source.onlyReading ? refused({ kind: 'backup-only-reading' }) : this.makeNow(kind),
    )
  }

  /**
   * Makes one of lines that take the place of what is stored, and tells which others hold any of these marks. One that
   * cannot be read may hold them too.
   */
  makeInstead(
    lines: readonly JournalLine[],
    marks: readonly string[],
  ): Promise<Result<readonly string[], BackupProblem>> {
    return this.inTurn<readonly string[]>(async () => {
      if (this.source.onlyReading) return refused({ kind: 'backup-only-reading' })
      const others = await this.names()
      const made = await this.makeNow('regular', { lines, missing: 0 })
      if (!made.ok) return made
      const holding: string[] = []
      for (const name of others) {
        const read = await readBackup(await readFile(join(this.own, name)))
        if (!read.ok || read.value.lines.some(({ text }) => holds(text, marks))) holding.push(name)
      }
      return ok(holding)
    })
  }

  /** Forgets what was read of files that another hand removed, and removes them from the second place too. */
  async removed(names: readonly string[]): Promise<void> {
    for (const name of names) this.read.delete(name)
    const place = await readSecondPlace(this.folder, this.now())
    if (place.path === null) return
    const code = await takeAway(place.path, names)
    await writeSecondPlace(this.folder, { ...place, code })
  }

  /** Which copies stand in the second place. */
  async standingOutside(): Promise<readonly CopyOutside[]> {
    const { path } = await readSecondPlace(this.folder, this.now())
    return path === null ? [] : (await standingThere(path)).map((copy) => ({ kind: 'second', ...copy }))
  }

  /** What there is to show. */
  async state(): Promise<BackupState> {
    const backups = await this.list()
    const undo = backups.find(({ kind }) => kind === 'before-restore')
    const place = await readSecondPlace(this.folder, this.now())
    const { since, code } = place
    return {
      backups,
      undo: undo && undo.store !== this.source.standsAt.store ? undo.number : null,
      second: { name: nameOf(place), since, code },
      problem: this.lastProblem,
    }
  }

  /** Puts the newest back-up in that folder at once, and every next one from then on. */
  chooseSecond(path: string): Promise<Result<string, BackupProblem>> {
    return this.inTurn(async () => {
      const name = (await this.names()).at(-1)
      const file = name === undefined ? null : { name, bytes: await readFile(join(this.own, name)) }
      const code = file && (await putThere(path, file, []))
      if (code !== null) return refused({ kind: 'backup-failed', code })
      const place = { path, since: this.now().toISOString(), code: null }
      await writeSecondPlace(this.folder, place)
      return ok(nameOf(place) ?? path)
    })
  }

  /** What is stored now, as a back-up that is not kept. */
  async pack(): Promise<Result<Uint8Array, BackupProblem>> {
    const { lines, missing } = await this.source.linesAfter(0)
    if (missing > 0 || lines.length === 0) return refused({ kind: 'backup-damaged' })
    return ok(await this.packed(lines, 'regular'))
  }

  private packed(lines: readonly JournalLine[], kind: BackupKind): Promise<Uint8Array> {
    const { generation } = this.source
    return backupOf(lines, { app: this.app, generation, kind, madeAt: this.now().toISOString() })
  }

  /** The file of a back-up. */
  async bytes(number: number): Promise<Result<Uint8Array, BackupProblem>> {
    const name = (await this.names()).find((each) => numberIn(each) === number)
    if (name === undefined) return refused({ kind: 'backup-gone' })
    try {
      return ok(await readFile(join(this.own, name)))
    } catch (error) {
      return refused({ kind: 'backup-failed', code: codeOf(error) })
    }
  }

  private get own(): string {
    return join(this.folder, BACKUPS)
  }

  private inTurn<T>(work: () => Promise<Result<T, BackupProblem>>): Promise<Result<T, BackupProblem>> {
    const done = this.turn.then(() => this.orProblem(work))
    this.turn = done
    return done
  }

  private async orProblem<T>(work: () => Promise<Result<T, BackupProblem>>): Promise<Result<T, BackupProblem>> {
    try {
      const made = await work()
      this.lastProblem = made.ok ? null : made.problem
      return made
    } catch (error) {
      this.lastProblem = { kind: 'backup-failed', code: codeOf(error) }
      return refused(this.lastProblem)
    }
  }

  /** Reads a file from end to end; a file that was read once in this run does not change. */
  private async look(name: string): Promise<Kept | null> {
    const read = await readBackup(await readFile(join(this.own, name)))
    if (!read.ok) return null
    const kept = { ...told(numberIn(name), read.value.header), name }
    this.read.set(name, kept)
    return kept
  }

  private async makeNow(
    kind: BackupKind,
    known?: Awaited<ReturnType<Source['linesAfter']>>,
  ): Promise<Result<Backup, BackupProblem>> {
    const { lines, missing } = known ?? (await this.source.linesAfter(0))
    // The window begins such a journal anew from the database; until then there is nothing whole to copy.
    if (missing > 0) return refused({ kind: 'backup-damaged' })
    const bytes = await this.packed(lines, kind)
    await mkdir(this.own, { recursive: true })
    await sweepHalfFiles(this.own)
    const before = await this.kept()
    const number = Math.max(0, ...(await this.names()).map(numberIn)) + 1
    const name = nameFor(number, lines[0]?.store ?? '')
    await writeWhole(join(this.own, name), bytes)
    const made = await this.look(name)
    if (!made) return refused({ kind: 'backup-damaged' })
    await this.rotate([...before, made], { name, bytes })
    return ok(asTold(made))
  }

  /** Only after the new one was read back: what goes, goes here and in the second place. */
  private async rotate(
    all: readonly Kept[],
    made: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<void> {
    const staying = stayingOf(all)
    const gone = all.flatMap(({ number, name }) => (staying.has(number) ? [] : name))
    for (const name of gone) await rm(join(this.own, name), { force: true })
    const place = await readSecondPlace(this.folder, this.now())
    const code = place.path === null ? null : await putThere(place.path, made, gone)
    const since = place.path !== null && code === null ? this.now().toISOString() : place.since
    await writeSecondPlace(this.folder, { ...place, code, since })
  }

  private names(): Promise<readonly string[]> {
    return filesLike(this.own, NAME)
  }

  /** Oldest first; one that cannot be read is none, and stays where it is. */
  private async kept(): Promise<readonly Kept[]> {
    const kept: Kept[] = []
    for (const name of await this.names()) {
      const one = this.read.get(name) ?? (await this.look(name))
      if (one) kept.push(one)
    }
    return kept
  }
}

const numberIn = (name: string): number => Number(NAME.exec(name)?.[1] ?? 0)

/** Texts stand in a line as JSON writes them. */
const holds = (line: string, marks: readonly string[]): boolean =>
  marks.some((mark) => line.includes(JSON.stringify(mark).slice(1, -1)))

/** The store is in the name, so that two computers can share a second place. */
const nameFor = (number: number, store: string): string =>
  `back-up-${String(number).padStart(6, '0')}-${
    store
      .toLowerCase()
      .replace(/[^0-9a-z]/g, '')
      .slice(0, 8) || '0'
  }.gz`

const told = (number: number, { store, sequence, events, madeAt, kind }: Omit<Backup, 'number'>): Backup => ({
  ...{ number, store, sequence, events, madeAt, kind },
})

const asTold = (kept: Kept): Backup => told(kept.number, kept)

/** Every line in the back-ups of a folder, for a journal that lost some. */
export async function linesInBackups(folder: string, onShare: OnShare): Promise<readonly (readonly JournalLine[])[]> {
  const own = join(folder, BACKUPS)
  const found: ReadBackup[] = []
  const names = await filesLike(own, NAME)
  for (const [place, name] of names.entries()) {
    const read = await readBackup(await readFile(join(own, name)))
    if (read.ok) found.push(read.value)
    onShare((place + 1) / names.length)
  }
  return found.map(({ lines }) => lines)
}
