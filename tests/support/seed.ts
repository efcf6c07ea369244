import type { Page } from '@playwright/test'
import type { Desktop } from '@shared/desktop'
import { BOOKS } from '@shared/plan/entry'
import type { Plan } from '@shared/plan/plan'

/**
 * Puts another plan in the store of an open app and lets the app read it. Written by the browser's own means: the
 * app itself has no way around its gate. The store is then ahead of its journal, which is begun anew from it.
 */
export async function seed(page: Page, plan: Plan): Promise<void> {
  const { actions, updates, events } = plan
  const last = events.reduce((most, { sequence }) => Math.max(most, sequence), 0)
  const { store } = await page.evaluate(() => (window as unknown as { readonly desktop: Desktop }).desktop.witness())
  const books = Object.fromEntries(BOOKS.map((book) => [book, plan[book]]))
  const meta = [
    { id: 'sequence', value: last },
    { id: 'store', value: store },
  ]
  const tables = { actions, updates, events, ...books, papers: [], meta }
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
