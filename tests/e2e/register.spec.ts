import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { editButton } from '../support/actions-screen'
import { press } from '../support/keys'
import { expectAccessible } from '../support/sizes'
import { answerSaveDialog, expect, test, type OpenApp } from '../support/test-app'

const goToReports = async (page: Page) => {
  await page.getByRole('navigation').getByRole('button', { name: 'Rapportages' }).click()
  await expect(page.getByRole('tab', { name: 'Samenvatting' })).toBeVisible()
}

const goToRegister = async (page: Page) => {
  await page.getByRole('navigation').getByRole('button', { name: 'Rapportages' }).click()
  await page.getByRole('radio', { name: 'Uitgebracht' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Uitgebracht' })).toBeVisible()
}

/** Issues the workbook of that day under a file name, to GS. */
async function issue({ app, page }: OpenApp, on: string, path: string): Promise<void> {
  await goToReports(page)
  await page.getByRole('textbox', { name: 'Peildatum' }).fill(on)
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Uitbrengen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Rapportagemoment' }).fill('Najaarsnota 2026')
  await press(page, 'Escape')
  await dialog.getByLabel('Verzonden aan').fill('Gedeputeerde Staten')
  await dialog.getByRole('button', { name: 'Uitbrengen en opslaan' }).click()
  await expect(page.getByText('Uitgebracht en opgeslagen:')).toBeVisible()
}

const finish = async (page: Page, number: string) => {
  await page.getByRole('navigation').getByRole('button', { name: 'Acties' }).click()
  await editButton(page, 'Status', number).click()
  await page.getByRole('option', { name: 'Afgerond' }).click()
  await expect(editButton(page, 'Status', number)).toHaveText('Afgerond')
}

const sha256 = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex')

test('an issued report is registered to the byte, also after a restart and later changes', async ({
  open,
  dataFolder,
}) => {
  const path = join(dataFolder, 'r01.xlsx')
  const first = await open()
  await issue(first, '2026-03-31', path)
  await finish(first.page, '1.01')
  await first.app.close()

  const { app, page } = await open()
  await goToRegister(page)
  const row = page.getByRole('row', { name: /R01/ })
  await expect(row).toContainText('Excel')
  await expect(row).toContainText('31-03-2026')
  await expect(row).toContainText('Najaarsnota 2026')
  await expect(row).toContainText('Gedeputeerde Staten')
  await row.getByRole('button').click()
  await expect(page.getByText(await sha256(path))).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Samenvatting' })).toBeVisible()
  const again = join(dataFolder, 'opnieuw.xlsx')
  await answerSaveDialog(app, again)
  await page.getByRole('button', { name: 'Opnieuw opslaan' }).click()
  await expect(page.getByText('Opgeslagen: opnieuw.xlsx')).toBeVisible()
  expect(await sha256(again)).toBe(await sha256(path))
})

test('what is not saved was not issued, and to nobody is no answer', async ({ open }) => {
  const { app, page } = await open()
  await goToReports(page)
  await answerSaveDialog(app, null)
  await page.getByRole('button', { name: 'Uitbrengen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Uitbrengen en opslaan' }).click()
  await expect(dialog.getByText('Vul in wie het krijgt.')).toBeVisible()
  await dialog.getByLabel('Verzonden aan').fill('Gedeputeerde Staten')
  await dialog.getByRole('button', { name: 'Uitbrengen en opslaan' }).click()
  await expect(page.getByText('Er is niets opgeslagen.')).toBeVisible()
  await goToRegister(page)
  await expect(page.getByText('Er is nog niets uitgebracht.')).toBeVisible()
})

test('the next report is compared with the issued one, and two issued ones with each other', async ({
  open,
  dataFolder,
}) => {
  const opened = await open()
  const { page } = opened
  await issue(opened, '2026-03-31', join(dataFolder, 'r01.xlsx'))
  await finish(page, '1.01')
  await goToReports(page)
  await page.getByRole('textbox', { name: 'Peildatum' }).fill('2026-06-30')
  await expect(page.getByRole('button', { name: /Vergeleken met/ })).toContainText('R01, peildatum 31-03-2026')
  await expect(page.getByRole('tabpanel')).toContainText('vergeleken met rapportage van 31-03-2026')
  await issue(opened, '2026-06-30', join(dataFolder, 'r02.xlsx'))

  await goToRegister(page)
  await page.getByRole('row', { name: /R01/ }).getByRole('button').click()
  await page.getByRole('radio', { name: 'Gewijzigd sindsdien' }).click()
  const changes = page.getByRole('region', { name: 'Blad Wijzigingen' })
  await expect(changes.getByRole('row', { name: /1\.01.*Status.*Afgerond/ })).toBeVisible()
  await page.getByRole('radio', { name: 'Vergelijken' }).click()
  await expect(page.getByRole('button', { name: /Vergelijken met/ })).toContainText('R02')
  await expect(changes).toContainText('Acties vorige rapportage 94 + nieuw 0 − niet meer geteld 0 = 94 ✔')
})

test('an issued paper is withdrawn with a reason and stays, and Ctrl+Z passes it by', async ({ open, dataFolder }) => {
  const opened = await open()
  const { page } = opened
  await finish(page, '1.01')
  await issue(opened, '2026-06-30', join(dataFolder, 'r01.xlsx'))
  await press(page, 'Control+z')
  await expect(page.getByText('De laatste wijziging is teruggedraaid.')).toBeVisible()
  await goToRegister(page)
  await page.getByRole('row', { name: /R01/ }).getByRole('button').click()
  await page.getByRole('button', { name: 'Intrekken' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Intrekken' }).click()
  await expect(dialog.getByText('Intrekken kan alleen met een reden.')).toBeVisible()
  await dialog.getByLabel('Waarom geldt het niet meer?').fill('Verkeerde peildatum.')
  await dialog.getByRole('button', { name: 'Intrekken' }).click()
  await expect(page.getByText('R01 is ingetrokken.')).toBeVisible()
  await page.getByRole('radio', { name: 'Geschiedenis' }).click()
  await expect(page.getByText('reden van intrekken')).toBeVisible()
  await page.getByRole('button', { name: 'Naar het register' }).click()
  await expect(page.getByRole('row', { name: /R01.*Ingetrokken/ })).toBeVisible()
})

test('every figure says which actions are behind it, and leads to them', async ({ open }) => {
  const { page } = await open()
  await finish(page, '1.01')
  await finish(page, '1.02')
  await goToReports(page)
  const finished = page.getByRole('row', { name: /waarvan afgerond/ })
  await finished.getByRole('button', { name: '2: waar komt dit getal vandaan?' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('2 acties:')
  await expect(dialog.getByRole('listitem')).toHaveText([/^1\.01 /, /^1\.02 /])
  await dialog.getByRole('button', { name: 'Toon deze acties' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Acties' })).toBeVisible()
  await expect(page.getByText('2 van ', { exact: false }).first()).toBeVisible()
})

test('the register can be used by everyone at both sizes', async ({ open, dataFolder }) => {
  const opened = await open()
  const { page } = opened
  await goToRegister(page)
  await expectAccessible(opened)
  await page.getByRole('radio', { name: 'Voortgang GS' }).click()
  await page.getByRole('button', { name: 'Uitbrengen' }).click()
  await expectAccessible(opened)
  await press(page, 'Escape')
  await issue(opened, '2026-06-30', join(dataFolder, 'r01.xlsx'))
  await goToRegister(page)
  await expectAccessible(opened)
  await page.getByRole('row', { name: /R01/ }).getByRole('button').click()
  await expect(page.getByRole('tab', { name: 'Samenvatting' })).toBeVisible()
  await expectAccessible(opened)
})
