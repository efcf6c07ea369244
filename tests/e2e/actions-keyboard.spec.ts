import type { Page } from '@playwright/test'
import { editButton, expectCount, expectStored, grid, panelOf, planned, rowOf } from '../support/actions-screen'
import { press, type } from '../support/keys'
import { expect, test } from '../support/test-app'

const [first, second, third] = planned.map(({ number }) => number) as [string, string, string]
const last = planned.at(-1)?.number ?? ''

/** The cell of an action under this header. */
const cell = (page: Page, number: string, column: 'Nr.' | 'Bijgewerkt') =>
  column === 'Nr.'
    ? rowOf(page, number).getByRole('gridcell').first()
    : rowOf(page, number).getByRole('gridcell').last()

test.describe('editing by keyboard', () => {
  test('from the start of the app a status is stored in three keys, and the keyboard stays where it was', async ({
    open,
  }) => {
    const { page } = await open()
    const status = editButton(page, 'Status', first)
    await expect(status).toBeFocused()
    await press(page, 'Enter ArrowDown Enter')
    await expectStored(page, `Status van ${first} is nu In voorbereiding.`)
    await expect(status).toHaveText('In voorbereiding')
    await expect(status).toBeFocused()
  })

  test('typed letters find a status, and Escape leaves it as it was', async ({ open }) => {
    const { page } = await open()
    const status = editButton(page, 'Status', first)
    await press(page, 'Enter')
    await type(page, 'afg')
    await press(page, 'Enter')
    await expect(status).toHaveText('Afgerond')
    await expect(status).toBeFocused()
    await press(page, 'Enter ArrowDown Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
    await expect(status).toHaveText('Afgerond')
    await expect(status).toBeFocused()
  })

  test('owner, partner and quarter are chosen with the same keys', async ({ open }) => {
    const { page } = await open()
    await press(page, 'Home ArrowRight ArrowRight Enter')
    await type(page, 'Team Ruimte')
    await press(page, 'Enter')
    await expect(editButton(page, 'Trekker', first)).toHaveText('Team Ruimte')
    await expect(editButton(page, 'Trekker', first)).toBeFocused()

    await press(page, 'ArrowRight Enter')
    await type(page, 'belastingd')
    await press(page, 'Enter Escape')
    await expect(editButton(page, 'Partners', first)).toHaveText('Belastingdienst')
    await expect(editButton(page, 'Partners', first)).toBeFocused()

    await press(page, 'ArrowRight ArrowRight Enter')
    await type(page, '2026-Q3')
    await press(page, 'Enter')
    await expect(editButton(page, 'Verwacht einde', first)).toHaveText('2026-Q3door adviseur')
    await expect(editButton(page, 'Verwacht einde', first)).toBeFocused()
  })

  test('Vervallen with its reason, and back to the cell when it is called off', async ({ open }) => {
    const { page } = await open()
    const status = editButton(page, 'Status', first)
    await press(page, 'Enter End Enter')
    await expect(page.getByRole('textbox', { name: 'Reden' })).toBeFocused()
    await press(page, 'Escape')
    await expect(status).toBeFocused()
    await press(page, 'Enter End Enter')
    await type(page, 'Niet meer nodig.')
    await press(page, 'Tab Enter')
    await expect(status).toHaveText('Vervallen')
    await expect(status).toBeFocused()
  })

  test('Ctrl+Z takes back what was stored, without leaving the table', async ({ open }) => {
    const { page } = await open()
    await press(page, 'Enter ArrowDown Enter')
    await expect(editButton(page, 'Status', first)).toHaveText('In voorbereiding')
    await press(page, 'Control+z')
    await expect(editButton(page, 'Status', first)).toHaveText('Niet gestart')
    await expect(editButton(page, 'Status', first)).toBeFocused()
  })

  test('an action is added', async ({ open }) => {
    const { page } = await open()
    await page.getByRole('button', { name: 'Actie toevoegen' }).focus()
    await press(page, 'Enter')
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused()
    await type(page, 'Organiseer een themadag')
    await press(page, 'Tab Enter ArrowDown Enter Tab')
    await type(page, 'Eigen onderdeel')
    await press(page, 'Enter')
    await expectStored(page, 'De actie ‘Organiseer een themadag’ is toegevoegd.')
    await expect(page.getByRole('heading', { name: 'Organiseer een themadag' })).toBeFocused()
  })
})

test.describe('moving by keyboard', () => {
  test('arrows, Home, End and Page keys go through all rows', async ({ open }) => {
    const { page } = await open()
    await press(page, 'ArrowDown')
    await expect(editButton(page, 'Status', second)).toBeFocused()
    await press(page, 'Home')
    await expect(cell(page, second, 'Nr.')).toBeFocused()
    await press(page, 'End')
    await expect(cell(page, second, 'Bijgewerkt')).toBeFocused()
    await press(page, 'Control+End')
    await expect(cell(page, last, 'Bijgewerkt')).toBeFocused()
    await expect(cell(page, last, 'Bijgewerkt')).toBeInViewport()
    await press(page, 'PageUp PageUp PageDown PageDown')
    await expect(cell(page, last, 'Bijgewerkt')).toBeFocused()
    await press(page, 'Control+Home')
    await expect(cell(page, first, 'Nr.')).toBeFocused()
    await press(page, 'ArrowUp ArrowUp')
    await expect(grid(page).getByRole('button', { name: 'Nr.' })).toBeFocused()
  })

  test('every row comes into sight below the headers when the arrows reach it', async ({ open }) => {
    const { page } = await open()
    for (let row = 1; row < planned.length; row += 1) await page.keyboard.press('ArrowDown')
    await expect(editButton(page, 'Status', last)).toBeFocused()
    await expect(editButton(page, 'Status', last)).toBeInViewport({ ratio: 1 })
    for (let row = 1; row < planned.length; row += 1) await page.keyboard.press('ArrowUp')
    await expect(editButton(page, 'Status', first)).toBeFocused()
    const under = await grid(page).getByRole('columnheader').first().boundingBox()
    const top = await rowOf(page, first).boundingBox()
    expect(top?.y).toBeGreaterThanOrEqual((under?.y ?? 0) + (under?.height ?? 0))
  })

  test('the table is one stop for Tab, which comes back to the same cell', async ({ open }) => {
    const { page } = await open()
    await press(page, 'ArrowDown')
    await press(page, 'Tab')
    expect(await grid(page).evaluate((table) => table.contains(document.activeElement))).toBe(false)
    await press(page, 'Shift+Tab')
    await expect(editButton(page, 'Status', second)).toBeFocused()
    await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1)
  })

  test('a header is reached with the arrows and sorts with Enter', async ({ open }) => {
    const { page } = await open()
    await press(page, 'ArrowUp Enter')
    const header = grid(page).getByRole('columnheader', { name: 'Status' })
    await expect(header).toHaveAttribute('aria-sort', 'ascending')
    await expect(header.getByRole('button')).toBeFocused()
    await press(page, 'ArrowDown')
    await expect(
      grid(page)
        .getByRole('row')
        .nth(1)
        .getByRole('button', { name: /^Status van/ }),
    ).toBeFocused()
  })

  test('in a sorted table the keyboard goes along with the row that moves', async ({ open }) => {
    const { page } = await open()
    await press(page, 'ArrowUp Enter ArrowDown')
    await press(page, 'Enter')
    await type(page, 'afg')
    await press(page, 'Enter')
    const status = editButton(page, 'Status', first)
    await expect(status).toHaveText('Afgerond')
    await expect(status).toBeFocused()
    await expect(status).toBeInViewport()
  })

  test('when the filter no longer wants a row, the keyboard goes to the one in its place', async ({ open }) => {
    const { page } = await open()
    const notStarted = planned.filter(({ status }) => status === 'niet-gestart').map(({ number }) => number)
    await page.getByRole('toolbar').getByRole('button', { name: 'Status' }).focus()
    await press(page, 'Enter')
    await type(page, 'niet')
    await press(page, 'Enter Escape')
    await expectCount(page, notStarted.length)
    await press(page, '/ ArrowDown')
    await expect(editButton(page, 'Status', String(notStarted[0]))).toBeFocused()
    await press(page, 'Enter ArrowDown Enter')
    await expectCount(page, notStarted.length - 1)
    await expect(editButton(page, 'Status', String(notStarted[1]))).toBeFocused()
  })

  test('/ and Ctrl+F search, the arrow down goes into what was found, and Enter opens the first of it', async ({
    open,
  }) => {
    const { page } = await open()
    const search = page.getByRole('searchbox', { name: 'Zoeken' })
    await press(page, '/')
    await expect(search).toBeFocused()
    await type(page, third)
    await expectCount(page, 1)
    await press(page, 'ArrowDown')
    await expect(editButton(page, 'Status', third)).toBeFocused()
    await press(page, 'Control+f')
    await expect(search).toBeFocused()
    await press(page, 'Enter')
    await expect(panelOf(page, third)).toBeVisible()
    await press(page, 'Escape')
    await expect(panelOf(page, third)).toBeHidden()
    await press(page, 'Control+f')
    await expect(search).toBeFocused()
    await press(page, 'Escape')
    await expectCount(page, planned.length)
  })

  test('chips are taken away one by one, and the keyboard moves on to the next', async ({ open }) => {
    const { page } = await open()
    await press(page, '/')
    await type(page, 'a')
    await page.getByRole('toolbar').getByRole('button', { name: 'Status' }).focus()
    await press(page, 'Enter')
    await press(page, 'Enter Escape')
    const chips = page.getByRole('list', { name: 'Filters die aan staan' })
    await chips.getByRole('button').first().focus()
    await press(page, 'Enter')
    await expect(chips.getByRole('button', { name: 'Status: Niet gestart' })).toBeFocused()
    await press(page, 'Enter')
    await expect(page.getByRole('searchbox', { name: 'Zoeken' })).toBeFocused()
    await expectCount(page, planned.length)
  })
})

test.describe('the panel by keyboard', () => {
  test('opens with Enter on a title, closes with Escape, and gives the keyboard back to the row', async ({ open }) => {
    const { page } = await open()
    await press(page, 'ArrowDown Home ArrowRight Enter')
    const panel = panelOf(page, second)
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
    await press(page, 'Escape')
    await expect(panel).toBeHidden()
    await expect(rowOf(page, second).getByRole('rowheader').getByRole('button')).toBeFocused()
  })

  test('gives the keyboard back to a field that was edited on it, and stays open', async ({ open }) => {
    const { page } = await open()
    await press(page, 'Home ArrowRight Enter Tab')
    const status = panelOf(page, first).getByRole('button', { name: `Status van ${first}` })
    await expect(status).toBeFocused()
    await press(page, 'Enter Escape')
    await expect(status).toBeFocused()
    await press(page, 'Enter ArrowDown Enter')
    await expect(status).toHaveText('In voorbereiding')
    await expect(status).toBeFocused()
  })

  test('keeps the keyboard on it after an update was added and after the action was withdrawn', async ({ open }) => {
    const { page } = await open()
    const panel = panelOf(page, first)
    await press(page, 'Home ArrowRight Enter')
    await panel.getByRole('button', { name: 'Stand toevoegen' }).focus()
    await press(page, 'Enter')
    await type(page, 'De pagina staat klaar.')
    await panel.getByRole('button', { name: 'Stand toevoegen' }).focus()
    await press(page, 'Enter')
    await expect(panel.getByRole('listitem').filter({ hasText: 'De pagina staat klaar.' })).toBeVisible()
    await expect(panel.getByRole('button', { name: 'Stand toevoegen' })).toBeFocused()

    await panel.getByRole('button', { name: 'Laten vervallen…' }).focus()
    await press(page, 'Enter')
    await type(page, 'Niet meer nodig.')
    await press(page, 'Tab Enter')
    await expect(panel.getByRole('button', { name: 'Laten vervallen…' })).toBeHidden()
    await expect(panel.getByRole('button', { name: 'Aanpassen', exact: true })).toBeFocused()
  })
})
