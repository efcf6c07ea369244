import type { ElectronApplication, Page } from '@playwright/test'
import { editButton } from './actions-screen'
import { expect } from './test-app'

/** The window that takes the place of this one, once it shows a status. */
export async function nextWindow(app: ElectronApplication, after: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([app.waitForEvent('window'), after().catch(goneWithWindow)])
  await expect(editButton(page, 'Status', '1.01')).toBeVisible()
  return page
}

/** The window may go before whoever pressed in it hears that the key was taken. */
function goneWithWindow(error: unknown): void {
  if (!(error instanceof Error && error.message.includes('has been closed'))) throw error
}
