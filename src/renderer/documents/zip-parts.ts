import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Zip entries carry a date; a fixed one keeps the same document the same file. */
const ZIP_DATE = new Date(2026, 0, 1)

/** The files in a document of the office programs, by path. */
export type Parts = Readonly<Record<string, Uint8Array>>

export const partsOf = (document: Uint8Array): Parts => unzipSync(document)

/** The text of a part that has to be there. */
export function textOf(parts: Parts, path: string): string {
  const bytes = parts[path]
  if (!bytes) throw new Error(`Het document heeft geen ${path}`)
  return strFromU8(bytes)
}

/** The document again, some of its parts rewritten. */
export function zipped(parts: Parts, rewritten: ReadonlyMap<string, string>): Uint8Array {
  const entries = Object.entries(parts)
    .filter(([path]) => !path.endsWith('/'))
    .map(([path, bytes]) => {
      const text = rewritten.get(path)
      return [path, text === undefined ? bytes : strToU8(text)] as const
    })
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: ZIP_DATE })
}
