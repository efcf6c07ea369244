import { join, resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect } from '../support/test-app'

export const OUT = resolve(process.env['TOUR_OUT'] ?? 'tour')
export const PEILDATUM = process.env['TOUR_PEILDATUM'] ?? '2026-06-30'

/** What the tour leaves beside its files: what it did and what it saw. */
export const did: string[] = []
export const pictures: string[] = []

export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(OUT, `${name}.png`), animations: 'disabled' })
  pictures.push(`${name}.png`)
}

/** Waits until the screen says so, and gives the whole sentence. */
export async function stored(page: Page, sentence: string | RegExp): Promise<string> {
  const said = page.getByRole('status').filter({ hasText: sentence })
  await expect(said).toBeVisible({ timeout: 30_000 })
  const words = (await said.innerText()).trim()
  did.push(words)
  return words
}

export async function goTo(
  page: Page,
  screen:
    | 'Overzicht'
    | 'Acties'
    | 'Planning'
    | 'Bijwerkronde'
    | 'Gemeenten en partners'
    | 'Bestuurlijke agenda'
    | 'Financiën'
    | 'Rapportages',
): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: screen }).click()
  await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible()
}

/** The texts in a row of a table, without the signs that only decorate. */
export async function textsIn(row: Locator): Promise<readonly string[]> {
  const texts = await row.locator('th, td').allInnerTexts()
  return texts.map((text) =>
    text
      .replace(/[●▲■✔○]/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}
