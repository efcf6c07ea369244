import { BOOKS } from '@shared/plan/entry'
import { sumOn, updatesIn } from '@shared/plan/happening'
import { sameValue } from '@shared/plan/patch'
import type { PlanDatabase } from './database'
import { allOf } from './read-plan'
import { entriesTold } from './write-gate'

/** Whether every record in the database is the sum of its events, and nothing is there besides. */
export async function isSum(database: PlanDatabase): Promise<boolean> {
  const { events, stored } = await database.transaction('r', database.tables, async () => ({
    events: await allOf(database.events),
    stored: {
      actions: await database.actions.toArray(),
      updates: await allOf(database.updates),
      books: await Promise.all(BOOKS.map((book) => database.book(book).toArray())),
    },
  }))
  const { actions, held } = sumOn(events)
  const told = new Map(entriesTold(events, held).map(({ book, entries }) => [book, entries]))
  return (
    areSame(stored.actions, [...actions.values()]) &&
    areSame(stored.updates, [...held.values()].flatMap(updatesIn)) &&
    BOOKS.every((book, place) => areSame(stored.books[place] ?? [], told.get(book) ?? []))
  )
}

/** Whether two lists hold the same records, in whatever order. */
function areSame(stored: readonly { readonly id: string }[], summed: readonly { readonly id: string }[]): boolean {
  const expected = new Map(summed.map((record) => [record.id, record]))
  return stored.length === expected.size && stored.every((record) => sameValue(record, expected.get(record.id)))
}
