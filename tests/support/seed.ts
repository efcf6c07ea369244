import type { Page } from '@playwright/test'
import type { Plan } from '@shared/plan/plan'

/**
 * Puts another plan in the store of an open app and lets the app read it. Written by the browser's own means: the
 * app itself has no way around its gate.
 */
export async function seed(page: Page, { actions, updates, budget, events }: Plan): Promise<void> {
  const last = events.reduce((most, { sequence }) => Math.max(most, sequence), 0)
  const tables = { actions, updates, budget, events, meta: [{ id: 'sequence', value: last }] }
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
