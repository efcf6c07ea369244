import { app, dialog, session } from 'electron'
import { join } from 'node:path'
import { registerAppScheme, serveApp } from './app-protocol'
import { chooseDataFolder } from './data-folder'
import { guardContents, guardPermissions } from './guards'
import { ORIGIN } from './identity'
import { answerWindow } from './ipc'
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
  leaveRoomForTheStart()
  guardContents()
  await app.whenReady()
  guardPermissions(session.defaultSession)
  closeNetwork(session.defaultSession, server)
  serveApp(join(import.meta.dirname, '../renderer'))
  const window = createWindow()
  answerWindow({ saveFile: fileSaver(window) }, server?.origin ?? ORIGIN)
  answerWhenScreensAreGone(window)
  app.on('second-instance', () => bringForward(window))
  app.on('window-all-closed', () => app.quit())
  const loaded = window.loadURL(addressOfScreens(server))
  setMenu()
  await loaded
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
