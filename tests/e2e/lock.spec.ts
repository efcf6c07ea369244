import type { ElectronApplication, Page } from '@playwright/test'
import type { Desktop } from '@shared/desktop'
import { editButton, openPanel } from '../support/actions-screen'
import { lookAt } from '../support/by-keys'
import { expect, inaccessible, launchApp, openApp, test } from '../support/test-app'

const PASSPHRASE = 'paarse fiets zonder bel'

/** The window that takes the place of this one. */
async function nextWindow(app: ElectronApplication, after: () => Promise<unknown>): Promise<Page> {
  const opened = app.waitForEvent('window')
  await after()
  return opened
}

/** Presses Ctrl+L; the window may be gone before the key comes up again. */
const pressLock = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({
      type: 'keyDown',
      keyCode: 'L',
      modifiers: ['control'],
    }),
  )

/** Notes for every window whether the system may make pictures of it; this Electron cannot be asked. */
const noticeProtection = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    const said: boolean[] = []
    Object.assign(globalThis, { said })
    const set = BrowserWindow.prototype.setContentProtection
    BrowserWindow.prototype.setContentProtection = function (this: Electron.BrowserWindow, enable: boolean) {
      said.push(enable)
      set.call(this, enable)
    }
  })

const saidOfProtection = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as unknown as { readonly said: readonly boolean[] }).said)

/** What the window that is there now is called on screen, whichever it is. */
const headingOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.querySelector("h1")?.textContent'),
  )

/** What each verb of the window says. */
const answers = (page: Page) =>
  page.evaluate(async () => {
    const { desktop } = window as unknown as { readonly desktop: Desktop }
    const { lockState: _, unlock: __, startStep: ___, ...others } = desktop
    const asked = Object.values(others) as (() => Promise<unknown>)[]
    return Promise.all(asked.map((verb) => verb().then(() => 'antwoord', String)))
  })

test('the window locks by key, at the lock of the computer and after idle time, and what was half typed comes back', async ({
  dataFolder,
}) => {
  const { app, page } = await openApp({ dataFolder })
  await noticeProtection(app)
  const panel = await openPanel(page, '1.01')
  await panel.getByRole('button', { name: 'Stand toevoegen' }).click()
  await panel.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill('Half bericht')
  await panel.getByRole('button', { name: 'Stap toevoegen' }).click()
  await panel.getByRole('textbox', { name: 'Stap' }).fill('Halve stap')
  await panel.getByRole('button', { name: 'Voortgang invullen' }).click()
  await panel.getByRole('textbox', { name: 'Voortgang in procenten' }).fill('bijna de helft')
  const locked = await nextWindow(app, () => pressLock(app))
  await expect(locked.getByRole('heading', { name: 'Actiewijzer is vergrendeld' })).toBeVisible()
  expect(await locked.locator('body').innerText()).toBe(
    'Actiewijzer is vergrendeld\n\nUw gegevens zijn niet in beeld. Ga verder waar u was.\n\nVerder',
  )
  expect(await saidOfProtection(app)).toEqual([true])
  expect(app.windows()).toHaveLength(1)
  const said = await answers(locked)
  expect(said).toEqual(said.map(() => expect.stringMatching(/Vergrendeld|Invalid|ZodError|expected/i)))
  expect(await locked.evaluate(() => indexedDB.databases())).toEqual([])
  expect(await inaccessible(locked)).toEqual([])

  await expect(locked.getByRole('button', { name: 'Verder' })).toBeFocused()
  const back = await nextWindow(app, () => locked.keyboard.press('Enter'))
  const left = back.getByRole('dialog', { name: 'U was nog aan het typen' })
  await expect(left).toContainText('bijna de helft')
  await expect(left).not.toContainText(/Half bericht|Halve stap/)
  expect(await saidOfProtection(app)).toEqual([true, false])
  await lookAt(back, 'app/left-behind-dialog.tsx', left)
  await left.getByRole('button', { name: 'Sluiten' }).press('Enter')
  await expect(left).toBeHidden()
  await openPanel(back, '1.01')
  await expect(back.getByRole('group', { name: 'Concept' })).toContainText(['Half bericht', 'Halve stap'])
  await back.getByRole('button', { name: 'Beheer' }).click()
  await expect(back.getByRole('tab', { name: 'Back-ups' })).toBeVisible()

  const again = await nextWindow(app, () => app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen')))
  await expect(again.getByRole('button', { name: 'Verder' })).toBeFocused()
  const onAdmin = await nextWindow(app, () => again.keyboard.press('Enter'))
  await expect(onAdmin.getByRole('heading', { level: 1, name: 'Beheer' })).toBeVisible()
  await expect(onAdmin.getByRole('dialog')).toHaveCount(0)
  await app.close()

  const idle = await launchApp({ dataFolder, switches: ['--vergrendel-na=1'] })
  await expect.poll(() => headingOf(idle)).toBe('Actiewijzer is vergrendeld')
  await idle.close()
})

test('a passphrase is asked at every start, is never shown, and opens the plan', async ({ dataFolder }) => {
  const { app, page } = await openApp({ dataFolder })
  await page.getByRole('button', { name: 'Beheer' }).click()
  await page.getByRole('tab', { name: 'Vergrendelen' }).click()
  await expect(page.getByText('Een wachtzin is een gordijn en geen slot.')).toBeVisible()
  await page.getByRole('button', { name: 'Wachtzin instellen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wachtzin instellen' })
  await dialog.getByLabel('Nieuwe wachtzin', { exact: true }).fill(PASSPHRASE)
  await dialog.getByLabel('Nieuwe wachtzin nog een keer').fill(PASSPHRASE)
  expect(await inaccessible(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Wachtzin instellen' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'De wachtzin is ingesteld.' })).toBeVisible()
  await app.close()

  const second = await launchApp({ dataFolder })
  const locked = await second.firstWindow()
  const field = locked.getByLabel('Wachtzin')
  await expect(field).toBeFocused()
  expect(await inaccessible(locked)).toEqual([])
  await field.fill('iets anders')
  await locked.keyboard.press('Enter')
  await expect(locked.getByRole('alert')).toHaveText('Deze wachtzin klopt niet. Let op hoofdletters en spaties.')
  await field.fill(PASSPHRASE)
  const plan = await nextWindow(second, () => locked.keyboard.press('Enter'))
  await expect(editButton(plan, 'Status', '1.01')).toBeVisible()
  await second.close()
})
