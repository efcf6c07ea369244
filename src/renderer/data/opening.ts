import type { Desktop, Noted } from '@shared/desktop'
import type { PlanEvent } from '@shared/plan/event'
import { READING_IN } from '@shared/plan/happening'
import type { OnlyReading } from '@shared/plan/store-problem'
import { assertNever, ok, refused, type Result } from '@shared/result'
import type { Finding } from '@shared/safety/finding'
import type { Trouble } from '@shared/safety/trouble'
import { neverFound, verdictOn, type Found, type Verdict, type Witness } from '@shared/safety/witness'
import type { PlanDatabase } from './database'
import { isSum } from './is-sum'
import { asText, forgotten, fromText } from './stored-action'
import { tellOfEntries } from './upgrades'
import { foundIn, putActions } from './write-gate'

/** What the window asks of the desktop to keep the store safe. */
export type Keeper = Pick<Desktop, 'witness' | 'note' | 'linesAfter' | 'linesMissing' | 'beginJournal' | 'setAside'>

/** What was done about the store at this start, for the advisor to know. */
export interface Opened {
  readonly verdict: Verdict
  /** How many user actions came back from the journal. */
  readonly replayed: number
  /** How many could not. */
  readonly missing: number
  readonly findings: readonly Finding[]
  /** Why nothing is stored in this run, if so. */
  readonly reading: OnlyReading | null
}

/** What takes long at a start, for who waits for it. */
export type Step =
  { readonly kind: 'looking' } | { readonly kind: 'opening' } | { readonly kind: 'replaying'; readonly changes: number }

/** Who opens a store: what it asks of the desktop, and what it does meanwhile. */
export interface Opener {
  readonly keeper: Keeper
  readonly newStoreId: () => string
  /** Hears what is being done, for as long as it takes. */
  readonly onStep: (step: Step) => void
  /** Hears all that the journal knows, as soon as it is read and long before it is in the database again. */
  readonly onEvents: (events: readonly PlanEvent[]) => void
  /** Looks at a database that can be read, before it is known whether all is there. */
  readonly look?: (witness: Witness) => Promise<void>
  /** How many milliseconds a database gets to open. */
  readonly longest?: number
}

/**
 * Holds the database against the journal and brings them together, before anything is shown (`safety.md` 4, L4). Never
 * resolves when the database had to be set aside: the window opens anew then. Refuses when what was stored is nowhere.
 */
export async function openSafely(database: PlanDatabase, opener: Opener): Promise<Result<Opened, Trouble>> {
  const { keeper, newStoreId, onStep } = opener
  onStep({ kind: 'looking' })
  const witness = await keeper.witness()
  if (witness.isNewer) return refused({ kind: 'newer' })
  const { findings, reading } = witness
  if (reading && !reading.isWhole)
    throw Object.assign(new Error('Zonder schrijfruimte is niet alles te lezen'), { name: 'NoRoom' })
  onStep({ kind: 'opening' })
  const read = await foundInTime(database, witness, opener)
  if (!read.ok) return read
  const found = read.value
  const verdict = verdictOn(witness, found)
  const opened = { verdict, replayed: 0, missing: neverFound(witness, found), findings, reading: reading?.why ?? null }
  switch (verdict.kind) {
    case 'first-start':
    case 'started-over':
    case 'good':
      return ok(opened)
    case 'replay':
    case 'rebuild': {
      const after = verdict.kind === 'replay' ? verdict.after : 0
      const played = await replay(database, opener, witness, after)
      if (!played.ok) return played
      const { replayed, missing } = played.value
      // The journal has holes as well: from here on it is what the database could be built of.
      if (missing > 0) await beginJournal(database, keeper, newStoreId)
      return ok({ ...opened, replayed, missing: opened.missing + missing })
    }
    case 'begin-journal':
      if (verdict.isFirst) await finishUpgrade(database)
      await beginJournal(database, keeper, newStoreId)
      return ok(opened)
    case 'set-aside':
      await keeper.setAside()
      return new Promise(() => undefined)
    case 'lost':
      return refused({ kind: 'lost', inUse: witness.inUse })
    default:
      return assertNever(verdict)
  }
}

/** How many milliseconds a database gets to open: Chromium may try a damaged one for ever. */
const LONGEST_OPENING = 10_000

/** How often it is tried: a program that looks at every file lets go by itself. */
const TRIES = 5
const BETWEEN_TRIES = 100

/**
 * A database that cannot be read, or not in time, although something was stored in it says nothing that can be
 * believed. When the journal has nothing to build another one of, or when it was made to take the place of such a one,
 * setting it aside as well would help nobody.
 */
async function foundInTime(
  database: PlanDatabase,
  witness: Witness,
  { look, longest = LONGEST_OPENING }: Opener,
): Promise<Result<Found, Trouble>> {
  const { sequence, fresh, inUse } = witness
  try {
    return await inTime(
      firstThatWorks(database, TRIES, () => look?.(witness)),
      longest,
    )
  } catch (error) {
    if (sequence > 0 && !fresh) return ok({ store: null, sequence: 0, events: 0 })
    return refused({ kind: 'unopened', inUse, code: error instanceof Error ? error.name : String(error) })
  }
}

async function firstThatWorks(
  database: PlanDatabase,
  tries: number,
  look: () => Promise<void> | undefined,
): Promise<Result<Found, Trouble>> {
  try {
    if (await database.isNewer()) return refused({ kind: 'newer' })
    await look()
    return ok(await database.transaction('r', database.meta, database.events, () => foundIn(database)))
  } catch (error) {
    if (tries === 1) throw error
    database.close({ disableAutoOpen: false })
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES))
    return firstThatWorks(database, tries - 1, look)
  }
}

function inTime<T>(work: PromiseLike<T>, longest: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(
      () => reject(Object.assign(new Error('De opslag gaat niet open'), { name: 'OpenTimeout' })),
      longest,
    )
    void Promise.resolve(work)
      .finally(() => clearTimeout(tooLate))
      .then(resolve, reject)
  })
}

async function replay(
  database: PlanDatabase,
  { keeper, onStep, onEvents }: Opener,
  { store, events, sequence, inUse, reading }: Witness,
  after: number,
): Promise<Result<Pick<Opened, 'replayed' | 'missing'>, Trouble>> {
  // A run that only reads puts nothing back: that it is all in memory concerns nobody.
  if (!reading) onStep({ kind: 'replaying', changes: sequence - after })
  const { texts, missing } = await keeper.linesAfter(after)
  const actions = texts.map(fromText)
  // Without the reading in there is no plan to change: what is left would look like an empty one.
  if (after === 0 && actions[0]?.sequence !== READING_IN) return refused({ kind: 'lost', inUse })
  if (after === 0) onEvents(actions.flatMap((action) => action.events))
  await database.asGate(async () => {
    await putActions(database, store ?? '', actions)
    // Also when the last one is among those that are missing: its number was given out.
    await database.meta.put({ id: 'sequence', value: sequence })
  })
  const now = await database.transaction('r', database.meta, database.events, () => foundIn(database))
  if (missing === 0 && now.events !== events) return refused({ kind: 'unopened', inUse, code: 'NotWhole' })
  return ok({ replayed: actions.length, missing })
}

/**
 * Makes whole what a kill in the middle of an upgrade left half done: Chromium may keep the first part of such a
 * transaction. From the journal on, another database is built instead.
 */
async function finishUpgrade(database: PlanDatabase): Promise<void> {
  if (!(await isSum(database))) await database.asGate(() => tellOfEntries(database))
}

/** Begins a journal with everything that is in the database, user action by user action. */
export async function beginJournal(database: PlanDatabase, keeper: Keeper, newStoreId: () => string): Promise<void> {
  const { store, sequence, all } = await database.transaction(
    'r',
    [database.meta, database.events, database.papers],
    async () => {
      const { store, sequence } = await foundIn(database)
      const all = { events: await database.events.toArray(), papers: await database.papers.toArray() }
      return { store: store ?? newStoreId(), sequence, all }
    },
  )
  const papers = new Map(all.papers.map((paper) => [paper.id, paper]))
  const actions = bySequence(all.events)
  const lines: Noted[] = []
  let before = 0
  for (let at = 1; at <= sequence; at += 1) {
    const events = actions.get(at) ?? []
    before += events.length
    const [issued] = events.filter(({ about }) => papers.has(about))
    const paper = papers.get(issued?.about ?? '') ?? null
    // What is said of a paper later does not issue it again.
    if (paper) papers.delete(paper.id)
    lines.push({ store, sequence: at, events: before, text: asText({ ...forgotten(at), events, paper }) })
  }
  const begun = await keeper.beginJournal(lines)
  if (!begun.ok) throw Object.assign(new Error('Het journaal kon niet worden begonnen'), { name: begun.problem.code })
  await database.asGate(() => database.meta.put({ id: 'store', value: store }))
}

function bySequence(events: readonly PlanEvent[]): ReadonlyMap<number, readonly PlanEvent[]> {
  const actions = new Map<number, PlanEvent[]>()
  for (const event of events) {
    const action = actions.get(event.sequence)
    if (action) action.push(event)
    else actions.set(event.sequence, [event])
  }
  return actions
}
