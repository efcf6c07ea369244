import { app, dialog, type BrowserWindow } from 'electron'
import { basename, extname, join } from 'node:path'
import type { Cancelled, NamedBytes, SavedFile, SaveProblem } from '@shared/desktop'
import { ok, refused, type Result } from '@shared/result'
import { saveProblem } from './save-problem'
import { codeOf, writeWhole } from './write-whole'

const FILE_KINDS: Readonly<Record<string, string>> = {
  '.xlsx': 'Excel-werkmap',
  '.docx': 'Word-document',
  '.pdf': 'PDF',
}

/** Asks where, and puts the file there whole. Closing the dialog is no error. */
export async function saveFile(
  window: BrowserWindow,
  file: NamedBytes,
): Promise<Result<SavedFile | Cancelled, SaveProblem>> {
  const name = basename(file.name)
  const extension = extname(name)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Opslaan als',
    buttonLabel: 'Opslaan',
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: FILE_KINDS[extension] ?? 'Bestand', extensions: [extension.slice(1)] }],
  })
  if (canceled || !filePath) return ok({ kind: 'cancelled' })
  try {
    await writeWhole(filePath, file.bytes)
    return ok({ kind: 'saved', name: basename(filePath) })
  } catch (error) {
    return refused(saveProblem(basename(filePath), codeOf(error)))
  }
}
