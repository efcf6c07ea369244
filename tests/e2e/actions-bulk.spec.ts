import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { day } from '@shared/plan/day'
import { termOf } from '@shared/progress/term-of'
import { statusName } from '@shared/plan/status'
import { editButton, expectCount, expectStored, filterButton, grid, planned, rowOf } from '../support/actions-screen'
import { press, type } from '../support/keys'
import { acceptSaveDialogs, expect, inaccessible, test } from '../support/test-app'

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Met de selectie' })
const expectNotice = (page: Page, text: string) =>
  expect(page.getByRole('status').filter({ hasText: text })).toBeVisible()
const selectedRows = (page: Page) => grid(page).getByRole('row', { selected: true })
const [first, second, third, fourth] = planned.map(({ number }) => number) as [string, string, string, string]

test('rows are selected by mouse and by keys, said, and forgotten when they are out of sight', async ({ open }) => {
  const { page } = await open({ size: { width: 1280, height: 800 } })
  await expect(grid(page)).toHaveAttribute('aria-multiselectable', 'true')
  await rowOf(page, first).click({ modifiers: ['ControlOrMeta'] })
  await rowOf(page, third).click({ modifiers: ['Shift'] })
  await expect(bar(page)).toContainText('3 geselecteerd')
  await rowOf(page, second).locator('.grid-mark').click()
  await expect(rowOf(page, second)).toHaveAttribute('aria-selected', 'false')
  await expect(selectedRows(page)).toHaveCount(2)
  expect(await inaccessible(page), 'a table with a selection').toEqual([])
  await bar(page).getByRole('button', { name: 'Selectie opheffen' }).click()
  await expect(bar(page)).toBeHidden()
  await expect(rowOf(page, second).locator(':focus')).toHaveCount(1)

  await press(page, 'Space Shift+ArrowDown Shift+ArrowDown')
  await expect(selectedRows(page)).toHaveCount(3)
  await expect(rowOf(page, fourth).locator(':focus')).toHaveCount(1)
  await expect(page.getByRole('status').filter({ hasText: '3 geselecteerd' })).toBeAttached()
  await press(page, 'Control+a')
  await expect(bar(page)).toContainText(`${planned.length} geselecteerd`)
  await filterButton(page, 'Thema').click()
  await page.getByRole('option', { name: '1. ' }).click()
  await press(page, 'Escape')
  const ofTheme = planned.filter(({ theme }) => theme === 1).length
  await expect(bar(page)).toContainText(`${ofTheme} geselecteerd`)
  await page.getByRole('button', { name: 'Alles wissen' }).click()
  await expect(bar(page)).toContainText(`${ofTheme} geselecteerd`)
  await editButton(page, 'Status', second).focus()
  await press(page, 'Escape')
  await expect(bar(page)).toBeHidden()
})

test('one field of many actions is looked at first, changed in one go, and undone in one go', async ({ open }) => {
  const { page } = await open({ size: { width: 1280, height: 800 } })
  const numbers = planned.slice(0, 10).map(({ number }) => number)
  await rowOf(page, first).click({ modifiers: ['ControlOrMeta'] })
  await rowOf(page, numbers.at(-1) ?? '').click({ modifiers: ['Shift'] })
  await bar(page).getByRole('button', { name: 'Status' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Status van 10 acties wijzigen' })
  await expect(dialog.getByRole('listbox', { name: 'Nieuwe status' })).toBeVisible()
  expect(await inaccessible(page), 'a status being chosen for many').toEqual([])
  await dialog.getByRole('option', { name: 'Afgerond' }).click()
  const rows = dialog.getByRole('table', { name: 'Acties die veranderen' }).getByRole('row')
  await expect(rows).toHaveCount(11)
  await expect(rows.nth(1)).toContainText('Niet gestart')
  expect(await inaccessible(page), 'what changes, before it does').toEqual([])
  await expect(dialog.getByRole('button', { name: '10 acties wijzigen' })).toBeFocused()
  await press(page, 'Enter')
  await expectStored(page, '10 acties zijn gewijzigd.')
  for (const number of [first, second]) await expect(editButton(page, 'Status', number)).toHaveText('Afgerond')
  await expect(bar(page)).toContainText('10 geselecteerd')

  await bar(page).getByRole('button', { name: 'Status' }).press('Enter')
  await expect(dialog.getByRole('listbox', { name: 'Nieuwe status' })).toBeVisible()
  await press(page, 'End Enter')
  await expect(dialog.getByRole('textbox', { name: 'Reden' })).toBeFocused()
  await press(page, 'Enter')
  await expect(dialog.getByText('reden', { exact: false }).first()).toBeVisible()
  await type(page, 'Het Rijk neemt dit over.')
  await press(page, 'Enter')
  await expect(editButton(page, 'Status', second)).toHaveText('Vervallen')
  await press(page, 'Control+z')
  await expect(editButton(page, 'Status', second)).toHaveText('Afgerond')
  await press(page, 'Control+z')
  for (const { number, status } of planned.slice(0, 3))
    await expect(editButton(page, 'Status', number)).toHaveText(statusName(status))
})

test('what the plan refuses stays out, and a partner comes to all of them', async ({ open }) => {
  const { page } = await open()
  await press(page, 'Control+a')
  await bar(page).getByRole('button', { name: 'Meer wijzigen' }).press('Enter')
  await page.getByRole('button', { name: 'Verwachte start' }).press('Enter')
  const quarters = page.getByRole('dialog', { name: `Verwachte start van ${planned.length} acties wijzigen` })
  await expect(quarters.getByRole('listbox')).toBeVisible()
  await type(page, '2026-Q4')
  await press(page, 'Enter')
  const early = planned.filter(({ expected: { end } }) => end !== null && end.value < '2026-Q4')
  await expect(quarters.getByRole('table', { name: 'kunnen niet mee' }).getByRole('row')).toHaveCount(early.length + 1)
  expect(await inaccessible(page), 'what is refused, with why').toEqual([])
  await press(page, 'Escape')
  await expect(quarters).toBeHidden()

  await bar(page).getByRole('button', { name: 'Meer wijzigen' }).press('Enter')
  await page.getByRole('button', { name: 'Partner toevoegen' }).press('Enter')
  await expect(page.getByRole('dialog').getByRole('listbox')).toBeVisible()
  await type(page, 'belastingd')
  await press(page, 'Enter')
  await expect(page.getByRole('table', { name: 'Acties die veranderen' })).toBeVisible()
  await press(page, 'Enter')
  await expect(editButton(page, 'Partners', first)).toContainText('Belastingdienst')
  await press(page, 'Control+z')
  await expect(editButton(page, 'Partners', first)).not.toContainText('Belastingdienst')
})

test('rows are copied for Excel, and come back as one proposal and one undo step', async ({ open }) => {
  const { app, page } = await open({ size: { width: 1280, height: 800 } })
  await press(page, 'Space Shift+ArrowDown')
  await expect(bar(page)).toContainText('2 geselecteerd')
  await press(page, 'Control+c')
  await expectNotice(page, '2 acties zijn gekopieerd. Plak ze in Excel.')
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  const [names = '', ...rows] = copied.split('\r\n')
  expect(names).toBe('Nr.\tActie\tTrekker\tPartners\tVastgesteld\tVerwacht\tStatus\tStoplicht\tBijgewerkt')
  expect(rows.map((row) => row.split('\t').slice(0, 2))).toEqual(
    planned.slice(0, 2).map(({ number, title }) => [number, title]),
  )

  const filled = rows.map((row) => row.replace('Niet gestart', 'Afgerond').replace('nog te bepalen', 'Team Bibob'))
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), [names, ...filled].join('\r\n'))
  await press(page, 'Control+v')
  await expect(page.getByRole('table', { name: 'Wat er verandert' }).getByRole('row')).toHaveCount(5)
  expect(await inaccessible(page), 'what pasted cells would change').toEqual([])
  await page.getByRole('button', { name: '2 acties bijwerken' }).press('Enter')
  await expectStored(page, '2 acties zijn bijgewerkt uit Excel.')
  await expect(editButton(page, 'Trekker', second)).toHaveText('Team Bibob')
  await page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter')
  await expect(editButton(page, 'Trekker', first)).toHaveText('nog te bepalen')
  await expect(editButton(page, 'Status', second)).toHaveText('Niet gestart')
})

test('the view as it stands is saved as csv and for Excel, marked Intern', async ({ open, dataFolder }) => {
  const { app, page } = await open()
  await acceptSaveDialogs(app, dataFolder)
  await page.getByRole('button', { name: 'Over tijd' }).click()
  const shown = planned.filter((action) => termOf(action, day('2026-06-30')) === 'verlopen')
  await expectCount(page, shown.length)
  for (const [how, name] of [
    ['als csv', '2026-06-30 Acties Intern.csv'],
    ['voor Excel', '2026-06-30 Acties Intern.xlsx'],
  ] as const) {
    await page.getByRole('button', { name: 'Weergaven' }).press('Enter')
    await page.getByRole('button', { name: `Deze weergave opslaan ${how} (Intern)` }).press('Enter')
    await expectNotice(page, name)
  }
  const csv = await readFile(join(dataFolder, '2026-06-30 Acties Intern.csv'), 'utf8')
  const [names = '', ...lines] = csv.trimEnd().split('\r\n')
  expect(names.startsWith('\uFEFF"Nr.";"Actie";"Trekker"')).toBe(true)
  expect(lines.map((line) => line.split(';')[0])).toEqual(shown.map(({ number }) => `"${number}"`))
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(join(dataFolder, '2026-06-30 Acties Intern.xlsx'))
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Acties'])
})
