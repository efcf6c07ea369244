import { app } from 'electron'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { PRODUCT_NAME } from './identity'

/**
 * Chooses once where everything lies. The database goes into a folder of this computer alone, never into one that
 * Windows carries to a server: a network copy of an open database is a damaged one. A start with its own
 * `--user-data-dir` (a test, the tour) keeps everything under that folder.
 */
export function chooseDataFolder(): void {
  app.setName(PRODUCT_NAME)
  const own = app.commandLine.getSwitchValue('user-data-dir')
  const user = own || join(app.getPath('appData'), PRODUCT_NAME)
  app.setPath('userData', user)
  app.setPath('sessionData', join(own || localFolder(), 'session'))
}

function localFolder(): string {
  const home = homedir()
  switch (process.platform) {
    case 'win32':
      return join(process.env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), PRODUCT_NAME)
    case 'darwin':
      return join(home, 'Library', 'Application Support', PRODUCT_NAME)
    default:
      return join(process.env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), PRODUCT_NAME)
  }
}
