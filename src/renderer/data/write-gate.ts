import { keptIn } from '@shared/plan/books'
import type { Book, Entry } from '@shared/plan/entry'
import type { Occasion, Occurrence, PlanEvent } from '@shared/plan/event'
import { sumOn, updatesIn, type Sum } from '@shared/plan/happening'
import { eventsOf } from '@shared/plan/user-action'
import type { IssuedPaper } from '@shared/reports/issued-paper'
import { ok, type Result } from '@shared/result'
import type { PlanDatabase } from './database'

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

/** What came of it; `sequence` is empty when nothing had to change. */
export interface Written {
  readonly sequence: number | null
}

/**
 * The one way in. Reads, lets the rule decide, and writes records and events together or not at all, as one strict
 * transaction with the next sequence number. A refusal writes nothing. A failing disk rejects the promise.
 */
export function write<Records, Problem>(
  database: PlanDatabase,
  occasion: Occasion,
  userAction: UserAction<Records, Problem>,
): Promise<Result<Written, Problem>> {
  return database.asGate(async () => {
    const decision = userAction.decide(await userAction.read(database))
    if (!decision.ok) return decision
    if (decision.value.occurrences.length === 0) return ok({ sequence: null })
    return ok({ sequence: await put(database, occasion, decision.value) })
  })
}

/** Awaits nothing but the database: awaiting anything else would let the transaction slip away. */
async function put(database: PlanDatabase, occasion: Occasion, decision: Decision): Promise<number> {
  const sequence = ((await database.meta.get('sequence'))?.value ?? 0) + 1
  const events = eventsOf(decision.occurrences, occasion, sequence, decision.undoes ?? null)
  await database.events.bulkAdd([...events])
  await putSum(database, [...new Set(events.map(({ about }) => about))])
  if (decision.paper) await database.papers.add(decision.paper)
  await database.meta.put({ id: 'sequence', value: sequence })
  return sequence
}

/** Brings the records with these ids, and the texts that go with them, up to the sum of their events. */
export async function putSum(database: PlanDatabase, ids: readonly string[]): Promise<void> {
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
}

interface BookChange {
  readonly book: Book
  readonly entries: Entry[]
  /** The ids of those that are no longer there. */
  readonly gone: string[]
}

/** What becomes of the books in which these events tell of something. */
function entriesTold(events: readonly PlanEvent[], held: Sum['held']): readonly BookChange[] {
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
