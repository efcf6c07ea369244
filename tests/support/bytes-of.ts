import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Every file below a folder, also those in folders within it. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** The files below a folder whose bytes hold a text, in UTF-8 or UTF-16, also when they are packed. */
export async function filesThatHold(folder: string, text: string): Promise<readonly string[]> {
  const spellings = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()]
  const files = await filesBelow(folder)
  const holds = await Promise.all(
    files.map(async (path) => {
      const bytes = await readFile(path)
      const contents = path.endsWith('.gz') ? [bytes, gunzipSync(bytes)] : [bytes]
      return contents.some((content) => spellings.some((spelling) => content.includes(spelling)))
    }),
  )
  return files.filter((_, place) => holds[place])
}
