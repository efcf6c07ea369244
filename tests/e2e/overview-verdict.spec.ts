import type { Page } from '@playwright/test'
import { expectStored } from '../support/actions-screen'
import { press, type } from '../support/keys'
import { expectAccessible } from '../support/sizes'
import { expect, inaccessible, test } from '../support/test-app'

const goToOverview = async (page: Page) => {
  await page.getByRole('navigation').getByRole('button', { name: 'Overzicht' }).click()
  await expect(page.getByRole('table', { name: 'Stand per thema' })).toBeVisible()
}

const theme = (page: Page, number: number) =>
  page.getByRole('table', { name: 'Stand per thema' }).getByRole('row', { name: new RegExp(`^${number} `) })
const judge = (page: Page, number: number) =>
  page.getByRole('button', { name: `Vaststellen: oordeel over thema ${number}` })

test('a judgement of a theme is stored with its sentence, survives a restart, and can go back', async ({ open }) => {
  const { app, page } = await open()
  await goToOverview(page)
  await expect(theme(page, 2)).toContainText('(voorstel)')
  await judge(page, 2).click()
  const dialog = page.getByRole('dialog', { name: /^Oordeel over thema 2/ })
  await dialog.getByRole('button', { name: 'Vaststellen' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Toelichting' })).toHaveAccessibleDescription(
    /De toelichting is leeg/,
  )
  await dialog.getByRole('button', { name: /Gewogen oordeel/ }).click()
  await page.getByRole('option', { name: /Aandachtspunt/ }).click()
  await dialog.getByRole('textbox', { name: 'Toelichting' }).fill('De capaciteit is krap.')
  await dialog.getByRole('button', { name: 'Vaststellen' }).click()
  await expectStored(page, 'Oordeel over thema 2: ▲ Aandachtspunt')
  await expect(judge(page, 2)).toBeFocused()
  await app.close()

  const { page: again } = await open({ today: '2026-09-30' })
  await goToOverview(again)
  await expect(theme(again, 2)).toContainText('Aandachtspunt (vastgesteld)')
  await expect(theme(again, 2)).toContainText('De capaciteit is krap.')
  await judge(again, 2).click()
  await again.getByRole('button', { name: 'Terug naar voorstel' }).click()
  await expectStored(again, 'Oordeel over thema 2 is weer het voorstel')
  await expect(theme(again, 2)).toContainText('(voorstel)')
})

test('a judgement counts in its quarter and the next, and never before it was given', async ({ open }) => {
  const { app, page } = await open({ today: '2026-02-10' })
  await goToOverview(page)
  await judge(page, 1).click()
  await page.getByRole('textbox', { name: 'Toelichting' }).fill('Het gaat goed.')
  await page.getByRole('dialog').getByRole('button', { name: 'Vaststellen' }).click()
  await expect(theme(page, 1)).toContainText('(vastgesteld)')
  await page.getByLabel('Andere dag').fill('2026-02-09')
  await expect(theme(page, 1)).toContainText('(voorstel)')
  await app.close()
  const { page: later } = await open({ today: '2026-07-01' })
  await goToOverview(later)
  await expect(theme(later, 1)).toContainText('(voorstel)')
  await later.getByLabel('Andere dag').fill('2026-06-30')
  await expect(theme(later, 1)).toContainText('(vastgesteld)')
})

test('a judgement typed after the reference date is given on that day, and counts there', async ({ open }) => {
  const { page } = await open({ today: '2026-07-06' })
  await goToOverview(page)
  await page.getByLabel('Andere dag').fill('2026-06-30')
  await judge(page, 2).click()
  const dialog = page.getByRole('dialog', { name: /^Oordeel over thema 2/ })
  await expect(dialog).toContainText('Het oordeel telt vanaf 30 juni 2026, in dat kwartaal en het volgende.')
  await dialog.getByRole('textbox', { name: 'Toelichting' }).fill('Na de zomer gaat het beter.')
  await dialog.getByRole('button', { name: 'Vaststellen' }).click()
  await expect(theme(page, 2)).toContainText('(vastgesteld)')
  await expect(theme(page, 2)).toContainText('Na de zomer gaat het beter.')
  await expect(page.getByRole('status').filter({ hasText: 'U kijkt terug' })).toContainText('later nog 1 keer')
  await page.getByLabel('Andere dag').fill('2026-06-29')
  await expect(theme(page, 2)).toContainText('(voorstel)')
})

test('says why a theme has its colour: the counts and the borders', async ({ open }) => {
  const { page } = await open()
  await goToOverview(page)
  await page.getByRole('button', { name: /^Waarom deze kleur\? 2 / }).click()
  const why = page.getByRole('dialog', { name: /^Waarom deze kleur\? 2 / })
  await expect(why).toContainText('Rood: 25% of meer loopt achter.')
  await expect(why).toContainText('hooguit 20% is een aandachtspunt')
  await expect(why).toContainText(/■ Loopt achter: \d+ \(\d+%\)/)
  expect(await inaccessible(page)).toEqual([])
  await press(page, 'Escape')
  await expect(why).toHaveCount(0)
})

test('a judgement is given with the keyboard alone', async ({ open }) => {
  const { page } = await open()
  await goToOverview(page)
  await judge(page, 3).focus()
  await press(page, 'Enter')
  const dialog = page.getByRole('dialog', { name: /^Oordeel over thema 3/ })
  const choice = dialog.getByRole('button', { name: /Gewogen oordeel/ })
  await press(page, 'Tab')
  await expect(choice).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByRole('listbox')).toBeVisible()
  await press(page, 'Home')
  await press(page, 'Enter')
  await expect(choice).toBeFocused()
  await press(page, 'Tab')
  await expect(dialog.getByRole('textbox', { name: 'Toelichting' })).toBeFocused()
  await type(page, 'Alles loopt.')
  await press(page, 'Tab')
  await expect(dialog.getByRole('button', { name: /Openbaarheid/ })).toBeFocused()
  await press(page, 'Tab')
  await press(page, 'Enter')
  await expectStored(page, 'Oordeel over thema 3: ● Op schema')
  await expect(theme(page, 3)).toContainText('Op schema (vastgesteld)')
})

test('the dialog is accessible at both sizes', async ({ open }) => {
  const opened = await open()
  const { page } = opened
  await goToOverview(page)
  await judge(page, 1).click()
  await expect(page.getByRole('dialog', { name: /^Oordeel over thema 1/ })).toBeVisible()
  await expectAccessible(opened)
})
