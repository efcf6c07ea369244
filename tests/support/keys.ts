import type { Page } from '@playwright/test'

/**
 * Presses these keys one after another, `Enter ArrowDown Enter`, as fast as somebody who looks at the screen: each
 * waits until what the one before did is painted. A key that outruns the list it opens tells nothing about the app.
 */
export async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys.split(' ')) {
    await page.keyboard.press(key)
    await painted(page)
  }
}

/** Types a text where the keyboard is, and waits until it is painted. */
export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text)
  await painted(page)
}

/** Two frames: lists and dialogs take the keyboard in the frame after they are drawn. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
}
