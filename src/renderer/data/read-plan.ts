import type { EntityTable } from 'dexie'
import { byNumber } from '@shared/plan/action'
import { BOOKS, type Entries } from '@shared/plan/entry'
import type { Plan, PlanFrame } from '@shared/plan/plan'
import type { PlanDatabase } from './database'

/** Everything of one moment, read together, so that no half of a change is ever seen. */
export function readPlan(database: PlanDatabase, frame: PlanFrame): Promise<Plan> {
  const read = database.tables.filter(({ name }) => name !== database.papers.name)
  return database.transaction('r', read, async () => {
    const [actions, updates, events, ...entries] = await Promise.all([
      database.actions.toArray(),
      allOf(database.updates),
      allOf(database.events),
      ...BOOKS.map((book) => database.book(book).toArray()),
    ])
    const books = Object.fromEntries(BOOKS.map((book, place) => [book, entries[place]])) as unknown as Entries
    return { frame, actions: [...actions].sort(byNumber), updates, events, ...books }
  })
}

/** How many records are read at once: so many cross into the window well within a tenth of a second. */
const PIECE = 4000

/** Everything in a table, by key, read in pieces between which the window can draw and answer. Within a transaction. */
export async function allOf<T extends { readonly id: string }>(table: EntityTable<T, 'id'>): Promise<readonly T[]> {
  const read: T[] = []
  for (;;) {
    const last = read.at(-1)
    const rest = last === undefined ? table.toCollection() : table.where(':id').above(last.id)
    const piece = await rest.limit(PIECE).toArray()
    for (const each of piece) read.push(each)
    if (piece.length < PIECE) return read
  }
}
