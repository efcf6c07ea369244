import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { Encrypter } from 'age-encryption'
import { byKeys } from '../support/by-keys'
import { editButton, expectStored } from '../support/actions-screen'
import { press, type } from '../support/keys'
import { nextWindow } from '../support/next-window'
import { expectAccessible } from '../support/sizes'
import { answerOpenDialog, expect, inaccessible, openApp, test } from '../support/test-app'

const PASSPHRASE = 'paarse fiets zonder bel'

const safe = (dataFolder: string, ...parts: readonly string[]) => join(dataFolder, 'veilig', ...parts)
const database = (dataFolder: string) => join(dataFolder, 'session', 'IndexedDB')
const backups = (dataFolder: string) => safe(dataFolder, 'back-ups')

/** A run in which one status was changed; gives back a copy of its back-up, elsewhere. */
async function live(dataFolder: string): Promise<string> {
  const { app, page } = await openApp({ dataFolder })
  await editButton(page, 'Status', '1.01').click()
  await page.getByRole('option', { name: 'Afgerond' }).click()
  await expectStored(page, 'Status van 1.01 is nu Afgerond.')
  await app.close()
  const name = (await readdir(backups(dataFolder))).sort().at(-1) ?? ''
  await mkdir(join(dataFolder, 'stick'))
  await copyFile(join(backups(dataFolder), name), join(dataFolder, 'stick', 'kopie.gz'))
  return join(dataFolder, 'stick', 'kopie.gz')
}

/** Both the database and the journal are gone. */
async function loseStore(dataFolder: string): Promise<void> {
  await rm(database(dataFolder), { recursive: true })
  await rm(safe(dataFolder, 'journaal-1'), { recursive: true })
}

const question = (page: Page) => page.getByRole('alertdialog', { name: 'Back-up terugzetten?' })
const changes = (page: Page) => question(page).getByRole('row', { name: 'Wijzigingen' })

test('when everything is lost, a back-up of one’s own is opened: plain, or encrypted with its passphrase', async ({
  dataFolder,
}) => {
  const plain = await live(dataFolder)
  const sealed = join(dataFolder, 'stick', 'kopie.age')
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(10)
  encrypter.setPassphrase(PASSPHRASE)
  await writeFile(sealed, await encrypter.encrypt(new Uint8Array(await readFile(plain))))
  await loseStore(dataFolder)
  await rm(backups(dataFolder), { recursive: true })

  const { app, page } = await openApp({ dataFolder })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw gegevens zijn niet gevonden')
  await expect(page.getByText('Op deze computer staat geen back-up die te lezen is.')).toBeVisible()
  await expectAccessible({ app, page })

  const open = page.getByRole('button', { name: 'Back-up openen' })
  await answerOpenDialog(app, plain)
  await press(page, 'Tab')
  await expect(open).toBeFocused()
  await press(page, 'Enter')
  await expect(changes(page)).toHaveText('Wijzigingen2')
  expect(await inaccessible(page)).toEqual([])
  await press(page, 'Escape')
  await expect(question(page)).toBeHidden()
  await expect(open).toBeFocused()

  await answerOpenDialog(app, sealed)
  await press(page, 'Enter')
  const passphrase = page.getByRole('dialog', { name: 'Back-up openen' })
  await expect(passphrase.getByLabel('Wachtzin')).toBeFocused()
  await type(page, 'groene fiets zonder bel')
  await press(page, 'Enter')
  await expect(passphrase.getByRole('alert')).toContainText('De wachtzin klopt niet')
  await passphrase.getByLabel('Wachtzin').fill(PASSPHRASE)
  await press(page, 'Enter')
  await expect(changes(page)).toHaveText('Wijzigingen2')
  const back = await nextWindow(app, () =>
    question(page).getByRole('button', { name: 'Terugzetten', exact: true }).press('Enter'),
  )
  await expect(editButton(back, 'Status', '1.01')).toHaveText('Afgerond')
  await app.close()
})

test('when everything is lost, a back-up that the app keeps is put back with its counts shown first', async ({
  dataFolder,
}) => {
  await live(dataFolder)
  await loseStore(dataFolder)
  // What was in use was another store than that of the back-ups, as after putting one back.
  const memory = safe(dataFolder, 'stand.json')
  const said = JSON.parse(await readFile(memory, 'utf8')) as object
  await writeFile(memory, JSON.stringify({ ...said, store: 'een-andere' }))
  const { app, page } = await openApp({ dataFolder })
  const newest = page.getByRole('table', { name: 'Back-ups op deze computer' }).getByRole('row').nth(1)
  await expect(newest).toContainText('Gewoon')
  await expectAccessible({ app, page })
  await press(page, 'Tab')
  await expect(newest.getByRole('button')).toBeFocused()
  await press(page, 'Enter')
  await expect(changes(page)).toHaveText('Wijzigingen2')
  const back = await nextWindow(app, () =>
    question(page).getByRole('button', { name: 'Terugzetten', exact: true }).press('Enter'),
  )
  await expect(editButton(back, 'Status', '1.01')).toHaveText('Afgerond')
  await app.close()
})

test('damage is no first start: the plan begins anew only after a typed word, and what was there stays', async ({
  dataFolder,
}) => {
  await live(dataFolder)
  await loseStore(dataFolder)
  await rm(safe(dataFolder, 'stand.json'))
  for (const name of await readdir(backups(dataFolder))) await writeFile(join(backups(dataFolder), name), 'stuk')
  await mkdir(database(dataFolder))
  await mkdir(safe(dataFolder, 'journaal-1'))
  await writeFile(safe(dataFolder, 'journaal-1', 'journaal-00000001.txt'), 'stuk\n')

  // Who closes the window has chosen nothing: the next start asks again.
  const first = await openApp({ dataFolder })
  await expect(first.page.getByRole('heading', { level: 1 })).toHaveText('Uw gegevens zijn niet gevonden')
  await first.app.close()

  const { app, page } = await openApp({ dataFolder })
  const ask = page.getByRole('button', { name: 'Leeg beginnen' })
  const sure = page.getByRole('alertdialog', { name: 'Leeg beginnen?' })
  await byKeys(page, { file: 'features/admin/start-over-dialog.tsx', opener: ask, dialog: sure })
  await press(page, 'Enter')
  const word = sure.getByLabel('Typ LEEG om te bevestigen')
  await expect(word).toBeFocused()
  await expect(sure).toContainText('veilig/journaal-1')
  await type(page, 'ja')
  await press(page, 'Enter')
  await expect(sure).toContainText('Het woord LEEG staat er nog niet.')
  await expectAccessible({ app, page })
  await word.fill('LEEG')
  const begun = await nextWindow(app, () => sure.getByRole('button', { name: 'Leeg beginnen' }).press('Enter'))
  await expect(editButton(begun, 'Status', '1.01')).toHaveText('Niet gestart')
  await expect(begun.getByRole('status').filter({ hasText: 'opnieuw begonnen met het plan' })).toBeVisible()
  await app.close()
  expect(await readFile(safe(dataFolder, 'journaal-1', 'journaal-00000001.txt.beschadigd'), 'utf8')).toBe('stuk\n')

  const again = await openApp({ dataFolder })
  await expect(editButton(again.page, 'Status', '1.01')).toHaveText('Niet gestart')
  await again.app.close()
})

test('what a newer app stored is refused in a sentence, and nothing of it is written', async ({ dataFolder }) => {
  await live(dataFolder)
  const memory = safe(dataFolder, 'stand.json')
  const said = JSON.parse(await readFile(memory, 'utf8')) as object
  await writeFile(memory, JSON.stringify({ ...said, schema: 99 }))
  const before = await contentsOf(dataFolder)
  const { app, page } = await openApp({ dataFolder })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze gegevens zijn van een nieuwere Actiewijzer')
  await expect(page.getByText('Installeer de nieuwste versie en start Actiewijzer dan opnieuw.')).toBeVisible()
  await expectAccessible({ app, page })
  await app.close()
  expect(await contentsOf(dataFolder)).toEqual(before)
})

test('before another version opens what is stored, a back-up is made that stays', async ({ dataFolder }) => {
  await live(dataFolder)
  const memory = safe(dataFolder, 'stand.json')
  const said = JSON.parse(await readFile(memory, 'utf8')) as object
  await writeFile(memory, JSON.stringify({ ...said, versions: '0.0.9 33.0.0' }))
  const { app, page } = await openApp({ dataFolder })
  await expect(editButton(page, 'Status', '1.01')).toHaveText('Afgerond')
  await page.getByRole('button', { name: 'Beheer' }).press('Enter')
  const newest = page.getByRole('table', { name: 'Back-ups op deze computer' }).getByRole('row').nth(1)
  await expect(newest).toContainText('Vóór een nieuwe versie, blijft bewaard')
  await app.close()
})

/** Every file of the database, the journal and the back-ups, byte by byte. */
async function contentsOf(dataFolder: string): Promise<ReadonlyMap<string, string>> {
  const contents = new Map<string, string>()
  for (const folder of [database(dataFolder), safe(dataFolder)])
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile()) contents.set(path, (await readFile(path)).toString('base64'))
    }
  return contents
}
