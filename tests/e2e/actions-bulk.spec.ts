import type { Page } from '@playwright/test'
import { editButton, filterButton, grid, planned, rowOf } from '../support/actions-screen'
import { press } from '../support/keys'
import { expect, inaccessible, test } from '../support/test-app'

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Met de selectie' })
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
