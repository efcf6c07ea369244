import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { OpenedFile, OpenProblem } from '@shared/desktop'
import { ok, refused, type Result } from '@shared/result'
import { codeOf } from './write-whole'

/** Far above any file this app makes, far below what would hurt. */
const LARGEST = 100 * 1024 * 1024

/** Reads a file of that kind; its size is looked at before anything of it is read. */
export async function readOfKind(
  path: string,
  beginnings: readonly Uint8Array[],
): Promise<Result<OpenedFile, OpenProblem>> {
  const name = basename(path)
  try {
    const { size } = await stat(path)
    if (size > LARGEST) return refused({ kind: 'too-large', name, code: String(size) })
    const bytes = await readFile(path)
    const isOfKind = beginnings.some((begins) => bytes.subarray(0, begins.length).equals(begins))
    if (!isOfKind) return refused({ kind: 'other-kind', name, code: '' })
    return ok({ kind: 'opened', name, bytes })
  } catch (error) {
    return refused({ kind: 'not-read', name, code: codeOf(error) })
  }
}
