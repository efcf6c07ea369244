import type { Page } from '@playwright/test'
import type { Desktop } from '@shared/desktop'
import { booksOn } from '@shared/plan/books'
import type { Instant } from '@shared/plan/day'
import { BOOKS } from '@shared/plan/entry'
import type { Happening, Occurrence, PlanEvent } from '@shared/plan/event'
import { READING_IN, sumOn, updatesIn } from '@shared/plan/happening'
import type { Plan } from '@shared/plan/plan'
import { firstDayOf } from '@shared/plan/quarter'
import { eventsOf } from '@shared/plan/user-action'

/**
 * Puts another plan in the store of an open app and lets the app read it; a book of which the plan holds nothing keeps
 * what was in it. Written by the browser's own means: the app itself has no way around its gate. Records are the sum of
 * their events, as they always are, and the store is ahead of its journal, which is then begun anew from it.
 */
export async function seed(page: Page, plan: Plan): Promise<void> {
  const { store, sequence } = await page.evaluate(() =>
    (window as unknown as { readonly desktop: Desktop }).desktop.witness(),
  )
  const events = toldInFull(plan)
  const { actions, held } = sumOn(events)
  const books = booksOn(events)
  const filled = BOOKS.filter((book) => books[book].length > 0)
  const tables = {
    actions: [...actions.values()],
    updates: [...held.values()].flatMap(updatesIn),
    ...Object.fromEntries(filled.map((book) => [book, books[book]])),
    papers: [],
    meta: [
      { id: 'sequence', value: events.reduce((most, event) => Math.max(most, event.sequence), sequence + 1) },
      { id: 'store', value: store },
    ],
  }
  await page.evaluate(
    async ({ records, told, replaced }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('actiewijzer')
        asked.addEventListener('success', () => resolve(asked.result))
        asked.addEventListener('error', () => reject(asked.error ?? new Error('De opslag gaat niet open')))
      })
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction([...Object.keys(records), 'events'], 'readwrite')
        const stored = transaction.objectStore('events').getAll()
        stored.addEventListener('success', () => {
          const before = stored.result as typeof told
          const kept = before.filter(({ what }) => what.kind === 'entry' && !replaced.includes(what.book))
          transaction.objectStore('events').clear()
          for (const event of kept) transaction.objectStore('events').put({ ...event, id: `${event.id}-bewaard` })
          for (const event of told) transaction.objectStore('events').put(event)
        })
        for (const [table, rows] of Object.entries(records)) {
          transaction.objectStore(table).clear()
          for (const row of rows) transaction.objectStore(table).put(row)
        }
        transaction.addEventListener('complete', () => resolve())
        transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Niet geschreven')))
      })
      database.close()
    },
    { records: tables, told: events, replaced: filled },
  )
  await page.reload()
}

/** The events of a plan, with a reading in for what none of them tells of. */
function toldInFull(plan: Plan): readonly PlanEvent[] {
  const isFirst = ({ what }: PlanEvent) => what.kind === 'added' || (what.kind === 'entry' && what.from === null)
  const told = new Set(plan.events.filter(isFirst).map(({ about }) => about))
  const readIn = (about: string, what: Happening): Occurrence => ({ about, what, reason: null })
  const untold = [
    ...plan.actions.map((action) => readIn(action.id, { kind: 'added', action })),
    ...BOOKS.flatMap((book) =>
      plan[book].map((to) => readIn(to.id, { kind: 'entry', book, from: null, to } as unknown as Happening)),
    ),
  ].filter(({ about }) => !told.has(about))
  const occasion = { on: firstDayOf(plan.frame.first), at: '2025-01-01T08:00:00.000Z' as Instant, by: 'plan' }
  return [...eventsOf(untold, occasion, READING_IN, null, plan.events.length), ...plan.events]
}
