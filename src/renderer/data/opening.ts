import type { Desktop, Noted } from '@shared/desktop'
import type { PlanEvent } from '@shared/plan/event'
import { verdictOn, type Found, type Verdict, type Witness } from '@shared/safety/witness'
import type { PlanDatabase } from './database'
import { asText, fromText } from './stored-action'
import { foundIn, putActions } from './write-gate'

/** What the window asks of the desktop to keep the store safe. */
export type Keeper = Pick<Desktop, 'witness' | 'note' | 'linesAfter' | 'beginJournal' | 'setAside'>

/** What was done about the store at this start, for the advisor to know. */
export interface Opened {
  readonly kind: Verdict['kind']
  /** How many user actions came back from the journal. */
  readonly replayed: number
  /** How many could not. */
  readonly missing: number
}

/**
 * Holds the database against the journal and brings them together, before anything is shown (`safety.md` 4, L4). Never
 * resolves when the database had to be set aside: the window opens anew then.
 */
export async function openSafely(
  database: PlanDatabase,
  keeper: Keeper,
  newStoreId: () => string,
  longest = LONGEST_OPENING,
): Promise<Opened> {
  const witness = await keeper.witness()
  const verdict = verdictOn(witness, await found(database, witness, longest))
  switch (verdict.kind) {
    case 'replay':
      return { kind: verdict.kind, ...(await replay(database, keeper, witness, verdict.after)) }
    case 'begin-journal':
      await beginJournal(database, keeper, newStoreId)
      break
    case 'set-aside':
      await keeper.setAside()
      return new Promise(() => undefined)
    default:
  }
  return { kind: verdict.kind, replayed: 0, missing: 0 }
}

/** How many milliseconds a database gets to open: Chromium may try a damaged one for ever. */
const LONGEST_OPENING = 10_000

/**
 * A database that cannot be read, or not in time, although something was stored in it says nothing that can be
 * believed. When it was made to take the place of such a one, setting it aside as well would help nobody.
 */
async function found(database: PlanDatabase, witness: Witness, longest: number): Promise<Found> {
  const reading = database.transaction('r', database.meta, database.events, () => foundIn(database))
  if (witness.sequence === 0) return reading
  try {
    return await inTime(reading, longest)
  } catch (error) {
    if (witness.isFresh) throw error
    return { store: null, sequence: 0, events: 0 }
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
  keeper: Keeper,
  { store, events, sequence }: Witness,
  after: number,
): Promise<Pick<Opened, 'replayed' | 'missing'>> {
  const { texts, missing } = await keeper.linesAfter(after)
  const actions = texts.map(fromText)
  await database.asGate(() => putActions(database, store ?? '', actions))
  const now = await database.transaction('r', database.meta, database.events, () => foundIn(database))
  const isWhole = now.sequence === sequence && (missing > 0 || now.events === events)
  if (!isWhole) throw Object.assign(new Error('De opslag is niet heel na het terugzetten'), { name: 'NotWhole' })
  return { replayed: actions.length, missing }
}

/** Everything that was ever written, user action by user action. */
async function beginJournal(database: PlanDatabase, keeper: Keeper, newStoreId: () => string): Promise<void> {
  const { store, all } = await database.transaction('r', database.meta, database.events, database.papers, async () => ({
    store: (await foundIn(database)).store ?? newStoreId(),
    all: { events: await database.events.toArray(), papers: await database.papers.toArray() },
  }))
  const lines: Noted[] = []
  let before = 0
  for (const [sequence, events] of bySequence(all.events)) {
    const issued = new Set(events.map(({ about }) => about))
    const paper = all.papers.find(({ id }) => issued.has(id)) ?? null
    before += events.length
    lines.push({ store, sequence, events: before, text: asText({ sequence, events, paper }) })
  }
  const begun = await keeper.beginJournal(lines)
  if (!begun.ok) throw Object.assign(new Error('Het logboek kon niet worden begonnen'), { name: begun.problem.code })
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
