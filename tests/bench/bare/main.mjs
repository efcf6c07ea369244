import { app, BrowserWindow } from 'electron'

// The least that shows something: a window of the same size with one colour in it. Not awaited here, because Electron
// is only ready once this file has run.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  return window.loadURL('data:text/html,<body style="background:rgb(18,52,86)">')
})
