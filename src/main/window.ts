import { BrowserWindow, type Session } from 'electron'
import { join } from 'node:path'
import { PRODUCT_NAME } from './identity'
import { isPackaged } from './packaged'

/** The paper colour of the screens, so that the window never flashes. */
const GROUND = '#f7f8fa'

/** Behind the screens once they are there: what the margins of a printed page show. */
const PAPER = '#ffffff'

/** What a page cannot even ask for: files other than through main, the letters on this computer, and what is plugged in. */
const NEVER_NEEDED = ['FileSystemAccessLocal', 'FontAccess', 'WebUSB', 'Serial', 'WebHID', 'WebBluetooth']

/** The one window, still empty. It is a stranger to this computer: sandboxed, without node, with the named verbs only. */
export function createWindow(session: Session): BrowserWindow {
  const window = new BrowserWindow({
    title: PRODUCT_NAME,
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: GROUND,
    webPreferences: {
      session,
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      disableBlinkFeatures: NEVER_NEEDED.join(','),
      devTools: !isPackaged,
    },
  })
  window.once('ready-to-show', () => {
    window.show()
    window.setBackgroundColor(PAPER)
  })
  return window
}

/** Puts the window before everything else on the desktop, also when it was put away; one that is closed stays closed. */
export function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}

/** Puts a window in the place of another, as large as that, and ends the other. */
export function takePlaceOf(old: BrowserWindow, window: BrowserWindow): void {
  window.setBounds(old.getNormalBounds())
  if (old.isMaximized()) window.maximize()
  old.destroy()
}
