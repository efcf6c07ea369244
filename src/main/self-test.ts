import { app, webContents, type BrowserWindow } from 'electron'

/** A start that takes longer than this has failed. */
const SECONDS = 60

const HEADING_IS_THERE = `new Promise((resolve) => {
  const look = () => document.querySelector('h1') && resolve(true)
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
  look()
})`

/** Whether this start is only to see that an installed app works. A packaged app cannot be driven by a test in any other way. */
export const isSelfTest = (): boolean => app.commandLine.hasSwitch('zelftest')

/** Waits until the first screen is there, holds that nobody can look inside, and ends with 0 when both are so. */
export async function testItself(window: BrowserWindow): Promise<void> {
  const late = setTimeout(() => app.exit(1), SECONDS * 1000)
  await window.webContents.executeJavaScript(HEADING_IS_THERE)
  clearTimeout(late)
  window.webContents.openDevTools()
  const isClosed = webContents.getAllWebContents().length === 1 && !app.commandLine.hasSwitch('no-sandbox')
  process.stdout.write(`Zelftest ${isClosed ? 'in orde' : 'niet in orde'}\n`)
  if (isClosed) app.quit()
  else app.exit(1)
}
