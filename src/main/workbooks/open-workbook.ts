import { dialog, type BrowserWindow } from 'electron'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Cancelled, OpenedWorkbook, WorkbookRefused } from '@shared/desktop'
import { ok, refused, type Result } from '@shared/result'
import { codeOf } from '../write-whole'
import { readApart } from './read-apart'
import { whatWasRead } from './what-was-read'

/** Far above a plan of a thousand actions, far below what would hurt (`safety.md` 5). */
const LARGEST = 25 * 1024 * 1024

/** Asks the user for a workbook, and reads it where it can do no harm. */
export async function openWorkbook(
  window: BrowserWindow,
  reader: string,
): Promise<Result<OpenedWorkbook | Cancelled, WorkbookRefused>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Excel inlezen',
    buttonLabel: 'Inlezen',
    properties: ['openFile'],
    filters: [{ name: 'Excel-werkmap', extensions: ['xlsx'] }],
  })
  const [path] = filePaths
  if (canceled || path === undefined) return ok({ kind: 'cancelled' })
  const name = basename(path)
  const no = (kind: WorkbookRefused['kind'], code = '') => refused({ kind, name, code })
  try {
    if ((await stat(path)).size > LARGEST) return no('too-large')

    const told = await readApart(reader, await readFile(path))
    if (told.kind !== 'told') return no(told.kind)
    const reading = whatWasRead(told.answer)
    return reading.kind === 'read' ? ok({ kind: 'opened', name, workbook: reading.workbook }) : no(reading.problem)
  } catch (error) {
    return no('not-read', codeOf(error))
  }
}
