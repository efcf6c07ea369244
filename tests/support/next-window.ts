import type { ElectronApplication, Page } from '@playwright/test'
import { editButton } from './actions-screen'
import { expect } from './test-app'

/** The window that takes the place of this one, once it shows a status. */
export async function nextWindow(app: ElectronApplication, after: () => Promise<void>): Promise<Page> {
  const opened = app.waitForEvent('window')
  await after()
  const page = await opened
  await expect(editButton(page, 'Status', '1.01')).toBeVisible()
  return page
}
