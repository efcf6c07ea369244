import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { codeOf } from './write-whole'

/** What a file of our own says: `none` when there is none, `damaged` when what stands there cannot be read as JSON. */
export type Said = { readonly said: unknown } | 'none' | 'damaged'

export async function readJson(path: string): Promise<Said> {
  try {
    return { said: JSON.parse(await readFile(path, 'utf8')) }
  } catch (error) {
    return whyUnread(error)
  }
}

/** The same at once: for what the first window waits for, as nothing that is awaited comes before Electron is ready. */
export function readJsonAtOnce(path: string): Said {
  try {
    return { said: JSON.parse(readFileSync(path, 'utf8')) }
  } catch (error) {
    return whyUnread(error)
  }
}

/** A folder that stands in the place of a file is damage too; a disk that fails is not. */
function whyUnread(error: unknown): 'none' | 'damaged' {
  if (codeOf(error) === 'ENOENT') return 'none'
  if (error instanceof SyntaxError || codeOf(error) === 'EISDIR') return 'damaged'
  throw error
}

/** What is said when it can be read; nothing otherwise. */
export const saidIn = (read: Said): unknown => (typeof read === 'string' ? null : read.said)
