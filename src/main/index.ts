import { app, dialog, session } from 'electron'
import { join } from 'node:path'
import { registerAppScheme, serveApp } from './app-protocol'
import { chooseDataFolder } from './data-folder'
import { guardContents, guardPermissions } from './guards'
import { ORIGIN } from './identity'
import { answerWindow } from './ipc'
import { setMenu } from './menu'
import { closeNetwork, resolveNoNames } from './no-network'
import { saveFile } from './save-file'
import { addressOfScreens, createWindow } from './window'

process.on('uncaughtException', stopWithWords)
process.on('unhandledRejection', stopWithWords)

chooseDataFolder()
if (app.requestSingleInstanceLock()) void start()
else app.quit()

async function start(): Promise<void> {
  registerAppScheme()
  resolveNoNames()
  speakDutch()
  guardContents()
  setMenu()
  await app.whenReady()
  const address = addressOfScreens()
  const origin = address.startsWith(ORIGIN) ? ORIGIN : new URL(address).origin
  guardPermissions(session.defaultSession)
  closeNetwork(session.defaultSession, origin === ORIGIN ? [ORIGIN] : [ORIGIN, origin, origin.replace('http', 'ws')])
  await serveApp(join(import.meta.dirname, '../renderer'))
  const window = createWindow()
  answerWindow({ saveFile: (file) => saveFile(window, file) }, origin)
  await window.loadURL(address)
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => app.quit())
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
