import { cp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { editButton, expectStored } from '../support/actions-screen'
import { expect, openApp, test } from '../support/test-app'
import { withPlan } from '../support/with-plan'

const STATUSES = { '1.01': 'Afgerond', '1.02': 'In uitvoering', '1.03': 'In voorbereiding' }

/** A store in which three statuses were changed, closed as it should be. */
async function live(dataFolder: string): Promise<void> {
  const { app, page } = await openApp({ dataFolder })
  for (const [number, status] of Object.entries(STATUSES)) {
    await editButton(page, 'Status', number).click()
    await page.getByRole('option', { name: status }).click()
    await expectStored(page, `Status van ${number} is nu ${status}.`)
  }
  await app.close()
}

const database = (dataFolder: string) => join(dataFolder, 'session', 'IndexedDB', 'app_actiewijzer_0.indexeddb.leveldb')

async function filesOf(dataFolder: string, pattern: RegExp): Promise<readonly string[]> {
  const folder = database(dataFolder)
  return (await readdir(folder)).filter((name) => pattern.test(name)).map((name) => join(folder, name))
}

async function flip(path: string): Promise<void> {
  const bytes = await readFile(path)
  const at = Math.floor(bytes.length / 2)
  bytes[at] = (bytes[at] ?? 0) ^ 0x55
  await writeFile(path, bytes)
}

/** What can happen to the files of a database, and that Chromium answers with an empty one or with none at all. */
const DAMAGE: Readonly<Record<string, (dataFolder: string) => Promise<void>>> = {
  'the whole database is gone': (dataFolder) => rm(database(dataFolder), { recursive: true }),
  'its list of files is gone': async (dataFolder) => {
    for (const path of await filesOf(dataFolder, /^CURRENT$/)) await rm(path)
  },
  'a byte of its log changed': async (dataFolder) => {
    for (const path of await filesOf(dataFolder, /\.log$/)) await flip(path)
  },
  'a byte of its list changed': async (dataFolder) => {
    for (const path of await filesOf(dataFolder, /^MANIFEST/)) await flip(path)
  },
  'its log was cut in two': async (dataFolder) => {
    for (const path of await filesOf(dataFolder, /\.log$/))
      await truncate(path, Math.floor((await stat(path)).size / 2))
  },
  'a file stands in its place': async (dataFolder) => {
    await rm(database(dataFolder), { recursive: true })
    await writeFile(database(dataFolder), 'x')
  },
}

async function expectStatuses(page: Page): Promise<void> {
  for (const [number, status] of Object.entries(STATUSES))
    await expect(editButton(page, 'Status', number)).toHaveText(status)
}

for (const [what, damage] of Object.entries(DAMAGE))
  test(`nothing is lost when ${what}, and the advisor is told`, async ({ dataFolder }) => {
    await live(dataFolder)
    await damage(dataFolder)
    await withPlan(dataFolder, async (page) => {
      await expectStatuses(page)
      await expect(page.getByRole('status').filter({ hasText: 'Alles is teruggezet uit het journaal' })).toBeVisible()
    })
    await withPlan(dataFolder, expectStatuses)
  })

test('nothing is lost when the journal is gone: it comes back from a back-up, and the advisor is told', async ({
  dataFolder,
}) => {
  await live(dataFolder)
  await rm(join(dataFolder, 'veilig', 'journaal-1'), { recursive: true })
  await rm(database(dataFolder), { recursive: true })
  await withPlan(dataFolder, async (page) => {
    await expectStatuses(page)
    await expect(page.getByRole('status').filter({ hasText: 'aangevuld uit oudere bestanden' })).toBeVisible()
  })
})

test('nothing is lost when journal and back-ups are gone: the database has it, and the advisor is told', async ({
  dataFolder,
}) => {
  await live(dataFolder)
  for (const name of ['journaal-1', 'back-ups']) await rm(join(dataFolder, 'veilig', name), { recursive: true })
  await withPlan(dataFolder, async (page) => {
    await expectStatuses(page)
    await expect(page.getByRole('status').filter({ hasText: 'opnieuw gemaakt uit de opslag' })).toBeVisible()
  })
  await rm(database(dataFolder), { recursive: true })
  await withPlan(dataFolder, expectStatuses)
})

test('nothing is lost when nothing remembers which database and which journal were in use', async ({ dataFolder }) => {
  await live(dataFolder)
  await rm(database(dataFolder), { recursive: true })
  await withPlan(dataFolder, expectStatuses)
  await rm(join(dataFolder, 'veilig', 'stand.json'))
  await withPlan(dataFolder, async (page) => {
    await expectStatuses(page)
    await expect(page.getByRole('alert').filter({ hasText: 'wist niet meer welke opslag' })).toBeVisible()
  })
})

test('after damage the app goes on: what is changed then is there at the next start', async ({ dataFolder }) => {
  await live(dataFolder)
  await rm(database(dataFolder), { recursive: true })
  await withPlan(dataFolder, async (page) => {
    await editButton(page, 'Status', '1.04').click()
    await page.getByRole('option', { name: 'Afgerond' }).click()
    await expectStored(page, 'Status van 1.04 is nu Afgerond.')
  })
  await withPlan(dataFolder, async (page) => {
    await expectStatuses(page)
    await expect(editButton(page, 'Status', '1.04')).toHaveText('Afgerond')
  })
})

test('an older copy of the database, put back by another program, loses nothing', async ({ dataFolder }) => {
  const older = join(dataFolder, 'ouder')
  const { app } = await openApp({ dataFolder })
  await app.close()
  await cp(database(dataFolder), older, { recursive: true })
  await live(dataFolder)
  await rm(database(dataFolder), { recursive: true })
  await cp(older, database(dataFolder), { recursive: true })
  await withPlan(dataFolder, expectStatuses)
})
