import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { editButton, expectStored, openPanel } from '../support/actions-screen'
import {
  answerOpenDialog,
  answerSaveDialog,
  executable,
  expect,
  killTree,
  openApp,
  startArguments,
  test,
} from '../support/test-app'
import { withPlan } from '../support/with-plan'
import { anOnlooker, meetBox } from './boxes'
import { meet, nextPicture, note, OUT, writeList, type Trouble } from './list'

const SIZE = { width: 1280, height: 800 }
const PASSPHRASE = 'paarse fiets zonder bel'

test.afterAll(writeList)

const safe = (dataFolder: string, ...parts: readonly string[]) => join(dataFolder, 'veilig', ...parts)
const database = (dataFolder: string) => join(dataFolder, 'session', 'IndexedDB')
const alert = (page: Page) => page.locator('.store-bar').getByRole('alert').filter({ hasText: /\S/ })
const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

/** A run in which one status was changed. */
async function live(dataFolder: string, status?: string): Promise<void> {
  const { app, page } = await openApp({ dataFolder })
  await setStatus(page, status)
  await app.close()
}

async function setStatus(page: Page, status = 'Afgerond'): Promise<void> {
  await editButton(page, 'Status', '1.01').click()
  await page.getByRole('option', { name: status }).click()
  await expectStored(page, `Status van 1.01 is nu ${status}.`)
}

/** Another status, whatever comes of it. */
async function trySetStatus(page: Page): Promise<void> {
  await editButton(page, 'Status', '1.02').click()
  await page.getByRole('option', { name: 'Afgerond' }).click()
}

async function changeMemory(dataFolder: string, said: object): Promise<void> {
  const path = safe(dataFolder, 'stand.json')
  await writeFile(path, JSON.stringify({ ...(JSON.parse(await readFile(path, 'utf8')) as object), ...said }))
}

/** What a start says in the bar after something happened to what lies there. */
const AT_START: readonly (Trouble & {
  readonly says: string
  harm(dataFolder: string): Promise<void>
})[] = [
  {
    name: 'opslag-beschadigd',
    when: 'De opslag is weg of beschadigd; het journaal is heel.',
    does: 'Niets. Controleert of de laatste wijziging er staat.',
    says: 'Alles is teruggezet uit het journaal',
    harm: (dataFolder) => rm(database(dataFolder), { recursive: true }),
  },
  {
    name: 'journaal-aangevuld',
    when: 'De opslag en het journaal zijn weg; er is een back-up.',
    does: 'Niets. Controleert of de laatste wijziging er staat.',
    says: 'aangevuld uit oudere bestanden',
    harm: async (dataFolder) => {
      await rm(database(dataFolder), { recursive: true })
      await rm(safe(dataFolder, 'journaal-1'), { recursive: true })
    },
  },
  {
    name: 'journaal-weg',
    when: 'Het journaal en de back-ups zijn weg; de opslag is heel.',
    does: 'Niets.',
    says: 'opnieuw gemaakt uit de opslag',
    harm: async (dataFolder) => {
      for (const name of ['journaal-1', 'back-ups']) await rm(safe(dataFolder, name), { recursive: true })
    },
  },
  {
    name: 'geheugen-weg',
    when: 'Het bestand dat onthoudt welke opslag in gebruik is, is weg.',
    does: 'Controleert of de laatste wijziging er staat.',
    says: 'wist niet meer welke opslag',
    harm: (dataFolder) => rm(safe(dataFolder, 'stand.json')),
  },
  {
    name: 'wijzigingen-kwijt',
    when: 'De opslag is weg, en in het journaal en de back-ups zit een gat.',
    does: 'Opent bij Beheer een back-up van een andere plek.',
    says: 'niet teruggevonden',
    harm: async (dataFolder) => {
      await live(dataFolder, 'In uitvoering')
      await rm(database(dataFolder), { recursive: true })
      await rm(safe(dataFolder, 'back-ups'), { recursive: true })
      const path = safe(dataFolder, 'journaal-1', 'journaal-00000001.txt')
      const [first = '', second = '', ...later] = (await readFile(path, 'utf8')).split('\n')
      await writeFile(path, [first, `${second.slice(0, -5)}xxxxx`, ...later].join('\n'))
    },
  },
  {
    name: 'laatste-wijziging-terug',
    when: 'De laatste wijziging staat in het journaal, maar nog niet in de opslag.',
    does: 'Niets.',
    says: 'Uw laatste wijziging is teruggezet',
    harm: async (dataFolder) => {
      const before = join(dataFolder, 'opslag-van-eerder')
      await cp(database(dataFolder), before, { recursive: true })
      await live(dataFolder, 'In uitvoering')
      await rm(database(dataFolder), { recursive: true })
      await cp(before, database(dataFolder), { recursive: true })
    },
  },
  {
    name: 'tweede-kopie-ontbreekt',
    when: 'Er is al een week geen map gekozen voor de tweede kopie.',
    does: 'Kiest bij Beheer een map.',
    says: 'geen tweede kopie',
    harm: (dataFolder) => leaveSecondPlace(dataFolder, null, null),
  },
  {
    name: 'tweede-kopie-mislukt',
    when: 'De map voor de tweede kopie is al een week niet bereikbaar.',
    does: 'Sluit de schijf aan of kiest bij Beheer een andere map.',
    says: 'niet gelukt',
    harm: (dataFolder) => leaveSecondPlace(dataFolder, join(dataFolder, 'weg'), 'ENOENT'),
  },
]

async function leaveSecondPlace(dataFolder: string, path: string | null, code: string | null): Promise<void> {
  const since = '2026-06-01T10:00:00.000Z'
  await writeFile(safe(dataFolder, 'tweede-plek.json'), JSON.stringify({ path, since, code }))
}

for (const { harm, says, ...trouble } of AT_START)
  test(trouble.name, async ({ dataFolder }) => {
    await live(dataFolder)
    await harm(dataFolder)
    await withPlan(dataFolder, async (page) => {
      const said = page.locator('.store-bar-text').getByText(says)
      await meet(page, said, trouble)
    })
  })

test('everything lost, and the ways on', async ({ dataFolder }) => {
  await live(dataFolder)
  const kept = join(dataFolder, 'kopie')
  await cp(safe(dataFolder, 'back-ups'), kept, { recursive: true })
  for (const name of ['journaal-1', 'back-ups']) await rm(safe(dataFolder, name), { recursive: true })
  await rm(database(dataFolder), { recursive: true })
  const { app, page } = await openApp({ dataFolder, size: SIZE })
  await meet(page, page.locator('.rescue-what'), {
    ...{ name: 'alles-kwijt', when: 'De opslag, het journaal en de back-ups zijn weg of onleesbaar.' },
    does: 'Opent een back-up, of begint leeg.',
  })
  const [name = ''] = await readdir(kept)
  await answerOpenDialog(app, join(kept, name))
  await page.getByRole('button', { name: 'Back-up openen' }).click()
  const question = page.getByRole('alertdialog')
  await meet(page, question.getByText('Dit is wat er na'), {
    ...{ name: 'back-up-openen', when: 'Een eigen back-up is gekozen in het scherm hierboven.' },
    does: 'Kijkt of de aantallen kloppen en zet terug.',
  })
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await page.getByRole('button', { name: 'Leeg beginnen' }).click()
  await question.getByRole('button', { name: 'Leeg beginnen' }).click()
  await meet(page, question.locator('.field-problem'), {
    ...{ name: 'leeg-beginnen', when: 'Leeg beginnen is gekozen, maar het woord is niet getypt.' },
    does: 'Typt LEEG, of annuleert.',
  })
  const begun = app.waitForEvent('window')
  await question.getByLabel('Typ LEEG').fill('LEEG')
  await question.getByRole('button', { name: 'Leeg beginnen' }).click()
  const next = await begun
  await meet(next, status(next, 'opnieuw begonnen'), {
    ...{ name: 'leeg-begonnen', when: 'Na leeg beginnen.' },
    does: 'Werkt verder. De oude bestanden liggen er nog.',
  })
  await app.close()
})

test('a database that does not open', async ({ dataFolder }) => {
  await live(dataFolder)
  await changeMemory(dataFolder, { generation: 2, fresh: 'damage' })
  await mkdir(join(dataFolder, 'session', 'generatie-2'), { recursive: true })
  // A folder of the system in which nothing can be made: Chromium cannot put a database there.
  await symlink('/proc/tty/ldisc', join(dataFolder, 'session', 'generatie-2', 'IndexedDB'))
  const { app, page } = await openApp({ dataFolder, size: SIZE })
  await meet(page, page.locator('.rescue-what'), {
    ...{ name: 'opslag-gaat-niet-open', when: 'De opslag gaat niet open, ook niet na vijf keer proberen.' },
    does: 'Probeert het opnieuw; helpt dat niet, dan zet hij een back-up terug.',
  })
  await app.close()
})

test('data of a newer app', async ({ dataFolder }) => {
  await live(dataFolder)
  await changeMemory(dataFolder, { schema: 99 })
  const { app, page } = await openApp({ dataFolder, size: SIZE })
  await meet(page, page.locator('.rescue-what'), {
    ...{ name: 'nieuwere-gegevens', when: 'Een nieuwere Actiewijzer heeft de gegevens opgeslagen.' },
    does: 'Installeert de nieuwste versie.',
  })
  await app.close()
})

/** A run in which one long text was typed: the journal begins another file with what comes after it. */
async function fillFirstFile(dataFolder: string): Promise<void> {
  const { app, page } = await openApp({ dataFolder })
  const panel = await openPanel(page, '1.02')
  await panel.getByRole('button', { name: 'Stand toevoegen' }).click()
  await panel.getByLabel('Wat is er gebeurd?').fill('Er is veel gebeurd. '.repeat(5_000))
  await panel.getByRole('button', { name: 'Stand toevoegen' }).click()
  await expectStored(page, 'De stand van zaken bij 1.02 is toegevoegd.')
  await app.close()
}

test('a journal that cannot be written', async ({ dataFolder }) => {
  await fillFirstFile(dataFolder)
  await symlink('/dev/full', safe(dataFolder, 'journaal-1', 'journaal-00000003.txt'))
  const { app, page } = await openApp({ dataFolder, size: SIZE })
  await trySetStatus(page)
  await meet(page, alert(page), {
    ...{ name: 'niet-opgeslagen', when: 'De schijf is vol of stuk op het moment van opslaan.' },
    does: 'Maakt ruimte en start opnieuw; doet de wijziging dan nog een keer.',
  })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await trySetStatus(page)
  await meet(page, alert(page).filter({ hasText: 'na een fout' }), {
    ...{ name: 'slaat-niets-meer-op', when: 'Een volgende wijziging na die fout.' },
    does: 'Start opnieuw.',
  })
  await app.close()
})

test('back-ups that cannot be used', async ({ dataFolder }) => {
  await live(dataFolder)
  const { app, page } = await openApp({ dataFolder, size: SIZE })
  await goToAdmin(page)
  const restore = page.getByRole('button', { name: /^Terugzetten: / }).first()
  const folder = safe(dataFolder, 'back-ups')
  await expect(restore).toBeVisible()
  const name = (await readdir(folder)).sort().at(-1) ?? ''
  const bytes = await readFile(join(folder, name))
  await truncate(join(folder, name), 200)
  await restore.click()
  await meet(page, alert(page), {
    ...{ name: 'back-up-beschadigd', when: 'De gekozen back-up is beschadigd.' },
    does: 'Kiest een andere.',
  })
  await rm(join(folder, name))
  await restore.click()
  await meet(page, alert(page).filter({ hasText: 'niet meer' }), {
    ...{ name: 'back-up-weg', when: 'De gekozen back-up is er niet meer.' },
    does: 'Kiest een andere.',
  })
  const file = join(dataFolder, 'ander.gz')
  await answerOpenDialog(app, file)
  const open = page.getByRole('button', { name: 'Back-up openen' })
  await writeFile(file, 'iets anders')
  await open.click()
  await meet(page, alert(page).filter({ hasText: 'ander.gz' }), {
    ...{ name: 'geen-back-up', when: 'Een gekozen bestand is geen back-up.' },
    does: 'Kiest een ander bestand.',
  })
  await writeFile(file, await newerBackup(bytes))
  await open.click()
  await meet(page, alert(page).filter({ hasText: 'nieuwere' }), {
    ...{ name: 'back-up-nieuwer', when: 'De back-up is gemaakt met een nieuwere Actiewijzer.' },
    does: 'Installeert die eerst.',
  })
  await app.close()
})

test('passphrases and files that leave the computer', async ({ dataFolder }) => {
  await live(dataFolder)
  const { app, page } = await openApp({ dataFolder, size: SIZE })
  await goToAdmin(page)
  const path = join(dataFolder, 'mee.age')
  await page.getByRole('button', { name: 'Back-up opslaan' }).click()
  const save = page.getByRole('dialog', { name: 'Back-up opslaan' })
  const fill = async (typed: string, again: string) => {
    await save.getByLabel('Wachtzin', { exact: true }).fill(typed)
    await save.getByLabel('Wachtzin nog een keer').fill(again)
    await save.getByRole('button', { name: 'Versleutelen en opslaan' }).click()
  }
  await fill('te kort', 'te kort')
  await meet(page, said(save, 'te kort'), {
    ...{ name: 'wachtzin-kort', when: 'Een nieuwe wachtzin is te kort.' },
    does: 'Kiest een langere.',
  })
  await fill(PASSPHRASE, `${PASSPHRASE}!`)
  await meet(page, said(save, 'niet gelijk'), {
    ...{ name: 'wachtzin-anders', when: 'De twee wachtzinnen zijn niet gelijk.' },
    does: 'Vult ze opnieuw in.',
  })
  await answerSaveDialog(app, join(dataFolder, 'weg', 'mee.age'))
  await fill(PASSPHRASE, PASSPHRASE)
  await meet(page, said(save, 'niet opgeslagen'), {
    ...{ name: 'map-weg', when: 'De map waarin het bestand moet komen, is er niet meer.' },
    does: 'Kiest een andere map.',
  })
  await answerSaveDialog(app, path)
  await save.getByRole('button', { name: 'Versleutelen en opslaan' }).click()
  await expect(save).toBeHidden()
  await answerOpenDialog(app, path)
  const open = async (passphrase: string) => {
    await page.getByRole('button', { name: 'Back-up openen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Back-up openen' })
    await dialog.getByLabel('Wachtzin').fill(passphrase)
    await dialog.getByRole('button', { name: 'Openen' }).click()
    return dialog
  }
  const wrong = await open('groene fiets zonder bel')
  await meet(page, said(wrong, 'klopt niet'), {
    ...{ name: 'wachtzin-fout', when: 'De wachtzin van een versleutelde back-up klopt niet.' },
    does: 'Probeert het opnieuw.',
  })
  await wrong.getByRole('button', { name: 'Annuleren' }).click()
  await truncate(path, (await readFile(path)).length - 40)
  await meet(page, said(await open(PASSPHRASE), 'beschadigd of gewijzigd'), {
    ...{ name: 'bestand-beschadigd', when: 'Een versleutelde back-up is beschadigd.' },
    does: 'Neemt een andere back-up.',
  })
  await app.close()
})

test('a second start', async ({ dataFolder }) => {
  const { app, page } = await openApp({ dataFolder, size: SIZE })
  const second = spawn(executable(), startArguments({ dataFolder }), { stdio: 'ignore' })
  await once(second, 'exit')
  const trouble = {
    ...{ name: 'tweede-keer-gestart', when: 'Actiewijzer wordt gestart terwijl het al open is.' },
    does: 'Werkt verder in het venster dat al open was.',
  }
  const picture = nextPicture(trouble)
  await page.screenshot({ path: join(OUT, picture) })
  note(trouble, 'Geen melding: het venster dat al open was, komt naar voren.', picture)
  await app.close()
})

test('screens that stop', async ({ dataFolder }) => {
  const onlooker = await anOnlooker()
  const { app } = await openApp({ dataFolder, size: SIZE })
  const box = await app.evaluate(({ BrowserWindow, dialog }) => {
    const ask = dialog.showMessageBox.bind(dialog)
    return new Promise<string>((resolve) => {
      dialog.showMessageBox = (...asked: readonly unknown[]) => {
        const { message, detail } = asked.at(-1) as Electron.MessageBoxOptions
        resolve(`${message}. ${detail}`)
        return Reflect.apply(ask, dialog, asked) as ReturnType<typeof dialog.showMessageBox>
      }
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
    })
  })
  await meetBox(onlooker, box, {
    ...{ name: 'scherm-gestopt', when: 'Het proces dat de schermen tekent, stopt onverwacht.' },
    does: 'Kiest Opnieuw openen.',
  })
  await killTree({ app })
  await onlooker.close()
})

test('a mistake of the app itself', async ({ dataFolder }) => {
  const onlooker = await anOnlooker()
  const { app } = await openApp({ dataFolder, size: SIZE })
  const box = await app.evaluate(({ app: own, dialog }) => {
    // The box waits in its own time here, so that its words can be told first.
    own.exit = () => undefined
    const show = dialog.showErrorBox.bind(dialog)
    return new Promise<string>((resolve) => {
      dialog.showErrorBox = (title, content) => {
        resolve(`${title}. ${content}`)
        setTimeout(() => show(title, content), 500)
      }
      setTimeout(() => {
        throw new Error('een fout van onszelf')
      }, 100)
    })
  })
  await meetBox(onlooker, box.split('Error:')[0] ?? '', {
    ...{ name: 'eigen-fout', when: 'Actiewijzer maakt zelf een fout waarmee doorgaan niet veilig is.' },
    does: 'Start opnieuw en geeft de melding door.',
  })
  await killTree({ app })
  await onlooker.close()
})

const said = (dialog: Locator, text: string) => dialog.getByRole('alert').filter({ hasText: text })

async function goToAdmin(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Beheer' }).click()
  await expect(page.getByRole('table', { name: 'Back-ups op deze computer' })).toBeVisible()
}

/** A back-up that says that a newer app made it. */
async function newerBackup(bytes: Buffer): Promise<Uint8Array> {
  const { gunzipSync, gzipSync } = await import('node:zlib')
  return gzipSync(
    gunzipSync(bytes)
      .toString('utf8')
      .replace(/"schema":\d+/, '"schema":99')
      .replace('"app":"', '"app":"9.'),
  )
}
