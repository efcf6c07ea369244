import { app, dialog, type BrowserWindow, type Session } from 'electron'
import { join } from 'node:path'
import { registerAppScheme, serveApp } from './app-protocol'
import type { Backups } from './backups/backups'
import { backupVerbs } from './backups/backup-verbs'
import { chooseDataFolder } from './data-folder'
import { generations, safeFolder, sessionOf } from './generation'
import { guardContents, guardPermissions } from './guards'
import { ORIGIN } from './identity'
import { answerWindow } from './ipc'
import { journalVerbs } from './journal/journal-verbs'
import { SafeKeeping } from './journal/safe-keeping'
import { setMenu } from './menu'
import { closeNetwork, resolveNoNames } from './no-network'
import { pdfPrinter } from './print-pdf'
import { fileSaver } from './save-file'
import { addressOfScreens, developmentServer } from './screens-address'
import { answerWhenScreensAreGone } from './screens-gone'
import { bringForward, createWindow } from './window'
import { codeOf } from './write-whole'

process.on('uncaughtException', stopWithWords)
process.on('unhandledRejection', stopWithWords)

chooseDataFolder()
if (app.requestSingleInstanceLock()) void start(developmentServer())
else app.quit()

async function start(server: URL | undefined): Promise<void> {
  registerAppScheme()
  resolveNoNames(server)
  speakDutch()
  leaveRoomForTheStart()
  guardContents()
  const versions = `${app.getVersion()} ${process.versions.electron}`
  const looked = SafeKeeping.open({ folder: safeFolder(), generations, versions })
  const [keeping] = await Promise.all([looked, app.whenReady()])
  const open = () => openWindow(sessionOf(keeping), server)
  let window = open()
  const reopen = async () => {
    const old = window
    window = open()
    old.destroy()
    await window.loadURL(addressOfScreens(server))
  }
  const backups = backupsOf(keeping)
  const desktop = {
    printPdf: pdfPrinter(() => window),
    saveFile: fileSaver(() => window),
    ...journalVerbs(keeping, reopen),
    ...backupVerbs({ keeping, backups, window: () => window, reopen }),
  }
  answerWindow(desktop, server?.origin ?? ORIGIN)
  app.on('second-instance', () => bringForward(window))
  app.on('window-all-closed', () => app.quit())
  endWell(keeping, backups)
  const loaded = window.loadURL(addressOfScreens(server))
  setMenu()
  await loaded
  const { keepBackups } = await import('./backups/keep-backups')
  await keepBackups(await backups(), safeFolder(), keeping.isUpgraded)
}

/** The back-ups, loaded when they are first needed: not before the page of the screens is there. */
function backupsOf(keeping: SafeKeeping): () => Promise<Backups> {
  let made: Promise<Backups> | undefined
  return () =>
    (made ??= import('./backups/backups').then(({ Backups }) => new Backups(safeFolder(), keeping, app.getVersion())))
}

/** A window in a session of its own, which is closed to the network before anything is loaded in it. */
function openWindow(own: Session, server: URL | undefined): BrowserWindow {
  guardPermissions(own, server?.origin ?? ORIGIN)
  closeNetwork(own, server)
  serveApp(own, join(import.meta.dirname, '../renderer'))
  const window = createWindow(own)
  answerWhenScreensAreGone(window)
  return window
}

/** Makes a back-up of what was added and remembers that the app ended as it should, before it does. */
function endWell(keeping: SafeKeeping, backups: () => Promise<Backups>): void {
  app.once('will-quit', (event) => {
    event.preventDefault()
    void backups()
      .then((each) => each.makeWhenAdded())
      .then(() => keeping.end())
      .then(() => app.exit(), endUnremembered)
  })
}

/** What a disk refuses to remember is worked out at the next start, as after any bad end. */
function endUnremembered(error: unknown): void {
  if (codeOf(error) === 'UNKNOWN') stopWithWords(error)
  else app.exit()
}

/** Date fields and other parts that Chromium draws are Dutch, whatever the language of the computer. */
function speakDutch(): void {
  app.commandLine.appendSwitch('lang', 'nl')
}

/** A window begins with 16 MB for what is new, more than a start makes: nothing is swept up during the first picture. */
function leaveRoomForTheStart(): void {
  app.commandLine.appendSwitch('js-flags', '--min-semi-space-size=16')
}

/** A mistake of our own is told, not swallowed; going on with it could cost data. */
function stopWithWords(error: unknown): void {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  dialog.showErrorBox('Actiewijzer moet stoppen', `Wat was opgeslagen, blijft bewaard.\n\n${details}`)
  app.exit(1)
}
