import { app, dialog, type BrowserWindow } from 'electron'
import { basename, dirname, extname, join } from 'node:path'
import type { Desktop } from '@shared/desktop'
import { ok, refused } from '@shared/result'
import { saveProblem } from './save-problem'
import { codeOf, writeWhole } from './write-whole'

const FILE_KINDS: Readonly<Record<string, string>> = {
  '.xlsx': 'Excel-werkmap',
  '.docx': 'Word-document',
  '.pdf': 'PDF',
  '.age': 'Versleutelde back-up',
  '.csv': 'Tabel',
}

/** The verb that asks where and puts the file there whole. It offers the folder of the last file that was saved. */
export function fileSaver(window: () => BrowserWindow): Desktop['saveFile'] {
  let folder = app.getPath('documents')
  return async ({ name, bytes }) => {
    const path = await askWhere(window(), join(folder, name))
    if (path === undefined) return ok({ kind: 'cancelled' })
    try {
      await writeWhole(path, bytes)
    } catch (error) {
      return refused(saveProblem(basename(path), codeOf(error)))
    }
    folder = dirname(path)
    return ok({ kind: 'saved', name: basename(path) })
  }
}

/** The place that the user chooses, or nothing when the dialog is closed. */
async function askWhere(window: BrowserWindow, proposed: string): Promise<string | undefined> {
  const extension = extname(proposed)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Opslaan als',
    buttonLabel: 'Opslaan',
    defaultPath: proposed,
    filters: [{ name: FILE_KINDS[extension] ?? 'Bestand', extensions: [extension.slice(1)] }],
  })
  return canceled || filePath === '' ? undefined : filePath
}
