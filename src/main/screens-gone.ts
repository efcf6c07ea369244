import { app, dialog, type BrowserWindow, type MessageBoxOptions } from 'electron'
import type { Log } from './log/log'

const OPEN_AGAIN = 0

const QUESTION: MessageBoxOptions = {
  type: 'error',
  title: 'Actiewijzer',
  message: 'Het scherm is onverwacht gestopt',
  detail:
    'Wat was opgeslagen, blijft bewaard. Een tekst die u aan het typen was, staat meestal nog als concept bij de actie.',
  buttons: ['Opnieuw openen', 'Afsluiten'],
  defaultId: OPEN_AGAIN,
  cancelId: 1,
  noLink: true,
}

/** When the process that draws the screens dies, says so and lets the user open them again. */
export function answerWhenScreensAreGone(window: BrowserWindow, log: Log): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.write({ action: 'window-gone', object: null, result: reason, origin: 'app' })
    if (reason !== 'clean-exit') void askWhatNow(window)
  })
}

async function askWhatNow(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, QUESTION)
  // The app may have locked while the question stood there, and then it has another window.
  if (window.isDestroyed()) return
  if (response === OPEN_AGAIN) window.reload()
  else app.quit()
}
