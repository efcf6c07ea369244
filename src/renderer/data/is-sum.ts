import { BOOKS } from '@shared/plan/entry'
import { sumOn, updatesIn } from '@shared/plan/happening'
import { sameValue } from '@shared/plan/patch'
import type { Told } from './briefs'
import type { PlanDatabase } from './database'
import { allOf } from './read-plan'
import { entriesTold } from './write-gate'

/** Whether every record in the database is the sum of its events, and nothing is there besides. */
export const isSum = async (database: PlanDatabase): Promise<boolean> => (await summed(database)) !== null

/** All events with their sum; empty when the records in the database are not that sum. */
export async function summed(database: PlanDatabase): Promise<Told | null> {
  const { events, stored } = await database.transaction('r', database.tables, async () => ({
    events: await allOf(database.events),
    stored: {
      actions: await database.actions.toArray(),
      updates: await allOf(database.updates),
      books: await Promise.all(BOOKS.map((book) => database.book(book).toArray())),
    },
  }))
  const sum = sumOn(events)
  const { actions, held } = sum
  const told = new Map(entriesTold(events, held).map(({ book, entries }) => [book, entries]))
  const isTheSum =
    areSame(stored.actions, [...actions.values()]) &&
    areSame(stored.updates, [...held.values()].flatMap(updatesIn)) &&
    BOOKS.every((book, place) => areSame(stored.books[place] ?? [], told.get(book) ?? []))
  return isTheSum ? { ...sum, events } : null
}

/** Whether two lists hold the same records, in whatever order. */
function areSame(stored: readonly { readonly id: string }[], summed: readonly { readonly id: string }[]): boolean {
  const expected = new Map(summed.map((record) => [record.id, record]))
  return stored.length === expected.size && stored.every((record) => sameValue(record, expected.get(record.id)))
}
