import type { Locator, Page } from '@playwright/test'
import { promisedEnd } from '@shared/progress/reckoning'
import { firstPlan } from '@shared/first-plan/first-plan'
import { expectStored, openPanel, plannedThat } from '../support/actions-screen'
import { press, type } from '../support/keys'
import { expectAccessible } from '../support/sizes'
import { expect, test } from '../support/test-app'

/** An action of the plan that is to be done in 2025-Q4 and starts before. */
const dated = plannedThat(
  (action) =>
    action.kind === 'resultaat' && promisedEnd(action) === '2025-Q4' && action.adopted.start?.value === '2025-Q1',
)
const undated = plannedThat(
  ({ kind, adopted, strength }) =>
    kind === 'resultaat' && adopted.start === null && adopted.end === null && strength === 'vast',
)

const board = (page: Page) => page.getByRole('table', { name: 'Acties per kwartaal' })
const rowOf = (page: Page, number: string) =>
  board(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${number} `) }) })
const bar = (page: Page, number: string) => page.getByRole('button', { name: `Verwachting van ${number}:` })
const said = (page: Page) => page.getByRole('main').getByRole('status')
const dialog = (page: Page) => page.getByRole('dialog')

async function goToPlanning(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Planning' }).click()
  await expect(bar(page, dated.number)).toBeVisible()
}

/** The letters of an action, a dot for an empty quarter. */
const lettersOf = async (row: Locator) =>
  (await row.getByRole('cell').all()).slice(1, 9).reduce<Promise<string>>(async (line, cell) => {
    const letter = cell.locator('[data-letter] [aria-hidden]')
    return `${await line}${(await letter.count()) > 0 ? await letter.innerText() : '.'}`
  }, Promise.resolve(''))

/** Drags from a point of the bar over so many quarters. */
async function drag(page: Page, number: string, from: 'start' | 'middle' | 'end', quarters: number): Promise<void> {
  await bar(page, number).scrollIntoViewIfNeeded()
  const box = await bar(page, number).boundingBox()
  const column = await board(page).getByRole('columnheader', { name: '2025-Q1' }).boundingBox()
  if (!box || !column) throw new Error('Er is geen balk')
  const x = { start: box.x + 4, middle: box.x + box.width / 2, end: box.x + box.width - 4 }[from]
  const y = box.y + box.height / 2
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + (quarters * column.width) / 2, y, { steps: 3 })
  await page.mouse.move(x + quarters * column.width, y, { steps: 3 })
}

test('every action of the plan has its row, with the letters of the workbook and its promise', async ({ open }) => {
  const { page } = await open()
  await goToPlanning(page)
  const names = board(page).getByRole('rowheader').getByRole('button')
  await expect(names).toHaveCount(firstPlan.actions.length)
  expect(await lettersOf(rowOf(page, dated.number))).toBe('PPPG....')
  expect(await lettersOf(rowOf(page, undated.number))).toBe('????????')
  await expect(rowOf(page, dated.number)).toContainText('Vastgesteld: 2025-Q1 tot en met 2025-Q4.')
  await expect(board(page).getByRole('columnheader', { name: '2026-Q2 nu' })).toBeVisible()
})

test('a bar is dragged, asks why, and leaves the promise where it was', async ({ open }) => {
  const { page } = await open()
  await goToPlanning(page)
  await drag(page, dated.number, 'end', 3)
  await expect(said(page)).toContainText(`${dated.number} verwacht in 2025-Q1 tot en met 2026-Q3.`)
  await page.mouse.up()
  await expect(dialog(page)).toContainText('2025-Q1 tot en met 2026-Q3')
  await page.getByRole('button', { name: 'Verplaatsen' }).click()
  await expect(dialog(page)).toContainText('De verwachting verschuift alleen met een reden. Vul in waarom.')
  await page.getByRole('textbox', { name: 'Reden' }).fill('De training komt later.')
  await page.getByRole('button', { name: 'Verplaatsen' }).click()
  await expectStored(page, `${dated.number} wordt verwacht in 2025-Q1 tot en met 2026-Q3.`)
  await expect(dialog(page)).toHaveCount(0)
  expect(await lettersOf(rowOf(page, dated.number))).toBe('PPPG..V.')
  await expect(rowOf(page, dated.number)).toContainText('Vastgesteld: 2025-Q1 tot en met 2025-Q4.')

  await press(page, 'Control+z')
  await expect.poll(() => lettersOf(rowOf(page, dated.number))).toBe('PPPG....')
})

test('the whole bar moves by its middle, and a start by its left end', async ({ open }) => {
  const { page } = await open()
  await goToPlanning(page)
  await drag(page, dated.number, 'middle', 1)
  await expect(said(page)).toContainText('2025-Q2 tot en met 2026-Q1')
  await page.mouse.up()
  await page.getByRole('button', { name: 'Annuleren' }).click()
  await expect(bar(page, dated.number)).toHaveAccessibleName(/2025-Q1 tot en met 2025-Q4$/)
  await drag(page, dated.number, 'start', 2)
  await expect(said(page)).toContainText('2025-Q3 tot en met 2025-Q4')
  await press(page, 'Escape')
  await page.mouse.up()
  await expect(dialog(page)).toHaveCount(0)
  await expect(bar(page, dated.number)).toHaveAccessibleName(/2025-Q1 tot en met 2025-Q4$/)
})

test('what has no quarter gets one by a click, at once, and can go back', async ({ open }) => {
  const { page } = await open()
  await goToPlanning(page)
  const cell = rowOf(page, undated.number).getByRole('cell').nth(8)
  await cell.scrollIntoViewIfNeeded()
  const box = await cell.boundingBox()
  if (!box) throw new Error('Er is geen cel')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expectStored(page, `${undated.number} wordt verwacht in 2026-Q4.`)
  await expect.poll(() => lettersOf(rowOf(page, undated.number))).toBe('???????V')
  await press(page, 'Control+z')
  await expect.poll(() => lettersOf(rowOf(page, undated.number))).toBe('????????')
})

test('a bar moves, stretches and goes back by the keyboard alone', async ({ open }) => {
  const { page } = await open()
  await goToPlanning(page)
  const { number } = dated
  await rowOf(page, number).getByRole('rowheader').getByRole('button').focus()
  await press(page, 'ArrowRight')
  await expect(bar(page, number)).toBeFocused()
  await press(page, 'Enter')
  await press(page, 'ArrowRight')
  await expect(said(page)).toContainText('2025-Q2 tot en met 2026-Q1')
  await press(page, 'Shift+ArrowRight')
  await expect(said(page)).toContainText('2025-Q2 tot en met 2026-Q2')
  await press(page, 'Alt+ArrowLeft')
  await expect(said(page)).toContainText('2025-Q1 tot en met 2026-Q2')
  await press(page, 'Escape')
  await expect(bar(page, number)).toHaveAccessibleName(/2025-Q1 tot en met 2025-Q4$/)

  await press(page, 'Enter')
  await press(page, 'Shift+ArrowRight')
  await press(page, 'Enter')
  await type(page, 'Wacht op het besluit.')
  await press(page, 'Enter')
  await expectStored(page, `${number} wordt verwacht in 2025-Q1 tot en met 2026-Q1.`)
  await expect(bar(page, number)).toBeFocused()
})

test('the board is one stop for Tab, and arrows go along the rows', async ({ open }) => {
  const { page } = await open()
  await goToPlanning(page)
  await page.getByRole('button', { name: 'Afdrukken' }).focus()
  await press(page, 'Tab')
  const names = board(page).getByRole('rowheader').getByRole('button')
  await expect(names.nth(0)).toBeFocused()
  await press(page, 'ArrowDown')
  await expect(names.nth(1)).toBeFocused()
  await press(page, 'End')
  await expect(names.last()).toBeFocused()
  await press(page, 'Tab')
  await expect(names.last()).not.toBeFocused()
  await press(page, 'Shift+Tab')
  await expect(names.last()).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Acties' })).toBeVisible()
})

test('looks closer at one theme', async ({ open }) => {
  const { page } = await open()
  await goToPlanning(page)
  await page.getByRole('radio', { name: /^Thema 3/ }).click()
  await expect(rowOf(page, '3.01')).toBeVisible()
  await expect(bar(page, dated.number)).toHaveCount(dated.theme === 3 ? 1 : 0)
  await expect(board(page).getByRole('button', { name: /^[124]\./ })).toHaveCount(0)
})

test('a reason that was given stands in the history of the action', async ({ open }) => {
  const { page } = await open()
  await goToPlanning(page)
  await drag(page, dated.number, 'end', 1)
  await page.mouse.up()
  await page.getByRole('textbox', { name: 'Reden' }).fill('De leverancier is later.')
  await press(page, 'Enter')
  await expectStored(page, `${dated.number} wordt verwacht in 2025-Q1 tot en met 2026-Q1.`)
  await rowOf(page, dated.number).getByRole('rowheader').getByRole('button').click()
  await expect(await openPanel(page, dated.number)).toContainText('De leverancier is later.')
})

test('on paper it is landscape, without the navigation', async ({ open }) => {
  const { app, page } = await open()
  await goToPlanning(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(bar(page, dated.number)).toBeVisible()
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const printed = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
    })
    return printed?.toString('latin1') ?? ''
  })
  const pages = [...pdf.matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  expect(pages.length).toBeGreaterThan(1)
  for (const [, width, height] of pages) expect(Number(width)).toBeGreaterThan(Number(height))
})

test('is accessible at both sizes', async ({ open }) => {
  const opened = await open()
  const { page } = opened
  await goToPlanning(page)
  await expectAccessible(opened)
  await bar(page, dated.number).focus()
  await press(page, 'Enter')
  await press(page, 'Shift+ArrowRight')
  await expectAccessible(opened)
  await press(page, 'Enter')
  await expect(dialog(page)).toBeVisible()
  await expectAccessible(opened)
})
