import { dialog, shell, type BrowserWindow, type MessageBoxOptions } from 'electron'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Desktop, OpenOutsideProblem } from '@shared/desktop'
import { readOutside, type Outside } from '@shared/plan/link'
import { ok, refused } from '@shared/result'
import { codeOf } from './write-whole'

const OPEN = 0

/**
 * The one verb that leads out of the app (`safety.md` 2.1, item 15). It reads the address once more, shows the user all
 * of it, and opens it only when the user says so here: a page cannot press this button.
 */
export function outsideOpener(window: () => BrowserWindow): Desktop['openOutside'] {
  return async ({ address }) => {
    const outside = readOutside(address)
    if (outside === null) return refused({ kind: 'not-allowed', code: '' })
    const missing = outside.kind === 'file' ? await missingFile(outside.address) : null
    if (missing !== null) return refused({ kind: 'file-missing', code: missing })
    const { response } = await dialog.showMessageBox(window(), questionAbout(outside))
    if (response !== OPEN) return ok({ kind: 'cancelled' })
    const problem = await opened(outside)
    return problem === null ? ok({ kind: 'opened-outside' }) : refused(problem)
  }
}

/** The code of why there is no such file; nothing when there is. A folder is no file. */
async function missingFile(path: string): Promise<string | null> {
  try {
    return (await stat(path)).isFile() ? null : 'EISDIR'
  } catch (error) {
    return codeOf(error)
  }
}

async function opened({ kind, address }: Outside): Promise<OpenOutsideProblem | null> {
  if (kind === 'file') {
    const failure = await shell.openPath(address)
    return failure === '' ? null : { kind: 'not-opened', code: failure }
  }
  try {
    await shell.openExternal(new URL(address).href)
    return null
  } catch (error) {
    return { kind: 'not-opened', code: codeOf(error) }
  }
}

const questionAbout = ({ kind, address }: Outside): MessageBoxOptions => ({
  type: 'question',
  title: 'Actiewijzer',
  message:
    kind === 'web'
      ? `Wilt u ${new URL(address).host} openen in uw browser?`
      : `Wilt u ${basename(address)} openen buiten Actiewijzer?`,
  detail: `${address}\n\nActiewijzer zelf gaat nooit het internet op. Open alleen wat u vertrouwt.`,
  buttons: ['Openen', 'Annuleren'],
  defaultId: 1,
  cancelId: 1,
  noLink: true,
})
