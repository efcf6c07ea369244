import { app, dialog, type BrowserWindow, type Session } from 'electron'
import { join } from 'node:path'
import { registerAppScheme, serveApp } from './app-protocol'
import { chooseDataFolder } from './data-folder'
import { generations, safeFolder, sessionOf } from './generation'
import { guardContents, guardPermissions } from './guards'
import { ORIGIN } from './identity'
import { answerWindow } from './ipc'
import { journalVerbs } from './journal/journal-verbs'
import { SafeKeeping } from './journal/safe-keeping'
import { setMenu } from './menu'
import { closeNetwork, resolveNoNames } from './no-network'
import { fileSaver } from './save-file'
import { addressOfScreens, developmentServer } from './screens-address'
import { answerWhenScreensAreGone } from './screens-gone'
import { bringForward, createWindow } from './window'

process.on('uncaughtException', stopWithWords)
process.on('unhandledRejection', stopWithWords)

chooseDataFolder()
if (app.requestSingleInstanceLock()) void start(developmentServer())
else app.quit()

async function start(server: URL | undefined): Promise<void> {
  registerAppScheme()
  resolveNoNames(server)
  speakDutch()
  guardContents()
  const versions = `${app.getVersion()} ${process.versions.electron}`
  const looked = SafeKeeping.open({ folder: safeFolder(), generations, versions })
  const [keeping] = await Promise.all([looked, app.whenReady()])
  const open = () => openWindow(sessionOf(keeping.generation), server)
  let window = open()
  const reopen = async () => {
    const old = window
    window = open()
    old.destroy()
    await window.loadURL(addressOfScreens(server))
  }
  answerWindow({ saveFile: fileSaver(() => window), ...journalVerbs(keeping, reopen) }, server?.origin ?? ORIGIN)
  app.on('second-instance', () => bringForward(window))
  app.on('window-all-closed', () => app.quit())
  endWell(keeping)
  const loaded = window.loadURL(addressOfScreens(server))
  setMenu()
  await loaded
}

/** A window in a session of its own, which is closed to the network before anything is loaded in it. */
function openWindow(own: Session, server: URL | undefined): BrowserWindow {
  guardPermissions(own)
  closeNetwork(own, server)
  serveApp(own, join(import.meta.dirname, '../renderer'))
  const window = createWindow(own)
  answerWhenScreensAreGone(window)
  return window
}

/** Remembers that the app ended as it should, before it does. */
function endWell(keeping: SafeKeeping): void {
  app.once('will-quit', (event) => {
    event.preventDefault()
    void keeping.end().then(() => app.exit())
  })
}

/** Date fields and other parts that Chromium draws are Dutch, whatever the language of the computer. */
function speakDutch(): void {
  app.commandLine.appendSwitch('lang', 'nl')
}

/** A mistake of our own is told, not swallowed; going on with it could cost data. */
function stopWithWords(error: unknown): void {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  dialog.showErrorBox('Actiewijzer moet stoppen', `Wat was opgeslagen, blijft bewaard.\n\n${details}`)
  app.exit(1)
}
