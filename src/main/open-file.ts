import { dialog, type BrowserWindow } from 'electron'
import type { Cancelled, OpenedFile, OpenProblem } from '@shared/desktop'
import { ok, type Result } from '@shared/result'
import { readOfKind } from './read-of-kind'

/** A kind of file that can be opened, and the bytes with which every one of them begins in one of these ways. */
export interface FileKind {
  readonly name: string
  readonly extensions: readonly string[]
  readonly beginnings: readonly Uint8Array[]
}

/** A verb that asks the user for a file of one kind, and reads it. */
export function openFileOf(
  window: () => BrowserWindow,
  { name, extensions, beginnings }: FileKind,
): () => Promise<Result<OpenedFile | Cancelled, OpenProblem>> {
  return async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title: 'Openen',
      buttonLabel: 'Openen',
      properties: ['openFile'],
      filters: [{ name, extensions: [...extensions] }],
    })
    const [path] = filePaths
    if (canceled || path === undefined) return ok({ kind: 'cancelled' })
    return readOfKind(path, beginnings)
  }
}
