import type { Locator, Page } from '@playwright/test'
import { LIGHTS } from '@shared/plan/light'
import {
  editButton,
  expectCount,
  expectStored,
  filterButton,
  grid,
  openPanel,
  planned,
  rowOf,
} from '../support/actions-screen'
import { press, type } from '../support/keys'
import { expect, inaccessible, test } from '../support/test-app'

const tool = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('toolbar', { name: 'Weergave van de tabel' }).getByRole('button', { name })
const header = (page: Page, name: string): Locator => page.getByRole('columnheader', { name })
const treegrid = (page: Page): Locator => page.getByRole('treegrid', { name: 'Acties' })
const columnsList = (page: Page): Locator => page.getByRole('grid', { name: 'Kolommen van de tabel' })

/** Where a pointer takes hold of the right edge of a header. */
const edgeOf = (box: { x: number; y: number; width: number } | null) => ({
  x: (box?.x ?? 0) + (box?.width ?? 0) - 1,
  y: (box?.y ?? 0) + 15,
})

/** The names of the columns from left to right. */
const columnNames = (page: Page): Promise<readonly string[]> =>
  page.getByRole('columnheader').evaluateAll((all) => all.map((each) => each.querySelector('span')?.textContent ?? ''))

test('columns are chosen, put in order, pinned and made wider by keyboard, and are so after a restart', async ({
  open,
}) => {
  const { app, page } = await open({ size: { width: 1280, height: 800 } })
  await tool(page, 'Kolommen').focus()
  await press(page, 'Enter')
  await expect(columnsList(page)).toBeVisible()
  expect(await inaccessible(page), 'columns being chosen').toEqual([])
  await type(page, 'voortgang')
  await press(page, 'Enter')
  await expect(header(page, 'Voortgang')).toBeAttached()
  await page.getByRole('button', { name: 'Voortgang naar voren' }).focus()
  await press(page, 'Enter')
  await page.getByRole('button', { name: 'Status links vastzetten' }).focus()
  await press(page, 'Enter')
  await press(page, 'Escape')
  await expect(columnsList(page)).toBeHidden()
  await expect(tool(page, 'Kolommen')).toBeFocused()

  const names = ['Nr.', 'Actie', 'Status', 'Trekker', 'Partners', 'Vastgesteld', 'Verwacht', 'Stoplicht', 'Voortgang']
  expect(await columnNames(page)).toEqual([...names, 'Bijgewerkt'])
  await editButton(page, 'Trekker', '1.01').focus()
  await press(page, 'ArrowUp')
  const before = (await header(page, 'Trekker').boundingBox())?.width ?? 0
  await press(page, 'Alt+ArrowRight Alt+ArrowRight')
  await expect.poll(async () => (await header(page, 'Trekker').boundingBox())?.width).toBe(before + 32)
  await expect(header(page, 'Trekker').getByRole('button')).toBeFocused()
  await app.close()

  const again = (await open({ size: { width: 1280, height: 800 } })).page
  expect(await columnNames(again)).toEqual([...names, 'Bijgewerkt'])
  expect((await header(again, 'Trekker').boundingBox())?.width).toBe(before + 32)

  await grid(again).evaluate((table) => table.scrollBy(400, 0))
  await expect(header(again, 'Bijgewerkt')).toBeInViewport({ ratio: 1 })
  await expect(header(again, 'Actie')).toBeInViewport({ ratio: 1 })
  expect(await inaccessible(again), 'a table that is wider than its room').toEqual([])
  await tool(again, 'Kolommen').click()
  await again.getByRole('button', { name: 'Terug naar de standaard' }).click()
  await expect(header(again, 'Voortgang')).toBeHidden()
})

test('the edge of a header is dragged to make its column wider, and back by clicking it twice', async ({ open }) => {
  const { page } = await open({ size: { width: 1280, height: 800 } })
  const owner = header(page, 'Trekker')
  const box = await owner.boundingBox()
  const edge = edgeOf(box)
  await page.mouse.move(edge.x, edge.y)
  await page.mouse.down()
  await page.mouse.move(edge.x + 60, edge.y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await owner.boundingBox())?.width).toBe((box?.width ?? 0) + 60)
  await expect(owner).not.toHaveAttribute('aria-sort')
  const wider = edgeOf(await owner.boundingBox())
  await page.mouse.dblclick(wider.x, wider.y)
  await expect.poll(async () => (await owner.boundingBox())?.width).toBe(box?.width)
})

test('Shift sorts by a second column, which is numbered and said', async ({ open }) => {
  const { page } = await open()
  await press(page, 'ArrowUp Enter')
  await press(page, 'ArrowRight Shift+Enter Shift+Enter')
  await expect(header(page, 'Status')).toHaveAttribute('aria-sort', 'ascending')
  await expect(header(page, 'Stoplicht')).toHaveAccessibleName('Stoplicht als 2e gesorteerd, aflopend')
  await expect(
    page.getByRole('status').filter({ hasText: 'Gesorteerd op Status, oplopend; daarna op Stoplicht, aflopend.' }),
  ).toBeAttached()
})

test('groups count their actions and lights, hold an action in each, and fold by mouse and keys', async ({ open }) => {
  const { page } = await open()
  await tool(page, 'Groeperen').focus()
  await press(page, 'Enter')
  await expect(page.getByRole('listbox', { name: 'Groeperen op' })).toBeVisible()
  await page.getByRole('option', { name: 'Partner' }).click()
  await expect(treegrid(page)).toBeVisible()
  const partners = new Set(planned.flatMap(({ partners: all }) => all.map(({ organisation }) => organisation)))
  const groups = partners.size + (planned.some(({ partners: all }) => all.length === 0) ? 1 : 0)
  await expect(
    page.getByRole('status').filter({ hasText: `${planned.length} van ${planned.length} acties in ${groups} groepen` }),
  ).toBeVisible()
  expect(await inaccessible(page), 'a grouped table').toEqual([])

  const lines = planned.reduce((sum, { partners: all }) => sum + Math.max(1, all.length), 0) + groups
  await expect(treegrid(page)).toHaveAttribute('aria-rowcount', String(lines + 1))
  const head = treegrid(page).getByRole('row', { level: 1 }).first()
  await expect(head).toHaveAttribute('aria-expanded', 'true')
  await head.getByRole('button').focus()
  await press(page, 'ArrowLeft')
  await expect(head).toHaveAttribute('aria-expanded', 'false')
  await expect(head.getByRole('button')).toBeFocused()
  await press(page, 'ArrowRight')
  await expect(head).toHaveAttribute('aria-expanded', 'true')
  await press(page, 'ArrowDown')
  await expect(treegrid(page).getByRole('row', { level: 2 }).first().locator(':focus')).toHaveCount(1)

  const box = head.getByRole('checkbox')
  await press(page, 'ArrowUp')
  await expect(head.getByRole('button')).toBeFocused()
  await press(page, 'Space')
  await expect(box).toBeChecked()
  await expect(head).toHaveAttribute('aria-expanded', 'true')
  await press(page, 'ArrowDown')
  await press(page, 'Space')
  await expect(box).toHaveAttribute('aria-checked', 'mixed')
  expect(await inaccessible(page), 'a group of which a part is selected').toEqual([])
  await press(page, 'ArrowUp')
  await press(page, 'Shift+Tab')
  await expect(box).toBeFocused()
  await press(page, 'Space')
  await expect(box).toBeChecked()
  await expect(box).toBeFocused()
  await box.click()
  await expect(box).toHaveAttribute('aria-checked', 'false')
  await expect(page.getByRole('toolbar', { name: 'Met de selectie' })).toBeHidden()
  await box.click({ trial: true })

  await tool(page, 'Groeperen: nu op Partner').click()
  await page.getByRole('button', { name: 'Alle groepen inklappen' }).click()
  await expect(treegrid(page)).toHaveAttribute('aria-rowcount', String(groups + 1))
  await expect(treegrid(page).getByRole('row', { level: 2 })).toHaveCount(0)

  await tool(page, 'Groeperen: nu op Partner').click()
  await page.getByRole('option', { name: 'Status' }).click()
  const waiting = planned.filter(({ status }) => status === 'niet-gestart')
  const first = treegrid(page).getByRole('row', { level: 1 }).first()
  await expect(first).toContainText(`Niet gestart${waiting.length} acties`)
  const lights = await first.locator('.light-badge').allTextContents()
  const total = lights.reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0)
  expect(lights.length).toBeLessThanOrEqual(LIGHTS.length)
  expect(total).toBe(waiting.length)
})

test('niet, leeg and a group of conditions find what they say', async ({ open }) => {
  const { page } = await open()
  await filterButton(page, 'Partner').click()
  await page.getByRole('option', { name: 'geen partner' }).click()
  await expectCount(page, planned.filter(({ partners }) => partners.length === 0).length)
  await page.getByText('Niet: alles behalve wat aan staat').click()
  await press(page, 'Escape')
  await expectCount(page, planned.filter(({ partners }) => partners.length > 0).length)
  await page.getByRole('button', { name: 'Alles wissen' }).click()

  await filterButton(page, 'Voorwaarden').focus()
  await press(page, 'Enter')
  const dialog = page.getByRole('dialog', { name: 'Voorwaarden' })
  const choose = async (place: number, value: string) => {
    await dialog
      .getByRole('button', { name: /^Waarden/ })
      .nth(place)
      .click()
    await page.getByRole('textbox', { name: 'Zoeken' }).fill(value)
    await page.getByRole('option', { name: value }).first().click()
    await press(page, 'Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
  }
  await choose(0, 'nog te bepalen')
  await dialog.getByRole('button', { name: 'Groep erbij' }).click()
  await dialog.getByRole('button', { name: 'Kenmerk' }).nth(1).click()
  await page.getByRole('option', { name: 'Kwartaal' }).click()
  await choose(1, 'geen kwartaal')
  await dialog.getByRole('button', { name: 'Voorwaarde in deze groep' }).click()
  await dialog.getByRole('button', { name: 'Kenmerk' }).nth(2).click()
  await page.getByRole('option', { name: 'Thema' }).click()
  await dialog.getByRole('button', { name: 'Vergelijking' }).nth(2).click()
  await page.getByRole('option', { name: 'is niet' }).click()
  await choose(2, '1. ')
  expect(await inaccessible(page), 'conditions being put together').toEqual([])
  await dialog.getByRole('button', { name: 'Toepassen' }).click()
  await expectCount(
    page,
    planned.filter(({ owner, expected, theme }) => owner === null && (expected.end === null || theme !== 1)).length,
  )
  await expect(page.getByRole('list', { name: 'Filters die aan staan' })).toContainText(
    'Trekker: nog te bepalen en (Kwartaal: geen kwartaal of Thema niet: 1. ',
  )
})

test('a view is saved in three steps, opened in two clicks, changed, renamed and removed', async ({ open }) => {
  const { app, page } = await open()
  await filterButton(page, 'Status').click()
  await page.getByRole('option', { name: 'Doorlopend' }).click()
  await press(page, 'Escape')
  const continuous = planned.filter(({ status }) => status === 'doorlopend').length
  await tool(page, 'Weergaven').click()
  await page.getByRole('button', { name: 'Bewaren als nieuwe weergave…' }).click()
  await expect(page.getByRole('textbox', { name: 'Naam' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Naam' })).toHaveValue('Doorlopend')
  await press(page, 'Delete Enter')
  const naming = page.getByRole('dialog', { name: 'Weergave bewaren' })
  await expect(naming.getByText('De weergave heeft nog geen naam. Vul een naam in.')).toBeVisible()
  await type(page, 'Loopt altijd')
  await press(page, 'Enter')
  await expectStored(page, 'De weergave ‘Loopt altijd’ is bewaard.')
  await expect(tool(page, 'Weergaven: Loopt altijd')).toBeVisible()
  await app.close()

  const again = (await open()).page
  await expectCount(again, planned.length)
  await tool(again, 'Weergaven').click()
  expect(await inaccessible(again), 'a view being chosen').toEqual([])
  await again.getByRole('option', { name: 'Loopt altijd' }).click()
  await expectCount(again, continuous)
  await again.getByRole('button', { name: 'Alles wissen' }).click()
  await tool(again, 'Weergaven: Loopt altijd, gewijzigd').click()
  await again.getByRole('button', { name: '‘Loopt altijd’ bijwerken' }).click()
  await expect(tool(again, 'Weergaven: Loopt altijd')).toHaveAccessibleName('Weergaven: Loopt altijd')
  await tool(again, 'Weergaven: Loopt altijd').click()
  await again.getByRole('button', { name: '‘Loopt altijd’ hernoemen…' }).click()
  await again.getByRole('textbox', { name: 'Naam' }).fill('Alles')
  await press(again, 'Enter')
  await tool(again, 'Weergaven: Alles').click()
  await again.getByRole('button', { name: '‘Alles’ verwijderen' }).click()
  await expectStored(again, 'De weergave ‘Alles’ is verwijderd.')
  await press(again, 'Control+z')
  await tool(again, 'Weergaven').click()
  await expect(again.getByRole('option', { name: 'Alles', exact: true })).toBeVisible()
})

test('the table tells a screen reader where everything stands, and a letter typed in it searches', async ({ open }) => {
  const { page } = await open({ size: { width: 1280, height: 800 } })
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(planned.length + 1))
  await expect(grid(page)).toHaveAttribute('aria-colcount', '9')
  await expect(header(page, 'Status')).toHaveAttribute('aria-colindex', '7')
  await expect(rowOf(page, '1.02')).toHaveAttribute('aria-rowindex', '3')
  await expect(grid(page)).toMatchAriaSnapshot(`
    - grid "Acties":
      - rowgroup:
        - row:
          - columnheader "Nr."
          - columnheader "Actie"
          - columnheader "Trekker"
          - columnheader "Partners"
          - columnheader "Vastgesteld"
          - columnheader "Verwacht"
          - columnheader "Status"
          - columnheader "Stoplicht"
          - columnheader "Bijgewerkt"
      - rowgroup:
        - row:
          - gridcell "1.01"
          - rowheader
  `)
  await type(page, 'bibob')
  await expect(page.getByRole('searchbox', { name: 'Zoeken' })).toHaveValue('bibob')
  await press(page, 'ArrowDown')
  await expect(grid(page).locator(':focus')).toHaveCount(1)
})

test('also where columns are hidden or pinned and where actions are grouped, a screen reader hears row and column', async ({
  open,
}) => {
  const { page } = await open({ size: { width: 1280, height: 800 } })
  await expect(grid(page)).toBeVisible()
  const all = ['Nr.', 'Actie', 'Trekker', 'Partners', 'Vastgesteld', 'Verwacht', 'Status', 'Stoplicht', 'Bijgewerkt']
  expect(await heardIn(grid(page))).toEqual({ of: 9, names: all.map((name, at) => `${at + 1} ${name}`), wrong: [] })

  await openPanel(page, '1.01')
  await expect(header(page, 'Partners')).toBeHidden()
  const beside = await heardIn(grid(page))
  expect(beside).toMatchObject({ of: 9, wrong: [] })
  expect(beside.names).toEqual(expect.arrayContaining(['1 Nr.', '2 Actie', '7 Status', '8 Stoplicht']))
  expect(beside.names.length).toBeLessThan(9)

  await tool(page, 'Groeperen').click()
  await page.getByRole('option', { name: 'Partner' }).click()
  await expect(treegrid(page)).toBeVisible()
  expect(await heardIn(treegrid(page))).toEqual(beside)
  await tool(page, 'Kolommen').click()
  await page.getByRole('button', { name: 'Status links vastzetten' }).click()
  await press(page, 'Escape')
  await expect(columnsList(page)).toBeHidden()
  await treegrid(page).getByRole('button', { name: 'Status van' }).first().focus()
  await press(page, 'Control+End')
  const last = await treegrid(page).getAttribute('aria-rowcount')
  await expect(treegrid(page).locator('[role="row"]:has(:focus)')).toHaveAttribute('aria-rowindex', String(last))
  const pinned = await heardIn(treegrid(page))
  expect(pinned).toMatchObject({ of: 9, wrong: [] })
  expect(pinned.names.slice(0, 3)).toEqual(['1 Nr.', '2 Actie', '3 Status'])
})

/** What is heard of a table: its columns, and every row that is not where it says or does not say what it is. */
const heardIn = (table: Locator) =>
  table.evaluate((element) => {
    const numberIn = (one: Element, name: string) => Number(one.getAttribute(`aria-${name}`))
    const of = numberIn(element, 'colcount')
    const headers = [...element.querySelectorAll('[role="columnheader"]')]
    const columns = headers.map((each) => numberIn(each, 'colindex'))
    const isRising = (places: readonly number[]) => places.every((place, at) => place > (places[at - 1] ?? 0))
    const wrongIn = (row: Element): readonly string[] => {
      const cells = [...row.querySelectorAll('[role="gridcell"], [role="rowheader"]')]
      const places = cells.map((cell) => numberIn(cell, 'colindex'))
      if (row.getAttribute('aria-level') === '1')
        return places.join() === '1' && cells.every((cell) => numberIn(cell, 'colspan') === of) ? [] : ['group']
      return [
        ...(places.join() === columns.join() ? [] : [`cells ${places.join()}`]),
        ...(row.querySelector('[role="rowheader"]')?.textContent?.trim() ? [] : ['no header']),
      ]
    }
    const rows = [...element.querySelectorAll('[role="row"][data-row]')]
    const told = rows.map((row) => numberIn(row, 'rowindex'))
    return {
      of,
      names: headers.map((each, at) => `${columns[at]} ${each.querySelector('button span')?.textContent}`),
      wrong: [
        ...(rows.length > 1 && isRising(columns) && isRising(told) ? [] : [`order ${columns.join()} ${told.join()}`]),
        ...(Math.max(...told) <= numberIn(element, 'rowcount') && Math.max(...columns) <= of ? [] : ['outside']),
        ...rows.flatMap((row) => wrongIn(row).map((why) => `${row.getAttribute('aria-rowindex')}: ${why}`)),
      ],
    }
  })
