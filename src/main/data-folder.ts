import { app } from 'electron'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { PRODUCT_NAME } from './identity'
import { localFolder } from './local-folder'

/**
 * Chooses once where everything lies. The database goes into a folder of this computer alone, never into one that
 * Windows carries to a server: a network copy of an open database is a damaged one. A start with its own
 * `--user-data-dir` (a test, the tour) keeps everything under that folder.
 */
export function chooseDataFolder(): void {
  app.setName(PRODUCT_NAME)
  const own = app.commandLine.getSwitchValue('user-data-dir')
  const here = { platform: process.platform, home: homedir(), environment: process.env }
  app.setPath('userData', own || join(app.getPath('appData'), PRODUCT_NAME))
  app.setPath('sessionData', join(own || localFolder(here), 'session'))
}
