import type { ElectronApplication, Page } from '@playwright/test'
import { editButton } from './actions-screen'
import { expect, launchApp } from './test-app'

/** Starts on that folder, hands over the window that shows the plan (after damage that is the second one), and ends. */
export async function withPlan(dataFolder: string, look: (page: Page) => Promise<void>): Promise<void> {
  const app = await launchApp({ dataFolder })
  try {
    await expect.poll(() => shownInsteadOfPlan(app), { timeout: 40_000 }).toBeNull()
    const page = app.windows().at(-1)
    if (!page) throw new Error('geen venster met het plan')
    await look(page)
  } finally {
    await app.close()
  }
}

/** What the last window says when it does not show the plan, so that a failure tells what was there. */
async function shownInsteadOfPlan(app: ElectronApplication): Promise<string | null> {
  const page = app.windows().at(-1)
  if (!page) return 'geen venster'
  try {
    return (await editButton(page, 'Status', '1.01').isVisible()) ? null : await wordsOf(page)
  } catch (error) {
    if (page.isClosed()) return 'een venster dat dicht is'
    throw error
  }
}

const wordsOf = (page: Page): Promise<string> => page.locator('body').innerText()
