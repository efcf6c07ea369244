import type { Page } from '@playwright/test'
import { BOOKS } from '@shared/plan/entry'
import type { Plan } from '@shared/plan/plan'

/**
 * Puts another plan in the store of an open app and lets the app read it. Written by the browser's own means: the
 * app itself has no way around its gate.
 */
export async function seed(page: Page, plan: Plan): Promise<void> {
  const { actions, updates, events } = plan
  const last = events.reduce((most, { sequence }) => Math.max(most, sequence), 0)
  const books = Object.fromEntries(BOOKS.filter((book) => plan[book].length > 0).map((book) => [book, plan[book]]))
  const tables = { actions, updates, events, ...books, meta: [{ id: 'sequence', value: last }] }
  await page.evaluate(async (records) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('actiewijzer')
      asked.addEventListener('success', () => resolve(asked.result))
      asked.addEventListener('error', () => reject(asked.error ?? new Error('De opslag gaat niet open')))
    })
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(Object.keys(records), 'readwrite')
      for (const [table, rows] of Object.entries(records)) {
        transaction.objectStore(table).clear()
        for (const row of rows) transaction.objectStore(table).put(row)
      }
      transaction.addEventListener('complete', () => resolve())
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Niet geschreven')))
    })
    database.close()
  }, tables)
  await page.reload()
}
