import type { Page } from '@playwright/test'
import { grid, panelOf } from '../support/actions-screen'
import { press, type } from '../support/keys'
import { expect, inaccessible, test } from '../support/test-app'

test('everything is found and done by the keyboard alone', async ({ open }) => {
  const { page } = await open({ size: { width: 1280, height: 800 } })
  await expect(grid(page).locator('[tabindex="0"]')).toBeFocused()

  await test.step('before typing, the palette says where one can go and what can be done', async () => {
    await openPalette(page)
    for (const name of ['Bestuurlijke agenda: Toezeggingen', 'Beheer', 'Actie toevoegen', 'Alle toetsen tonen'])
      await expect(palette(page).getByRole('option', { name })).toBeVisible()
    expect(await inaccessible(page)).toEqual([])
  })

  await test.step('a part of a word finds it, with the part marked', async () => {
    await type(page, 'park')
    const first = palette(page)
      .getByRole('group', { name: /^Acties/ })
      .getByRole('option')
      .first()
    await expect(first).toContainText('vakantieparken')
    await expect(first.locator('mark').first()).toHaveText('park')
    expect(await inaccessible(page)).toEqual([])
  })

  await test.step('so does a word with a slip in it, and Enter opens the action', async () => {
    await press(page, 'Control+a')
    await type(page, 'vakatniepark 2.04')
    await expect(palette(page).getByRole('option').first()).toContainText('2.04')
    await press(page, 'Enter')
    await expect(palette(page)).toBeHidden()
    await expect(panelOf(page, '2.04').getByRole('heading', { level: 2 })).toBeFocused()
  })

  await test.step('what was opened is offered first the next time; Escape changes nothing', async () => {
    await openPalette(page)
    await expect(palette(page).getByRole('group', { name: 'Laatst geopend' })).toContainText('2.04')
    await press(page, 'Escape')
    await expect(panelOf(page, '2.04').getByRole('heading', { level: 2 })).toBeFocused()
  })

  await test.step('a screen is reached by the beginning of its name, and a partner by an abbreviation', async () => {
    await openPalette(page)
    await type(page, 'fina')
    await press(page, 'Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Financiën' })).toBeVisible()
    await openPalette(page)
    await type(page, 'gemeente soest')
    await palette(page)
      .getByRole('group', { name: 'Gemeenten en partners' })
      .getByRole('option', { name: 'Soest' })
      .click()
    await expect(page.getByRole('heading', { level: 2, name: 'Soest' })).toBeVisible()
  })

  await test.step('all that was found can be shown in the table', async () => {
    await page.getByRole('button', { name: 'Zoeken (Ctrl+K)' }).click()
    await expect(palette(page)).toBeVisible()
    await type(page, 'weerbaarheid')
    await palette(page)
      .getByRole('option', { name: /Toon deze \d+ acties in de tabel/ })
      .click()
    await expect(page.getByText('Gezocht: weerbaarheid')).toBeVisible()
  })

  await test.step('the question mark shows every key', async () => {
    await expect(grid(page)).toBeVisible()
    await grid(page).getByRole('gridcell').first().click()
    await press(page, '?')
    const keys = page.getByRole('dialog', { name: 'Alle toetsen' })
    await expect(keys.getByRole('region', { name: 'Bijwerkronde' })).toContainText('Niets gewijzigd')
    expect(await inaccessible(page)).toEqual([])
    await press(page, 'Escape')
    await expect(keys).toBeHidden()
    await page.getByRole('button', { name: 'Toetsen (?)' }).click()
    await expect(keys.getByRole('button', { name: 'Sluiten' })).toBeFocused()
    await press(page, 'Enter')
    await expect(keys).toBeHidden()
  })
})

const palette = (page: Page) => page.getByRole('dialog', { name: 'Zoeken en opdrachten' })

async function openPalette(page: Page): Promise<void> {
  await press(page, 'Control+k')
  await expect(palette(page).getByRole('searchbox').or(palette(page).getByRole('textbox'))).toBeFocused()
}
