import type { Page } from '@playwright/test'
import { editButton, expectStored, openPanel } from '../support/actions-screen'
import { filesThatHold } from '../support/bytes-of'
import { expect, inaccessible, openApp, test } from '../support/test-app'

const CANARY = 'KANARIEVOGEL zei de heer Jansen'

async function addUpdate(page: Page, text: string): Promise<void> {
  const panel = await openPanel(page, '1.01')
  await panel.getByRole('button', { name: 'Stand toevoegen' }).click()
  await panel.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill(text)
  await panel.getByRole('button', { name: 'Stand toevoegen' }).click()
  await expectStored(page, 'De stand van zaken bij 1.01 is toegevoegd.')
}

test('what is erased for good stands in no byte of the folders of the app, and the rest goes on', async ({
  dataFolder,
}) => {
  const { app, page } = await openApp({ dataFolder })
  await addUpdate(page, CANARY)
  await app.close()
  expect((await filesThatHold(dataFolder, CANARY)).length).toBeGreaterThan(2)

  const second = await openApp({ dataFolder })
  await addUpdate(second.page, 'Dit blijft staan')
  await second.page.getByRole('button', { name: 'Beheer' }).click()
  await second.page.getByRole('tab', { name: 'Definitief wissen' }).click()
  await second.page.getByRole('searchbox', { name: 'Zoeken in wat u hebt ingevuld' }).fill('kanarie')
  const rows = second.page.getByRole('table', { name: 'Wat u kunt wissen' }).getByRole('row')
  await expect(rows).toHaveCount(2)
  expect(await inaccessible(second.page)).toEqual([])
  await rows.nth(1).getByRole('button', { name: 'Wissen' }).press('Enter')
  const question = second.page.getByRole('alertdialog', { name: 'Definitief wissen?' })
  await expect(question).toContainText('Stand van zaken 1.01')
  await expect(question.getByRole('textbox')).toBeFocused()
  const confirm = question.getByRole('button', { name: 'Definitief wissen' })
  await question.getByRole('textbox').fill('wis')
  await expect(confirm).toBeDisabled()
  expect(await inaccessible(second.page)).toEqual([])
  await question.getByRole('textbox').fill('WISSEN')
  const opened = second.app.waitForEvent('window')
  await confirm.press('Enter')
  const anew = await opened
  await expect(anew.getByRole('status').filter({ hasText: 'Definitief gewist.' })).toBeVisible()
  await expect(editButton(anew, 'Status', '1.01')).toBeVisible()
  const panel = await openPanel(anew, '1.01')
  await expect(panel.getByText('Dit blijft staan').first()).toBeVisible()
  await expect(panel.getByText(CANARY)).toHaveCount(0)
  await anew.getByRole('button', { name: 'Ongedaan maken' }).press('Enter')
  await expect(panel.getByText('Dit blijft staan')).toHaveCount(0)
  await second.app.close()
  expect(await filesThatHold(dataFolder, 'KANARIEVOGEL')).toEqual([])

  const third = await openApp({ dataFolder })
  await expect(editButton(third.page, 'Status', '1.01')).toBeVisible()
  await third.app.close()
})
