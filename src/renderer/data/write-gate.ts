import { keptIn } from '@shared/plan/books'
import type { Book, Entry } from '@shared/plan/entry'
import type { Occasion, Occurrence, PlanEvent } from '@shared/plan/event'
import { sumOn, updatesIn, type Sum } from '@shared/plan/happening'
import { eventsOf } from '@shared/plan/user-action'
import type { IssuedPaper } from '@shared/reports/issued-paper'
import type { Desktop } from '@shared/desktop'
import type { NotNoted, OnlyReading, StoreFrozen } from '@shared/plan/store-problem'
import { ok, refused, type Result } from '@shared/result'
import type { Found } from '@shared/safety/witness'
import { putBriefs, type Told } from './briefs'
import type { PlanDatabase } from './database'
import { asText, type StoredAction } from './stored-action'

/** What one user action comes down to, once its rule has decided. */
export interface Decision {
  readonly occurrences: readonly Occurrence[]
  /** The sequence number of the user action that this one takes back. */
  readonly undoes?: number
  /** The paper that it issues: kept with its line in the register, or not at all. */
  readonly paper?: IssuedPaper
}

/** One thing the user does: what to read for it, and the pure rule that decides. */
export interface UserAction<Records, Problem> {
  read(database: PlanDatabase): Promise<Records>
  decide(records: Records): Result<Decision, Problem>
}

/** Why nothing is written, whatever the rule decides. */
export type NotWritten = NotNoted | StoreFrozen | OnlyReading

/** What came of it; `sequence` is empty when nothing had to change. */
export interface Written {
  readonly sequence: number | null
}

/**
 * The one way in, one user action at a time. Lets the rule decide on what is stored, notes what it decided in the
 * journal, and then writes records and events together or not at all, as one strict transaction with the next sequence
 * number. A refusal writes nothing. After any error nothing more is written until the next start (`safety.md` 4).
 */
export class WriteGate {
  private turn: Promise<unknown> = Promise.resolve()
  private isFrozen = false
  private reading: OnlyReading | null = null

  constructor(
    private readonly database: PlanDatabase,
    private readonly journal: Pick<Desktop, 'note'>,
    private readonly newStoreId: () => string,
  ) {}

  write<Records, Problem>(
    occasion: Occasion,
    userAction: UserAction<Records, Problem>,
  ): Promise<Result<Written, Problem | NotWritten>> {
    return this.between(() => this.writeNow(occasion, userAction))
  }

  /** From now on every user action is refused, for this reason. */
  onlyRead(why: OnlyReading): void {
    this.reading = why
  }

  /** Does something about the store that no user action may come between. */
  between<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work)
    this.turn = done.then(nothing, nothing)
    return done
  }

  private async writeNow<Records, Problem>(
    occasion: Occasion,
    userAction: UserAction<Records, Problem>,
  ): Promise<Result<Written, Problem | NotWritten>> {
    if (this.reading) return refused(this.reading)
    if (this.isFrozen) return refused({ kind: 'store-frozen' })
    const decided = await this.decide(occasion, userAction)
    if (!decided.ok) return decided
    if (decided.value === null) return ok({ sequence: null })
    const { store, action, events } = decided.value
    this.isFrozen = true
    const noted = await this.journal.note({ store, sequence: action.sequence, events, text: asText(action) })
    if (!noted.ok) return noted
    await this.database.asGate(() => putActions(this.database, store, [action]))
    this.isFrozen = false
    return ok({ sequence: action.sequence })
  }

  private decide<Records, Problem>(
    occasion: Occasion,
    { read, decide }: UserAction<Records, Problem>,
  ): Promise<Result<Decided | null, Problem>> {
    const { database } = this
    return database.transaction('r', database.tables, async () => {
      const decision = decide(await read(database))
      if (!decision.ok) return decision
      const { occurrences, undoes, paper } = decision.value
      if (occurrences.length === 0) return ok(null)
      const { store, sequence: last, events: before } = await foundIn(database)
      const sequence = last + 1
      const events = eventsOf(occurrences, occasion, sequence, undoes ?? null)
      const action = { sequence, events, paper: paper ?? null }
      return ok({ store: store ?? this.newStoreId(), action, events: before + events.length })
    })
  }
}

const nothing = (): void => undefined

interface Decided {
  readonly store: string
  readonly action: StoredAction
  /** How many events there are in all, with its own. */
  readonly events: number
}

/** What the database says of itself, read within a transaction. */
export async function foundIn(database: PlanDatabase): Promise<Found> {
  const [sequence, store] = [await database.meta.get('sequence'), await database.meta.get('store')]
  return {
    sequence: sequence?.id === 'sequence' ? sequence.value : 0,
    store: store?.id === 'store' ? store.value : null,
    events: await database.events.count(),
  }
}

/**
 * Writes user actions down, within a transaction of the gate. Doing it twice is doing it once. Awaits nothing but the
 * database: awaiting anything else would let the transaction slip away.
 */
export async function putActions(
  database: PlanDatabase,
  store: string,
  actions: readonly StoredAction[],
): Promise<void> {
  const events = actions.flatMap((action) => action.events)
  await database.events.bulkPut(events)
  await database.papers.bulkPut(actions.flatMap(({ paper }) => paper ?? []))
  const told = await putSum(database, [...new Set(events.map(({ about }) => about))])
  const sequence = Math.max(0, ...actions.map((action) => action.sequence))
  await putBriefs(database, sequence, told)
  await database.meta.bulkPut([
    { id: 'sequence', value: sequence },
    { id: 'store', value: store },
  ])
}

/**
 * Brings the records with these ids, and the texts that go with them, up to the sum of their events.
 * @returns those events, and what they come to.
 */
export async function putSum(database: PlanDatabase, ids: readonly string[]): Promise<Told> {
  const events = await database.events.where('about').anyOf(ids).toArray()
  const { actions, held } = sumOn(events)
  const updates = new Map([...held.values()].flatMap(updatesIn).map((update) => [update.id, update]))
  await database.actions.bulkPut([...actions.values()])
  await database.actions.bulkDelete(ids.filter((id) => !actions.has(id)))
  const stored = await database.updates.where('actionId').anyOf(ids).primaryKeys()
  await database.updates.bulkPut([...updates.values()])
  await database.updates.bulkDelete(stored.filter((id) => !updates.has(id)))
  for (const { book, entries, gone } of entriesTold(events, held)) {
    await database.book(book).bulkPut(entries)
    await database.book(book).bulkDelete(gone)
  }
  return { events, actions, held }
}

interface BookChange {
  readonly book: Book
  readonly entries: Entry[]
  /** The ids of those that are no longer there. */
  readonly gone: string[]
}

/** What becomes of the books in which these events tell of something. */
export function entriesTold(events: readonly PlanEvent[], held: Sum['held']): readonly BookChange[] {
  const told = new Map(
    events.flatMap(({ about, what }) => (what.kind === 'entry' ? [[about, what.book] as const] : [])),
  )
  return [...new Set(told.values())].map((book) => {
    const ids = [...told].flatMap(([id, of]) => (of === book ? [id] : []))
    const entries = ids.flatMap((id) => keptIn(held.get(id) ?? [])?.entry ?? [])
    const here = new Set(entries.map(({ id }) => id))
    return { book, entries, gone: ids.filter((id) => !here.has(id)) }
  })
}
