import type { Page } from '@playwright/test'
import { promisedEnd } from '@shared/progress/reckoning'
import { expectStored, openPanel, plannedThat } from '../support/actions-screen'
import { expect, inaccessible, test } from '../support/test-app'

const dated = plannedThat((action) => action.kind === 'resultaat' && promisedEnd(action) === '2025-Q4')
const moved = (page: Page) => page.getByRole('table', { name: 'Verschoven beloften' })

/** Moves the promise of the action to the end of 2026, by a decision. */
async function decide(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Zoeken' }).fill(dated.number)
  const panel = await openPanel(page, dated.number)
  await panel.getByText('Afspraak', { exact: true }).click()
  await panel.getByRole('button', { name: 'Vastgesteld kwartaal wijzigen bij besluit…' }).click()
  const dialog = page.getByRole('dialog', { name: `Vastgesteld kwartaal van ${dated.number} wijzigen` })
  await dialog.getByRole('button', { name: /Vastgesteld einde/ }).click()
  await page.getByRole('option', { name: '2026-Q4' }).click()
  await dialog.getByRole('textbox', { name: 'Besluit', exact: true }).fill('GS-besluit 34')
  await dialog.getByLabel('Datum besluit').fill('2026-06-09')
  await dialog.getByRole('button', { name: 'Opslaan' }).click()
  await expectStored(page, `Het vastgestelde kwartaal van ${dated.number} is gewijzigd bij besluit.`)
}

async function goToOverview(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Overzicht' }).click()
  await expect(page.getByRole('table', { name: 'Stand per thema' })).toBeVisible()
}

test('a promise that moved is listed with its decision, and leads to its action', async ({ open }) => {
  const { page } = await open()
  await goToOverview(page)
  await expect(moved(page)).toHaveCount(0)
  await page.getByRole('navigation').getByRole('button', { name: 'Acties' }).click()
  await decide(page)
  await goToOverview(page)
  const row = moved(page).getByRole('row', { name: new RegExp(`^${dated.number} `) })
  await expect(row).toContainText('2026-Q4')
  await expect(row).toContainText('Besluit: GS-besluit 34 (09-06-2026)')
  expect(await inaccessible(page)).toEqual([])
  await row.getByRole('button').click()
  await expect(page.getByRole('grid', { name: 'Acties' })).toContainText(dated.title)
})

test('the planned line can be seen by the adopted plan, and by the plan after the decision', async ({ open }) => {
  const { page } = await open()
  await decide(page)
  await goToOverview(page)
  await page.getByRole('button', { name: /^Toon als tabel ?: Gepland en werkelijk$/ }).click()
  const now = page.getByRole('row', { name: /^Op 30 juni 2026/ })
  const planned = async () => parseInt((await now.locator('td').allInnerTexts())[0] ?? '', 10)
  const after = await planned()
  await page.getByRole('button', { name: /Gepland volgens/ }).click()
  await page.getByRole('option', { name: 'Vastgesteld plan' }).click()
  await expect.poll(planned).toBeGreaterThan(after)
})
