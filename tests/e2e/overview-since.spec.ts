import type { Page } from '@playwright/test'
import { expectStored } from '../support/actions-screen'
import { expect, test } from '../support/test-app'

const goToOverview = async (page: Page) => {
  await page.getByRole('navigation').getByRole('button', { name: 'Overzicht' }).click()
  await expect(page.getByRole('table', { name: 'Stand per thema' })).toBeVisible()
}

const setStatus = async (page: Page, number: string, status: string) => {
  await page.getByRole('button', { name: `Status van ${number}` }).click()
  await page.getByRole('option', { name: status }).click()
  await expectStored(page, `Status van ${number} is nu ${status}.`)
}

const closing = (page: Page) => page.getByRole('region', { name: 'Sluitende telling' })
const changes = (page: Page) => page.getByRole('region', { name: 'Wat is er veranderd' })

test('the closing count adds up: then, new and gone make now, and every colour makes the total', async ({ open }) => {
  const { page } = await open()
  await setStatus(page, '1.07', 'Afgerond')
  await goToOverview(page)
  await expect(closing(page)).toContainText('Vergeleken met het vastgestelde plan (1 januari 2025).')
  const sum = (await closing(page).locator('dd').allInnerTexts()).map((text) => Number(text.replace(/\D/g, '')))
  const [before = NaN, added = NaN, gone = NaN, now = NaN] = sum
  expect(before + added - gone).toBe(now)
  const rows = await closing(page).getByRole('row').all()
  const figures = await Promise.all(
    rows
      .slice(1)
      .map(async (row) => (await row.locator('td').allInnerTexts()).map((text) => Number(text.replace('−', '-')))),
  )
  const [lines, total = []] = [figures.slice(0, -1), figures.at(-1)]
  expect(total).toEqual([before, now, now - before])
  expect([0, 1, 2].map((column) => lines.reduce((all, line) => all + (line[column] ?? NaN), 0))).toEqual(total)
  for (const [then = NaN, today = NaN, difference] of lines) expect(today - then).toBe(difference)
  await expect(closing(page).getByRole('row', { name: /Afgerond/ })).toContainText('+1')
})

test('what was added since leads to its action', async ({ open }) => {
  const { page } = await open()
  await page.getByRole('button', { name: 'Actie toevoegen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Actie toevoegen' })
  await dialog.getByRole('button', { name: 'Thema' }).click()
  await page.getByRole('option', { name: /^1\. / }).click()
  await dialog.getByRole('textbox', { name: 'Actie' }).fill('Iets nieuws doen')
  await dialog.getByRole('combobox', { name: 'Onderdeel' }).fill('Een nieuw onderdeel')
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(dialog).toHaveCount(0)
  await goToOverview(page)
  await expect(changes(page)).toContainText('Iets nieuws doen: nieuw in het plan')
  await closing(page)
    .getByRole('button', { name: /^Nieuw, hele plan: 1/ })
    .click()
  await expect(page.getByText('1 van 114 acties')).toBeVisible()
})

test('what changed is a sentence per action, and all of it stands in the table', async ({ open }) => {
  const { page } = await open()
  await setStatus(page, '1.07', 'In uitvoering')
  await goToOverview(page)
  await expect(changes(page).getByRole('listitem').filter({ hasText: '1.07' })).toContainText(
    ': status van Niet gestart naar In uitvoering',
  )
  const all = changes(page).getByRole('button', { name: /^Toon/ })
  const count = /\d+/.exec(await all.innerText())?.[0] ?? ''
  await all.click()
  await expect(page.getByText(`${count} van 113 acties`)).toBeVisible()
})

test('what was not updated leads to the update round', async ({ open }) => {
  const { page } = await open()
  await setStatus(page, '1.03', 'In uitvoering')
  await goToOverview(page)
  await page.getByRole('button', { name: 'Naar de bijwerkronde' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bijwerkronde' })).toBeVisible()
})
