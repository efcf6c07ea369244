import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import { editButton } from '../support/actions-screen'
import { press } from '../support/keys'
import { executable, expect, inaccessible, launchApp, openApp, startArguments, test } from '../support/test-app'

test('the menu is small and Dutch', async ({ open }) => {
  const { app } = await open()
  const menu = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label, submenu }) => [
      label,
      submenu?.items.filter(({ visible }) => visible).map((item) => item.label),
    ]),
  )
  expect(menu).toEqual([
    ['Bewerken', ['Knippen', 'Kopiëren', 'Plakken', 'Alles selecteren']],
    ['Beeld', ['Groter', 'Kleiner', 'Gewone grootte', 'Volledig scherm']],
  ])
})

test('saving asks in Dutch where, and next time in the folder of the last file', async ({ open, dataFolder }) => {
  const { app, page } = await open()
  await app.evaluate(({ dialog }, folder) => {
    const asked: unknown[] = []
    Object.assign(globalThis, { asked })
    dialog.showSaveDialog = (...said: unknown[]) => {
      asked.push(said.at(-1))
      return Promise.resolve({ canceled: false, filePath: `${folder}/gekozen.xlsx` })
    }
  }, dataFolder)
  const save = () =>
    page.evaluate(() => {
      const { desktop } = window as unknown as {
        readonly desktop: { saveFile(file: { name: string; bytes: Uint8Array }): Promise<unknown> }
      }
      return desktop.saveFile({ name: 'rapport.xlsx', bytes: Uint8Array.of(1, 2, 3) })
    })
  const saved = { ok: true, value: { kind: 'saved', name: 'gekozen.xlsx' } }
  expect([await save(), await save()]).toEqual([saved, saved])
  expect([...(await readFile(join(dataFolder, 'gekozen.xlsx')))]).toEqual([1, 2, 3])

  const asked = await app.evaluate(() => (globalThis as unknown as { asked: unknown }).asked)
  const documents = await app.evaluate(({ app: own }) => own.getPath('documents'))
  const question = {
    title: 'Opslaan als',
    buttonLabel: 'Opslaan',
    filters: [{ name: 'Excel-werkmap', extensions: ['xlsx'] }],
  }
  expect(asked).toEqual([
    { ...question, defaultPath: join(documents, 'rapport.xlsx') },
    { ...question, defaultPath: join(dataFolder, 'rapport.xlsx') },
  ])
})

test('when the screens die, the app says so and opens them again', async ({ dataFolder }) => {
  const { app } = await openApp({ dataFolder })
  const said = await app.evaluate(async ({ dialog, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window) throw new Error('er is geen venster')
    const asked = new Promise<unknown>((resolve) => {
      dialog.showMessageBox = (...words: unknown[]) => {
        resolve(words.at(-1))
        return Promise.resolve({ response: 0, checkboxChecked: false })
      }
    })
    const back = new Promise<void>((resolve) => window.webContents.once('did-finish-load', () => resolve()))
    window.webContents.forcefullyCrashRenderer()
    await back
    return asked
  })
  expect(said).toMatchObject({ message: 'Het scherm is onverwacht gestopt', buttons: ['Opnieuw openen', 'Afsluiten'] })
  await expect.poll(() => headingOf(app)).toBe('Acties')
  await app.close()
})

test('whoever answers that question after the app has locked finds the lock', async ({ dataFolder }) => {
  const { app } = await openApp({ dataFolder })
  const ended = once(app.process(), 'exit')
  await app.evaluate(async ({ app, dialog, powerMonitor, BrowserWindow }) => {
    dialog.showErrorBox = () => undefined
    let answer: () => void = () => undefined
    const asked = new Promise<void>((resolve) => {
      dialog.showMessageBox = () => {
        resolve()
        return new Promise((given) => (answer = () => given({ response: 0, checkboxChecked: false })))
      }
    })
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
    await asked
    const locked = new Promise<void>((resolve) =>
      app.once('browser-window-created', (_event, { webContents }) =>
        webContents.once('did-finish-load', () => resolve()),
      ),
    )
    powerMonitor.emit('lock-screen')
    await locked
    answer()
  })
  await expect.poll(() => headingOf(app)).toBe('Actiewijzer is vergrendeld')
  await app.close()
  expect(await ended).toEqual([0, null])
})

/** Asked of Electron, because to Playwright a page that died stays dead. */
const headingOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.querySelector("h1")?.textContent'),
  )

test('a screen that breaks says so where the keyboard is, and is there again after a key', async ({ dataFolder }) => {
  const { app, page } = await openApp({ dataFolder })
  await expect(page.getByRole('heading', { level: 1, name: 'Acties' })).toBeVisible()
  // Whatever the charts of the next screen ask for fails, until it is put back.
  await page.evaluate(() => {
    const whole = window.ResizeObserver
    Object.assign(window, {
      ResizeObserver: function broken() {
        throw new Error('stuk')
      },
      putBack: () => Object.assign(window, { ResizeObserver: whole }),
    })
  })
  await page.getByRole('navigation').getByRole('button', { name: 'Overzicht' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Er ging iets mis op dit scherm' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Opnieuw proberen' })).toBeFocused()
  expect(await inaccessible(page)).toEqual([])
  await page.evaluate('putBack()')
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Overzicht' })).toBeVisible()
  await app.close()
})

test('a mistake of its own stops the app, with words', async ({ dataFolder }) => {
  const { app } = await openApp({ dataFolder })
  const program = app.process()
  const ended = once(program, 'exit')
  const said = new Promise<string>((resolve) =>
    app.on('console', (message) => {
      if (message.text().startsWith('Actiewijzer moet stoppen')) resolve(message.text())
    }),
  )
  await app.evaluate(({ dialog }) => {
    dialog.showErrorBox = (title, words) => console.log(`${title}\n${words}`)
    setImmediate(() => {
      throw new Error('zo was het niet bedoeld')
    })
  })
  expect(await said).toContain('zo was het niet bedoeld')
  expect(await ended).toEqual([1, null])
})

test('who ends the app while its page is still coming is told of no mistake', async ({ dataFolder }) => {
  const app = await launchApp({ dataFolder })
  const ended = once(app.process(), 'exit')
  await app.firstWindow()
  await app.evaluate(({ app, dialog }) => {
    dialog.showErrorBox = () => undefined
    setImmediate(() => app.quit())
  })
  expect(await ended).toEqual([0, null])
})

test('who starts the app again while it is ending gets it once it has ended, and once only', async ({ dataFolder }) => {
  const { app } = await openApp({ dataFolder })
  const ended = once(app.process(), 'exit')
  const said: string[] = []
  app.on('console', (message) => said.push(message.text()))
  await app.evaluate(({ app, BrowserWindow }) => {
    app.relaunch = () => console.log('opnieuw gestart')
    app.once('will-quit', () => {
      for (const _ of [1, 2]) app.emit('second-instance')
    })
    BrowserWindow.getAllWindows()[0]?.close()
  })
  expect(await ended).toEqual([0, null])
  expect(said.filter((each) => each === 'opnieuw gestart')).toHaveLength(1)
})

test.describe('started as a user starts it', () => {
  test.skip(process.platform !== 'linux', 'only here can a test give the app another home')

  test('the database lies where it always lay', async ({ dataFolder }) => {
    const home = { HOME: dataFolder, XDG_DATA_HOME: '', XDG_CONFIG_HOME: '' }
    const app = await _electron.launch({
      executablePath: executable(),
      args: startArguments({ dataFolder }).filter((argument) => !argument.startsWith('--user-data-dir')),
      env: { ...(process.env as Record<string, string>), ...home },
    })
    await expect(editButton(await app.firstWindow(), 'Status', '1.01')).toBeVisible()
    await app.close()
    const databases = join(dataFolder, '.local/share/Actiewijzer/session/IndexedDB')
    expect(await readdir(databases)).toContain('app_actiewijzer_0.indexeddb.leveldb')
    expect(await readdir(join(dataFolder, '.config/Actiewijzer'))).not.toContain('IndexedDB')
  })
})
