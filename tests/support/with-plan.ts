import type { ElectronApplication, Page } from '@playwright/test'
import { editButton } from './actions-screen'
import { expect, launchApp } from './test-app'

/** Starts on that folder, hands over the window that shows the plan (after damage that is the second one), and ends. */
export async function withPlan(dataFolder: string, look: (page: Page) => Promise<void>): Promise<void> {
  const app = await launchApp({ dataFolder })
  try {
    await expect.poll(async () => (await planIn(app)) !== null, { timeout: 40_000 }).toBe(true)
    const page = await planIn(app)
    if (!page) throw new Error('geen venster met het plan')
    await look(page)
  } finally {
    await app.close()
  }
}

async function planIn(app: ElectronApplication): Promise<Page | null> {
  const page = app.windows().at(-1)
  if (!page) return null
  try {
    return (await editButton(page, 'Status', '1.01').isVisible()) ? page : null
  } catch (error) {
    if (page.isClosed()) return null
    throw error
  }
}
