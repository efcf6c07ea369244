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
      database.updates.toArray(),
      database.events.toArray(),
      ...BOOKS.map((book) => database.book(book).toArray()),
    ])
    const books = Object.fromEntries(BOOKS.map((book, place) => [book, entries[place]])) as unknown as Entries
    return { frame, actions: [...actions].sort(byNumber), updates, events, ...books }
  })
}
