import type { Page } from '@playwright/test'
import { expectStored, openPanel } from '../support/actions-screen'
import { press } from '../support/keys'
import { expectAccessible, expectFits } from '../support/sizes'
import { expect, test } from '../support/test-app'

const goTo = async (page: Page, screen: string) => {
  await page.getByRole('navigation').getByRole('button', { name: screen }).click()
  await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible()
}

/** Finishes an action in the table of actions, today. */
const finish = async (page: Page, number: string) => {
  await goTo(page, 'Acties')
  await page.getByRole('button', { name: `Status van ${number}` }).click()
  await page.getByRole('option', { name: 'Afgerond' }).click()
  await expectStored(page, `Status van ${number} is nu Afgerond.`)
}

const slider = (page: Page) => page.getByRole('slider', { name: 'Peildatum' })
const dayField = (page: Page) => page.getByLabel('Andere dag')
const lookingBack = (page: Page) => page.getByRole('status').filter({ hasText: 'U kijkt terug' })
const totals = (page: Page) =>
  page
    .getByRole('table', { name: 'Stand per thema' })
    .getByRole('row', { name: /^Totaal/ })
    .locator('td')

test('the slider turns every figure back to the end of a quarter, and forward again', async ({ open }) => {
  const { page } = await open()
  await goTo(page, 'Overzicht')
  const before = await totals(page).allInnerTexts()
  await finish(page, '1.07')
  await goTo(page, 'Overzicht')
  expect(await totals(page).allInnerTexts()).not.toEqual(before)
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'vandaag, 30 juni 2026')
  await slider(page).focus()
  await press(page, 'ArrowLeft')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '31 maart 2026')
  await expect(lookingBack(page)).toHaveText('Stand per 31 maart 2026. U kijkt terug.')
  await expect(totals(page).nth(4)).toHaveText('0')
  await expect(page.getByRole('heading', { name: 'Vroeg aandacht op 31 maart 2026' })).toBeVisible()
  await press(page, 'Home')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '31 maart 2025')
  await page.getByRole('button', { name: 'Terug naar vandaag' }).click()
  await expect(lookingBack(page)).toHaveCount(0)
  await expect(totals(page).nth(4)).toHaveText('1')
})

test('a quarter still runs on its last day and has ended on the day after', async ({ open }) => {
  const { page } = await open({ today: '2026-08-20' })
  await goTo(page, 'Overzicht')
  const planned = page.getByText(/^van \d+ gepland t\/m de peildatum$/)
  await dayField(page).fill('2025-12-31')
  await expect(lookingBack(page)).toContainText('31 december 2025')
  const onLastDay = await planned.innerText()
  await dayField(page).fill('2026-01-01')
  await expect(lookingBack(page)).toContainText('1 januari 2026')
  await expect(planned).not.toHaveText(onLastDay)
  await slider(page).focus()
  await press(page, 'ArrowLeft')
  await expect(dayField(page)).toHaveValue('2025-12-31')
})

test('a day that has to come is refused in words, and so is one before the plan', async ({ open }) => {
  const { page } = await open()
  await goTo(page, 'Overzicht')
  await dayField(page).fill('2026-07-01')
  await expect(dayField(page)).toHaveAccessibleDescription(
    'Deze dag moet nog komen. Kies een dag tot en met vandaag, 30 juni 2026.',
  )
  await expect(page.getByText('Stand per 30 juni 2026. Klik op een getal om de acties te zien.')).toBeVisible()
  await slider(page).focus()
  await press(page, 'ArrowLeft')
  await expect(dayField(page)).toHaveValue('2026-03-31')
  await press(page, 'ArrowRight')
  await expect(dayField(page)).toHaveValue('2026-06-30')
  await expect(dayField(page)).toHaveAccessibleDescription('')
  await dayField(page).fill('2024-12-31')
  await expect(dayField(page)).toHaveAccessibleDescription('Het plan begint op 1 januari 2025. Kies een dag vanaf dan.')
  await dayField(page).fill('2025-01-01')
  await expect(lookingBack(page)).toContainText('Stand per 1 januari 2025.')
  await expect(page.getByText('Er is geen eerder moment om mee te vergelijken')).toBeVisible()
})

test('says how much about that day was only typed later', async ({ open }) => {
  const { page } = await open()
  const panel = await openPanel(page, '1.07')
  await panel.getByRole('button', { name: 'Stand toevoegen' }).click()
  await panel.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill('De verkenning liep al.')
  await panel.getByLabel('Feitdatum').fill('2026-02-10')
  await panel.getByRole('button', { name: 'Stand toevoegen' }).click()
  await expect(panel.getByText('De verkenning liep al.')).toBeVisible()
  await goTo(page, 'Overzicht')
  await dayField(page).fill('2026-03-31')
  await expect(lookingBack(page)).toContainText('Over deze dag en daarvoor is later nog 1 keer iets ingevoerd.')
  await dayField(page).fill('2026-02-09')
  await expect(lookingBack(page)).toHaveText('Stand per 9 februari 2026. U kijkt terug.')
})

test('a figure of an earlier day leads to the actions of that day, and says which day', async ({ open }) => {
  const { page } = await open()
  await finish(page, '1.07')
  await goTo(page, 'Overzicht')
  await dayField(page).fill('2026-03-31')
  await expect(lookingBack(page)).toBeVisible()
  const figure = totals(page).nth(5).getByRole('button')
  const count = await figure.innerText()
  await figure.click()
  await expect(page.getByText(`${count} van 113 acties`)).toBeVisible()
  await expect(
    page.getByRole('button', { name: 'Filter weghalen: Niet beoordeeld, hele plan, stand per 31 maart 2026' }),
  ).toBeVisible()
})

test('looking back is accessible and fits at both sizes', async ({ open }) => {
  const opened = await open()
  const { page } = opened
  await goTo(page, 'Overzicht')
  await dayField(page).fill('2025-12-31')
  await expect(lookingBack(page)).toBeVisible()
  await expectAccessible(opened)
  await expectFits(opened)
})
