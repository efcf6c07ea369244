import type { Locator, Page } from '@playwright/test'
import { day } from '@shared/plan/day'
import { anAction, aPlan, changed, due, from } from '../support/builders'
import { seed } from '../support/seed'
import { press } from '../support/keys'
import { expect, inaccessible, test } from '../support/test-app'

const goToOverview = async (page: Page) => {
  await page.getByRole('navigation').getByRole('button', { name: 'Overzicht' }).click()
  await expect(page.getByRole('table', { name: 'Stand per thema' })).toBeVisible()
}

const themeTable = (page: Page) => page.getByRole('table', { name: 'Stand per thema' })
const tableButton = (page: Page, chart: string) =>
  page.getByRole('button', { name: new RegExp(`^Toon als tabel ?: ${chart}$`) })

/** The numbers of each row, without its heading. */
async function numbersIn(table: Locator, cells: number): Promise<number[][]> {
  const rows = await table
    .locator('tr')
    .filter({ has: table.page().locator('td') })
    .all()
  return Promise.all(rows.map(async (row) => (await row.locator('td').allInnerTexts()).slice(0, cells).map(Number)))
}

test('the bars have a table with the same figures as the themes', async ({ open }) => {
  const { page } = await open()
  await goToOverview(page)
  const [one = [], two = [], three = [], four = [], total = []] = await numbersIn(themeTable(page), 6)
  await tableButton(page, 'Kleuren per thema').click()
  const byColour = await numbersIn(page.getByRole('table', { name: /^Aantal acties per thema en kleur/ }), 5)
  const withoutWithdrawn = byColour.filter((_, row) => row !== 5)
  expect(withoutWithdrawn).toEqual(
    [1, 2, 3, 4, 5, 0].map((column) => [one, two, three, four, total].map((figures) => figures[column])),
  )
})

test('the line has a table with the shares of the themes on the reference date', async ({ open }) => {
  const { page } = await open()
  await goToOverview(page)
  await tableButton(page, 'Gepland en werkelijk').click()
  const now = page.getByRole('row', { name: /^Op 30 juni 2026/ })
  const shares = async () => (await now.locator('td').allInnerTexts()).join(', nu ')
  await expect(themeTable(page).getByRole('row', { name: /^Totaal/ })).toContainText(`Gepland ${await shares()}`)
  await page.getByRole('button', { name: /Onderdeel/ }).click()
  await page.getByRole('option', { name: /^2 / }).click()
  await expect(page.getByRole('table', { name: /^Gepland en werkelijk, 2 / })).toBeVisible()
  await expect(themeTable(page).getByRole('row', { name: /^2 / })).toContainText(`Gepland ${await shares()}`)
})

test('what was planned can be told by the adopted plan or by a later decision', async ({ open }) => {
  const { page } = await open({ today: '2025-09-30' })
  const action = anAction({ title: 'Nota schrijven', ...due('2025-Q1', '2025-Q2') })
  const plan = aPlan({
    actions: [action],
    since: [changed('2025-06-01', action, 'adopted', from('2025-Q1', '2026-Q4', 'besluit'))],
  })
  const decision = { name: 'GS-besluit 34', on: day('2025-06-01') }
  const events = plan.events.map((event) => (event.what.kind === 'changed' ? { ...event, decision } : event))
  await seed(page, { ...plan, events })
  await goToOverview(page)
  await tableButton(page, 'Gepland en werkelijk').click()
  const planned = page
    .getByRole('row', { name: /^Op 30 september 2025/ })
    .getByRole('cell')
    .first()
  // Two of its eight quarters have ended; of the two that were promised first, both.
  await expect(page.getByRole('button', { name: /Gepland volgens/ })).toContainText('GS-besluit 34 (1 juni 2025)')
  await expect(planned).toHaveText('25%')
  await page.getByRole('button', { name: /Gepland volgens/ }).click()
  await page.getByRole('option', { name: 'Vastgesteld plan' }).click()
  await expect(planned).toHaveText('100%')
})

test('each chart says in words what it shows, and marks the reference date', async ({ open }) => {
  const { page } = await open()
  await goToOverview(page)
  const line = page.getByRole('img', { name: /^Hele plan: op 30 juni 2026 was \d+% gepland en \d+% werkelijk gedaan/ })
  await expect(line.getByText('peildatum')).toBeVisible()
  await expect(page.getByRole('img', { name: /^Op 30 juni 2026 zijn er 94 acties: Op schema \d+/ })).toBeVisible()
})

test('the charts grow and shrink with the window', async ({ open }) => {
  const { app, page } = await open({ size: { width: 1280, height: 800 } })
  await goToOverview(page)
  const drawing = page.getByRole('img', { name: /^Hele plan/ }).locator('svg')
  const before = Number(await drawing.getAttribute('width'))
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1600, 900))
  await expect.poll(async () => Number(await drawing.getAttribute('width'))).toBeGreaterThan(before)
})

test('the arrow keys tell of a point what the pointer tells', async ({ open }) => {
  const { page } = await open()
  await goToOverview(page)
  const line = page.getByRole('img', { name: /^Hele plan/ })
  await line.focus()
  await press(page, 'ArrowRight')
  await expect(line.getByText('Gepland: 0%')).toBeVisible()
  await press(page, 'ArrowDown')
  await expect(line.getByText(/^Werkelijk: \d+%$/)).toBeVisible()
  await press(page, 'Escape')
  await expect(line.getByText(/^Werkelijk: \d+%$/)).toHaveCount(0)
  expect(await inaccessible(page)).toEqual([])
})

test('the tables open with the keyboard alone', async ({ open }) => {
  const { page } = await open()
  await goToOverview(page)
  for (const chart of ['Gepland en werkelijk', 'Kleuren per thema']) {
    const button = tableButton(page, chart)
    for (let presses = 0; presses < 80; presses += 1) {
      if (await button.evaluate((element) => element === document.activeElement)) break
      await press(page, 'Tab')
    }
    await expect(button).toBeFocused()
    await expect(button).toHaveAttribute('aria-expanded', 'false')
    await press(page, 'Enter')
    await expect(button).toHaveAttribute('aria-expanded', 'true')
  }
  await expect(page.getByRole('table', { name: /^Aantal acties per thema en kleur/ })).toBeVisible()
  await expect(page.getByRole('table', { name: /^Gepland en werkelijk, Hele plan/ })).toBeVisible()
  expect(await inaccessible(page)).toEqual([])
})
