import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { byKeys } from '../support/by-keys'
import { editButton, expectStored } from '../support/actions-screen'
import { nextWindow } from '../support/next-window'
import { answerOpenDialog, answerSaveDialog, expect, inaccessible, openApp, test } from '../support/test-app'

const PASSPHRASE = 'paarse fiets zonder bel'

const goToAdmin = (page: Page) => page.getByRole('button', { name: 'Beheer' }).click()

async function setStatus(page: Page, number: string, status: string): Promise<void> {
  await editButton(page, 'Status', number).click()
  await page.getByRole('option', { name: status }).click()
  await expectStored(page, `Status van ${number} is nu ${status}.`)
}

/** A run in which one status was changed; at its end a back-up is made. */
async function run(dataFolder: string, number: string, status: string): Promise<void> {
  const { app, page } = await openApp({ dataFolder })
  await setStatus(page, number, status)
  await app.close()
}

const rows = (page: Page) => page.getByRole('table', { name: 'Back-ups op deze computer' }).getByRole('row')

test('a back-up is put back with its counts shown first, and that is undone again', async ({ dataFolder }) => {
  await run(dataFolder, '1.01', 'Afgerond')
  const { app, page } = await openApp({ dataFolder })
  await setStatus(page, '1.02', 'Afgerond')
  await goToAdmin(page)
  await expect(rows(page).nth(1)).toContainText(/om \d\d:\d\d.*2.*Gewoon/)
  const question = page.getByRole('alertdialog', { name: 'Back-up terugzetten?' })
  const opener = rows(page).nth(1).getByRole('button')
  await byKeys(page, { file: 'features/admin/restore-dialog.tsx', opener, dialog: question })
  await opener.press('Enter')
  await expect(question.getByRole('row', { name: 'Wijzigingen' })).toHaveText('Wijzigingen32')
  expect(await inaccessible(page)).toEqual([])
  const back = await nextWindow(app, () =>
    question.getByRole('button', { name: 'Terugzetten', exact: true }).press('Enter'),
  )
  await expect(back.getByRole('status').filter({ hasText: 'De back-up is teruggezet: 2 wijzigingen.' })).toBeVisible()
  await expect(editButton(back, 'Status', '1.01')).toHaveText('Afgerond')
  await expect(editButton(back, 'Status', '1.02')).toHaveText('Niet gestart')

  await setStatus(back, '1.03', 'Afgerond')
  await goToAdmin(back)
  await expect(rows(back).filter({ hasText: 'Vóór terugzetten' })).toHaveCount(1)
  await back.getByRole('button', { name: 'Terugzetten ongedaan maken' }).press('Enter')
  const undo = back.getByRole('alertdialog', { name: 'Terugzetten ongedaan maken?' })
  const again = await nextWindow(app, () =>
    undo.getByRole('button', { name: 'Terugzetten', exact: true }).press('Enter'),
  )
  await expect(editButton(again, 'Status', '1.02')).toHaveText('Afgerond')
  await expect(editButton(again, 'Status', '1.03')).toHaveText('Doorlopend')
  await setStatus(again, '1.04', 'Afgerond')
  await app.close()

  const last = await openApp({ dataFolder })
  for (const number of ['1.01', '1.02', '1.04'])
    await expect(editButton(last.page, 'Status', number)).toHaveText('Afgerond')
  await last.app.close()
})

test('every back-up also goes to the folder that was chosen', async ({ dataFolder }) => {
  const folder = join(dataFolder, 'Mijn netwerkmap')
  await mkdir(folder)
  await run(dataFolder, '1.01', 'Afgerond')
  const { app, page } = await openApp({ dataFolder })
  await goToAdmin(page)
  await expect(page.getByText('Er is nog geen map gekozen.')).toBeVisible()
  await answerOpenDialog(app, folder)
  await page.getByRole('button', { name: 'Map kiezen' }).press('Enter')
  await expect(page.getByText(/^Map: Mijn netwerkmap\. Laatste kopie: /)).toBeVisible()
  await page.getByRole('button', { name: 'Acties' }).click()
  await setStatus(page, '1.02', 'Afgerond')
  await app.close()
  const [here, there] = [join(dataFolder, 'veilig', 'back-ups'), join(folder, 'Actiewijzer back-ups')]
  const copies = (await readdir(there)).sort()
  expect(copies).toHaveLength(2)
  for (const name of copies) expect(await readFile(join(there, name))).toEqual(await readFile(join(here, name)))
})

test('a back-up to take along opens with its passphrase only, and not when anything of it changed', async ({
  dataFolder,
}) => {
  const path = join(dataFolder, 'mee.age')
  const { app, page } = await openApp({ dataFolder })
  await setStatus(page, '1.01', 'Afgerond')
  await goToAdmin(page)
  await page.getByRole('button', { name: 'Back-up opslaan' }).click()
  const save = page.getByRole('dialog', { name: 'Back-up opslaan' })
  const fill = async (typed: string, again: string) => {
    await save.getByLabel('Wachtzin', { exact: true }).fill(typed)
    await save.getByLabel('Wachtzin nog een keer').fill(again)
    await save.getByRole('button', { name: 'Versleutelen en opslaan' }).click()
  }
  await fill('te kort', 'te kort')
  await expect(save.getByRole('alert')).toContainText('De wachtzin is te kort.')
  await fill(PASSPHRASE, `${PASSPHRASE}!`)
  await expect(save.getByRole('alert')).toContainText('De twee wachtzinnen zijn niet gelijk.')
  expect(await inaccessible(page)).toEqual([])
  await answerSaveDialog(app, path)
  await fill(PASSPHRASE, PASSPHRASE)
  await expect(page.getByRole('status').filter({ hasText: 'Opgeslagen: mee.age' })).toBeVisible()
  const bytes = await readFile(path)
  expect(bytes.subarray(0, 22).toString()).toBe('age-encryption.org/v1\n')
  expect(bytes.includes('Afgerond') || bytes.includes('afgerond')).toBe(false)

  await page.getByRole('button', { name: 'Acties' }).click()
  await setStatus(page, '1.01', 'In uitvoering')
  await goToAdmin(page)
  const openFile = async (contents: Uint8Array, passphrase: string) => {
    await writeFile(path, contents)
    await answerOpenDialog(app, path)
    await page.getByRole('button', { name: 'Back-up openen' }).click()
    const open = page.getByRole('dialog', { name: 'Back-up openen' })
    await open.getByLabel('Wachtzin').fill(passphrase)
    await open.getByRole('button', { name: 'Openen' }).click()
    return open
  }
  const wrong = await openFile(bytes, 'groene fiets zonder bel')
  await expect(wrong.getByRole('alert')).toContainText('De wachtzin klopt niet')
  await wrong.getByRole('button', { name: 'Annuleren' }).click()
  const changed = Uint8Array.from(bytes)
  changed[bytes.length - 9] = (changed[bytes.length - 9] ?? 0) ^ 1
  for (const damaged of [changed, bytes.subarray(0, bytes.length - 40)]) {
    const open = await openFile(damaged, PASSPHRASE)
    await expect(open.getByRole('alert')).toContainText('Het bestand is beschadigd of gewijzigd')
    await open.getByRole('button', { name: 'Annuleren' }).click()
  }
  await writeFile(path, 'iets anders')
  await page.getByRole('button', { name: 'Back-up openen' }).click()
  await expect(page.getByText('mee.age is geen back-up van Actiewijzer.')).toBeVisible()

  await openFile(bytes, PASSPHRASE)
  const question = page.getByRole('alertdialog', { name: 'Back-up terugzetten?' })
  const back = await nextWindow(app, () => question.getByRole('button', { name: 'Terugzetten', exact: true }).click())
  await expect(editButton(back, 'Status', '1.01')).toHaveText('Afgerond')
  await app.close()
})

test('the screen is calm, accessible, and says what is stored where', async ({ open }) => {
  const { page } = await open()
  await goToAdmin(page)
  expect(await inaccessible(page)).toEqual([])
  await page.getByRole('tab', { name: 'Wat Actiewijzer belooft' }).click()
  await expect(page.getByRole('heading', { name: 'Wat Actiewijzer niet belooft' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Wat Actiewijzer belooft' }).getByRole('row')).toHaveCount(1 + 23)
  expect(await inaccessible(page)).toEqual([])
})
