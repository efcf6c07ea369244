import type { BrowserWindow } from 'electron'
import { join } from 'node:path'
import type { Desktop } from '@shared/desktop'

/** The program that reads them: it stands beside the one that this is. */
const READER = join(import.meta.dirname, 'reader.js')

/** The verb about workbooks from outside; what reads them is loaded with the first. */
export const workbookVerbs = (window: () => BrowserWindow): Pick<Desktop, 'openWorkbook'> => ({
  openWorkbook: async () => (await import('./open-workbook')).openWorkbook(window(), READER),
})
