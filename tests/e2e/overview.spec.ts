import type { Page } from '@playwright/test'
import { press } from '../support/keys'
import { expectAccessible, expectFits } from '../support/sizes'
import { expect, test } from '../support/test-app'

const goToOverview = async (page: Page) => {
  await page.getByRole('navigation').getByRole('button', { name: 'Overzicht' }).click()
  await expect(page.getByRole('table', { name: 'Stand per thema' })).toBeVisible()
}

test('every figure of the table leads to exactly as many actions', async ({ open }) => {
  const { page } = await open()
  await goToOverview(page)
  const table = page.getByRole('table', { name: 'Stand per thema' })
  const figures = await table.getByRole('button', { name: /Toon deze acties$/ }).allInnerTexts()
  expect(figures.length).toBeGreaterThan(10)
  for (const [place, figure] of figures.entries()) {
    await table
      .getByRole('button', { name: /Toon deze acties$/ })
      .nth(place)
      .click()
    await expect(page.getByRole('heading', { level: 1, name: 'Acties' })).toBeVisible()
    await expect(page.getByText(new RegExp(`^${figure} van \\d+ acties$`))).toBeVisible()
    await goToOverview(page)
  }
})

test('the lights of each theme add up to its actions, and the themes to the total', async ({ open }) => {
  const { page } = await open()
  await goToOverview(page)
  const rows = await page.getByRole('table', { name: 'Stand per thema' }).getByRole('row').all()
  const figures = await Promise.all(
    rows.slice(1).map(async (row) => (await row.locator('td').allInnerTexts()).slice(0, 6).map(Number)),
  )
  expect(figures).toHaveLength(5)
  for (const [actions = NaN, ...lights] of figures) expect(lights.reduce((sum, light) => sum + light, 0)).toBe(actions)
  const [themes, total] = [figures.slice(0, 4), figures[4] ?? []]
  expect(total.map((_, column) => themes.reduce((sum, theme) => sum + (theme[column] ?? NaN), 0))).toEqual(total)
})

test('what asks for attention leads to its actions, with the reason as a filter that can be taken away', async ({
  open,
}) => {
  const { page } = await open()
  await goToOverview(page)
  const show = page.getByRole('button', { name: /^Toon \d+ acties? ?: Nog geen trekker$/ })
  const count = Number(/\d+/.exec(await show.innerText())?.[0])
  await show.click()
  await expect(page.getByText(`${count} van 113 acties`)).toBeVisible()
  await page.getByRole('button', { name: /^Filter weghalen: Nog geen trekker/ }).click()
  await expect(page.getByText('113 van 113 acties')).toBeVisible()
})

test('a finished action shows at once', async ({ open }) => {
  const { page } = await open()
  await page.getByRole('button', { name: 'Status van 1.07' }).click()
  await page.getByRole('option', { name: 'Afgerond' }).click()
  await goToOverview(page)
  const first = page.getByRole('row', { name: /1 Weerbaarheid eigen organisatie/ })
  await expect(first.getByRole('button', { name: /^Afgerond, .*: 1\. Toon/ })).toBeVisible()
})

test('is accessible and fits at both sizes', async ({ open }) => {
  const opened = await open()
  const { page } = opened
  await goToOverview(page)
  await expectAccessible(opened)
  await expectFits(opened)
})

test('works with the keyboard alone', async ({ open }) => {
  const { page } = await open()
  await page.getByRole('navigation').getByRole('button', { name: 'Overzicht' }).focus()
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Overzicht' })).toBeVisible()
  const wanted = page.getByRole('button', { name: /^Alle acties, 2 .*Toon deze acties$/ })
  for (let presses = 0; presses < 30; presses += 1) {
    await press(page, 'Tab')
    if (await wanted.evaluate((button) => button === document.activeElement)) break
  }
  await expect(wanted).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Acties' })).toBeVisible()
})
