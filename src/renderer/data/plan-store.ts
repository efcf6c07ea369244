import { liveQuery } from 'dexie'
import type { Change, Refusal } from '@shared/plan/change-action'
import type { Directory } from '@shared/plan/change-directory'
import type { Day } from '@shared/plan/day'
import { OF_PLAN, type PlanEvent, type Occasion } from '@shared/plan/event'
import { booksOn, everAddedTo } from '@shared/plan/books'
import type { Book, EntryOf } from '@shared/plan/entry'
import type { Erasure } from '@shared/desktop'
import { erasedNumbers, type Erasable } from '@shared/plan/erasure'
import { sumOn, takenBack } from '@shared/plan/happening'
import { issued, type IssueDraft } from '@shared/plan/change-issue'
import type { Plan, PlanFrame } from '@shared/plan/plan'
import type { StoreProblem } from '@shared/plan/store-problem'
import type { IssuedPaper } from '@shared/reports/issued-paper'
import { changesTo, type Rule } from '@shared/plan/user-action'
import { planFrom } from '@shared/progress/as-of'
import { briefsOf } from '@shared/progress/briefs'
import { ok, refused, type Result } from '@shared/result'
import type { BackupProblem } from '@shared/safety/backup'
import type { Trouble } from '@shared/safety/trouble'
import type { Witness } from '@shared/safety/witness'
import { keepBriefs } from './briefs'
import type { PlanDatabase } from './database'
import { erasureFrom } from './erasing'
import { readPlanIn, type PlanToReadIn } from './first-start'
import { summed } from './is-sum'
import { beginJournal, openSafely, type Keeper, type Opened, type Opener, type Step } from './opening'
import { readFirst, readPlan, type FirstPicture } from './read-plan'
import { WriteGate, type Decision, type UserAction, type Written } from './write-gate'

export type Stored = Result<Written, StoreProblem>

/** What a command asks of the store: to let a rule change an action. */
export type Changes = Pick<PlanStore, 'change'>

/** The advisor works alone on this machine; events say so by function, never by name. */
export const ADVISOR = 'adviseur'

/** From how many milliseconds on whoever waits for the store is told what it is doing. */
const SOON = 1500

/** A first picture, for a life so long that reading all of it would keep the advisor waiting. */
export interface Picture {
  /** From how many events on it is drawn. */
  readonly from: number
  /** Resolves when it stands in the window. */
  drawn(): Promise<void>
}

const NO_PICTURE: Picture = { from: Infinity, drawn: () => Promise.resolve() }

/** The verdicts on a store into which the plan is still to be read. */
const NEW: ReadonlySet<Opened['verdict']['kind']> = new Set(['first-start', 'started-over'])

/** What the screens may do with the store: watch it, and hand it a rule. */
export class PlanStore {
  private readonly gate: WriteGate
  private latest: Plan | undefined
  private first: FirstPicture | null = null
  private how: Opened | undefined
  private trouble: Trouble | undefined
  private step: Step | undefined
  private failure: unknown
  private isWatching = false
  private readonly listeners = new Set<() => void>()

  constructor(
    private readonly database: PlanDatabase,
    private readonly frame: PlanFrame,
    private readonly clock: { today(): Occasion['on']; now(): Occasion['at'] },
    private readonly keeper: Keeper,
    private readonly newStoreId: () => string,
    /** Hears what went wrong in the store; what the screens are told of it says no more than its name. */
    private readonly failed: (error: unknown) => void = unheard,
  ) {
    this.gate = new WriteGate(database, keeper, newStoreId)
  }

  /**
   * Opens the store, brings it together with its journal, reads the plan in when it is new, and starts watching. Of a
   * long life, what can be drawn before all events are counted and read is told of first.
   */
  async open(load: () => Promise<PlanToReadIn>, picture: Picture = NO_PICTURE): Promise<void> {
    const soon = setTimeout(() => this.tell(), SOON)
    try {
      // What someone changes meanwhile waits until the database is there to take it.
      const opened = await this.gate.between(() => this.openHere(picture))
      if (!opened.ok) {
        this.trouble = opened.problem
        this.tell()
        return
      }
      const { verdict, reading } = opened.value
      if (NEW.has(verdict.kind)) await readPlanIn(reading ? this.gateToMemory() : this.gate, load, this.clock.now())
    } catch (error) {
      this.fail(error)
      return
    } finally {
      clearTimeout(soon)
    }
    if (!this.isWatching) void this.watch()
  }

  /**
   * In a run that only reads, the gate closes before anything that waits in front of it. A picture is only looked at:
   * nothing is decided, looked through or handed over before the plan itself is there.
   */
  private async openHere(picture: Picture): Promise<Result<Opened, Trouble>> {
    const opened = await openSafely(this.database, this.opener(picture))
    if (opened.ok) {
      this.how = opened.value
      if (opened.value.reading) this.gate.onlyRead(opened.value.reading)
    }
    if (opened.ok && opened.value.verdict.kind === 'good' && this.first) await this.watch()
    this.first = null
    return opened
  }

  /** Draws what can be drawn of a long life, when the database has the last user action that the journal knows. */
  private async lookFirst(witness: Witness, { from, drawn }: Picture): Promise<void> {
    if (witness.events < from) return
    this.first = await readFirst(this.database, this.frame, this.clock.today(), witness)
    if (!this.first) return
    this.tell()
    await drawn()
  }

  /** Resolves once the whole plan is there, or turns out not to be readable. */
  private watch(): Promise<void> {
    this.isWatching = true
    return new Promise((resolve) => {
      liveQuery(() => readPlan(this.database, this.frame)).subscribe({
        next: (latest) => {
          this.latest = latest
          this.first = null
          this.tell()
          resolve()
        },
        error: (error: unknown) => {
          this.fail(error)
          resolve()
        },
      })
    })
  }

  /** A way in that no journal hears of, for a database in memory that ends with this run. */
  private gateToMemory(): WriteGate {
    return new WriteGate(this.database, { note: () => Promise.resolve(ok(null)) }, this.newStoreId)
  }

  /**
   * Reads all that is stored once more: records that are not the sum of their events are damage that numbers alone do
   * not show, and the database is then set aside. A journal that lost lines is begun anew from the database.
   * @returns whether the journal was.
   */
  examine(): Promise<boolean> {
    return this.gate.between(async () => {
      if (this.failure !== undefined || this.trouble !== undefined || this.how?.reading) return false
      const told = await summed(this.database)
      if (told === null) {
        await this.keeper.setAside()
        return false
      }
      await keepBriefs(this.database, briefsOf(told.events, told))
      if ((await this.keeper.linesMissing()) === 0) return false
      await beginJournal(this.database, this.keeper, this.newStoreId)
      return true
    })
  }

  /** Does something during which nothing may be written, such as putting a back-up in the place of what is stored. */
  pausing<T>(work: () => Promise<T>): Promise<T> {
    return this.gate.between(work)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The plan as it is stored now; empty until it has been read. Throws when the store cannot be read. */
  readonly current = (): Plan | undefined => {
    if (this.failure !== undefined) throw this.failure
    return this.latest
  }

  /** What can be drawn before all events are read; empty before that, and as soon as the plan is there. */
  readonly atFirst = (): FirstPicture | null => this.first

  /** What was done about the store when it was opened; empty until it was. */
  readonly opened = (): Opened | undefined => this.how

  /** Why there is nothing to show at this start; empty when there is, or may be yet. */
  readonly inTrouble = (): Trouble | undefined => this.trouble

  /** What is being done about the store before anything can be shown. */
  readonly underWay = (): Step | undefined => this.step

  /** Lets a rule change one action, as it was on the day the change is about; today when none is given. */
  change(id: string, rule: Rule, on?: Day): Promise<Stored> {
    return this.changeAll([id], rule, on)
  }

  /** Lets a rule change several actions in one user action: all of them or none. */
  changeAll(ids: readonly string[], rule: Rule, on: Day = this.clock.today()): Promise<Stored> {
    return this.write<readonly PlanEvent[]>(
      {
        read: (database) => database.events.where('about').anyOf(ids).toArray(),
        decide: (events) => {
          const changes = changesTo(ids, rule, { on, today: this.clock.today() }, events)
          return changes.ok ? ok({ occurrences: changes.value }) : changes
        },
      },
      on,
    )
  }

  /** Lets a rule add an action, given all numbers that were ever used. */
  add(rule: (numbersEverUsed: readonly string[]) => Change): Promise<Stored> {
    return this.write({
      read: (database) => database.events.toArray(),
      decide: (events) => decided(rule(numbersIn(events))),
    })
  }

  /** Lets a rule say something about the plan as a whole on a day, given everything that was said about it. */
  changePlan(rule: (events: readonly PlanEvent[]) => Change, on?: Day): Promise<Stored> {
    return this.write(
      {
        read: (database) => database.events.where('about').equals(OF_PLAN).toArray(),
        decide: (events) => decided(rule(events)),
      },
      on,
    )
  }

  /** Lets a rule write, change or strike out entries of a book, given all that stood in it on the day it is about. */
  changeBook<B extends Book>(
    book: B,
    rule: (entries: readonly EntryOf[B][]) => Change,
    on: Day = this.clock.today(),
  ): Promise<Stored> {
    return this.write(
      {
        read: (database) => database.events.toArray(),
        decide: (events) => decided(rule(booksOn(events, on)[book])),
      },
      on,
    )
  }

  /** Lets a rule change actions and entries of several books in one user action, given all of them as they are now. */
  changeDirectory(rule: (directory: Directory) => Change): Promise<Stored> {
    return this.write({
      read: (database) => database.events.toArray(),
      decide: (events) => {
        const { actions } = sumOn(events)
        return decided(rule({ ...booksOn(events), actions: [...actions.values()] }))
      },
    })
  }

  /**
   * Lets a rule add an entry to a book, given every one that was ever added to it, and the numbers of those that were
   * erased: numbers never come back.
   */
  addToBook<B extends Book>(
    book: B,
    rule: (everAdded: readonly EntryOf[B][], erased: ReturnType<typeof erasedNumbers>) => Change,
    on?: Day,
  ): Promise<Stored> {
    return this.write(
      {
        read: (database) => database.events.toArray(),
        decide: (events) => decided(rule(everAddedTo(book, events), erasedNumbers(book, events))),
      },
      on,
    )
  }

  /** Puts a paper in the register of what was issued, with its document and its file, under the next number. */
  issue(draft: IssueDraft, paper: Omit<IssuedPaper, 'id'>): Promise<Stored> {
    return this.write({
      read: (database) => database.events.toArray(),
      decide: (events) => {
        const change = issued(draft, everAddedTo('issues', events))
        return change.ok ? ok({ occurrences: change.value, paper: { ...paper, id: draft.id } }) : change
      },
    })
  }

  /** The document and the file of a paper that was issued; empty when there is none by that id. */
  issuedPaper(id: string): Promise<IssuedPaper | undefined> {
    return this.database.papers.get(id)
  }

  /**
   * Erases a record with its history, and the files of papers that tell of it: hands over everything that was ever
   * written without it, as the journal of a new store. Nothing can be written meanwhile, nor when there are holes.
   */
  erase(
    record: Erasable,
    papers: readonly string[],
    send: (erasure: Erasure) => Promise<Result<null, BackupProblem>>,
  ): Promise<Result<null, BackupProblem>> {
    return this.gate.between(async () => {
      const { texts, missing } = await this.keeper.linesAfter(0)
      if (missing > 0) return refused({ kind: 'backup-damaged' })
      const occasion = { on: this.clock.today(), at: this.clock.now(), by: ADVISOR }
      return send(erasureFrom(texts, { record, papers, occasion, store: this.newStoreId() }))
    })
  }

  /** Takes a user action back by adding what undoes it; taking back an undo does it again. */
  undo(sequence: number): Promise<Stored> {
    return this.write({
      read: async (database) => {
        const own = await database.events.where('sequence').equals(sequence).toArray()
        const ids = [...new Set(own.map((event) => event.about))]
        return database.events.where('about').anyOf(ids).toArray()
      },
      decide: (events) => {
        const back = takenBack(sequence, events)
        return back.ok ? ok({ occurrences: back.value, undoes: sequence }) : back
      },
    })
  }

  private async write<Records>(
    userAction: UserAction<Records, StoreProblem>,
    on: Day = this.clock.today(),
  ): Promise<Stored> {
    if (on > this.clock.today()) return refused({ kind: 'day-in-future', on })
    const occasion = { on, at: this.clock.now(), by: ADVISOR }
    try {
      const written = await this.gate.write(occasion, userAction)
      if (written.ok && written.value.sequence !== null) await this.seen(written.value.sequence)
      return written
    } catch (error) {
      this.failed(error)
      return refused({ kind: 'store-failed', code: error instanceof Error ? error.name : String(error) })
    }
  }

  /** Waits until the screens have what was written, so that what is said about it is true of what they show. */
  private seen(sequence: number): Promise<void> {
    const isSeen = () => this.failure !== undefined || (this.latest?.events.at(-1)?.sequence ?? 0) >= sequence
    if (this.latest === undefined || isSeen()) return Promise.resolve()
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (!isSeen()) return
        stop()
        resolve()
      })
    })
  }

  private opener(picture: Picture): Opener {
    return {
      keeper: this.keeper,
      newStoreId: this.newStoreId,
      onStep: (step) => this.hear(step),
      look: (witness) => this.lookFirst(witness, picture),
      onEvents: (events) => {
        this.latest = planFrom(this.frame, events)
        this.tell()
      },
    }
  }

  private hear(step: Step): void {
    this.step = step
    if (step.kind === 'replaying') this.tell()
  }

  private fail(error: unknown): void {
    this.failure = error
    this.failed(error)
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

const unheard = (): void => undefined

const decided = (change: Change): Result<Decision, Refusal> => (change.ok ? ok({ occurrences: change.value }) : change)

function numbersIn(events: readonly PlanEvent[]): readonly string[] {
  const added = events.flatMap(({ what }) => (what.kind === 'added' ? [what.action.number] : []))
  return [...added, ...erasedNumbers('action', events).map(({ number }) => number)]
}
