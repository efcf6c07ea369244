import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { grid, openPanel, panelOf } from '../support/actions-screen'
import { press, type } from '../support/keys'
import { expect, inaccessible, killTree, openApp, test } from '../support/test-app'

test('a half-typed text survives another action, a crash and a restart', async ({ open, dataFolder }) => {
  const first = await openApp({ dataFolder, size: { width: 1280, height: 800 } })
  const { page } = first
  await expect(grid(page)).toBeVisible()
  await openPanel(page, '1.02')
  await panelOf(page, '1.02').getByRole('button', { name: 'Stand toevoegen' }).click()
  await expect(panelOf(page, '1.02').getByLabel('Wat is er gebeurd?')).toBeFocused()
  await type(page, 'Half af')

  await press(page, 'Alt+PageDown')
  await expect(panelOf(page, '1.03').getByRole('heading', { level: 2 })).toBeFocused()
  await press(page, 'Alt+PageUp')
  await expect(concept(page)).toContainText(/Concept van \d\d:\d\d, niet opgeslagen/)
  expect(await inaccessible(page)).toEqual([])
  await concept(page).getByRole('button', { name: 'Verder' }).click()
  await expect(panelOf(page, '1.02').getByLabel('Wat is er gebeurd?')).toHaveValue('Half af')
  await type(page, ' en nu helemaal')
  const file = join(dataFolder, 'session', 'concepten.json')
  await expect(async () => expect(await readFile(file, 'utf8')).toContain('Half af en nu helemaal')).toPass()
  await killTree(first)

  const { page: again } = await open({ size: { width: 1280, height: 800 } })
  await openPanel(again, '1.02')
  await expect(concept(again)).toContainText('Half af en nu helemaal')
  await concept(again).getByRole('button', { name: 'Weggooien' }).click()
  await expect(concept(again)).toBeHidden()
  await expect(panelOf(again, '1.02').getByRole('button', { name: 'Stand toevoegen' })).toBeFocused()
})

const concept = (page: Page) => page.getByRole('group', { name: 'Concept' })
