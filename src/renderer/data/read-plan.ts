import type { EntityTable } from 'dexie'
import { byNumber, type Action } from '@shared/plan/action'
import type { Day } from '@shared/plan/day'
import { BOOKS, type Entries } from '@shared/plan/entry'
import type { Plan, PlanFrame, Records } from '@shared/plan/plan'
import type { ActionStand } from '@shared/progress/action-stand'
import { glancesOn, type Glanced } from '@shared/progress/glance'
import type { ActionStands } from '@shared/progress/stand'
import type { Found } from '@shared/safety/witness'
import { keptBriefs } from './briefs'
import type { PlanDatabase } from './database'

/** Everything of one moment, read together, so that no half of a change is ever seen. */
export function readPlan(database: PlanDatabase, frame: PlanFrame): Promise<Plan> {
  const read = database.tables.filter(({ name }) => name !== database.papers.name)
  return database.transaction('r', read, async () => {
    const [records, updates, events] = await Promise.all([
      recordsIn(database, frame),
      allOf(database.updates),
      allOf(database.events),
    ])
    return { ...records, updates, events }
  })
}

/**
 * What the first picture is drawn from: as little as it can be, however much was ever written down. It holds nothing of
 * what happened, so it is only looked at: nobody decides, searches or reports on it.
 */
export interface FirstPicture {
  readonly plan: Plan
  readonly stand: ActionStands
}

/**
 * The records of one moment and how they stand, of what was kept of their events. Empty when that is not of the last user
 * action that the journal knows, when nothing was kept of an action, when something counts from a later day, or when a
 * partner has gone from the directory: then the events are needed to say anything true.
 */
export function readFirst(
  database: PlanDatabase,
  frame: PlanFrame,
  on: Day,
  known: Pick<Found, 'store' | 'sequence'>,
): Promise<FirstPicture | null> {
  const read = [database.meta, database.actions, ...BOOKS.map((book) => database.book(book))]
  return database.transaction('r', read, async () => {
    const [sequence, store] = await database.meta.bulkGet(['sequence', 'store'])
    if (sequence?.value !== known.sequence || store?.value !== known.store) return null
    const [records, briefs] = await Promise.all([recordsIn(database, frame), keptBriefs(database)])
    const directory = new Set(records.organisations.map(({ id }) => id))
    const isTold = ({ id, partners }: Action) =>
      briefs?.of.has(id) && partners.every((each) => directory.has(each.organisation))
    const glances = briefs && records.actions.every(isTold) ? glancesOn(records, briefs, on) : null
    return glances && { plan: { ...records, updates: [], events: [] }, stand: { on, actions: glances.map(asStand) } }
  })
}

const asStand = ({ latest, ...glance }: Glanced): ActionStand => ({
  ...glance,
  updates: latest ? [latest] : [],
  moves: [],
  promisesMoved: [],
})

async function recordsIn(database: PlanDatabase, frame: PlanFrame): Promise<Records> {
  const [actions, ...entries] = await Promise.all([
    database.actions.toArray(),
    ...BOOKS.map((book) => database.book(book).toArray()),
  ])
  const books = Object.fromEntries(BOOKS.map((book, place) => [book, entries[place]])) as unknown as Entries
  return { frame, actions: [...actions].sort(byNumber), ...books }
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
