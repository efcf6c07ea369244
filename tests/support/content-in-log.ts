import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesLike, namesIn } from '@main/names-in'
import type { LogLine } from '@shared/safety/log'

/** Shorter words are also parts of codes, and kinds of files. */
const WORD = /\p{L}{5,}/gu

const wordsIn = (text: string): readonly string[] => (text.match(WORD) ?? []).map((word) => word.toLowerCase())

/** The words of what was stored in a data folder that its log tells too: none, by promise 22 of `safety.md` 7. */
export async function contentInLog(dataFolder: string): Promise<readonly string[]> {
  const stored = new Set((await linesOfJournals(dataFolder)).flatMap(textsIn).flatMap(wordsIn))
  const told = (await linesOfLog(dataFolder)).flatMap(wordsOfLine)
  return [...new Set(told)].filter((word) => stored.has(word)).toSorted()
}

/** What the app itself chooses to say, who and from where, is the same in every log. */
const wordsOfLine = ({ action, object, result, places }: LogLine): readonly string[] =>
  [action, object ?? '', result, ...places].flatMap(wordsIn)

/** The texts that people read; a text without a space is an id or a code of the app, or a name of one word. */
function textsIn(stored: unknown): readonly string[] {
  if (typeof stored === 'string') return stored.includes(' ') ? [stored] : []
  return typeof stored === 'object' && stored !== null ? Object.values(stored).flatMap(textsIn) : []
}

/** Every line that can be read of every journal: behind its checksum and its numbers stands what was stored. */
async function linesOfJournals(dataFolder: string): Promise<readonly unknown[]> {
  const safe = join(dataFolder, 'veilig')
  const journals = (await namesIn(safe)).filter((name) => name.startsWith('journaal-'))
  const lines = await Promise.all(journals.map((name) => linesIn(join(safe, name), /\.txt$/)))
  return lines.flat().flatMap((line) => jsonIn(line.slice(line.indexOf('{'))))
}

const linesOfLog = async (dataFolder: string): Promise<readonly LogLine[]> =>
  (await linesIn(join(dataFolder, 'logboek'), /^logboek-\d\.txt$/)).flatMap((line) => jsonIn(line) as LogLine[])

async function linesIn(folder: string, name: RegExp): Promise<readonly string[]> {
  const files = await filesLike(folder, name)
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return texts.flatMap((text) => text.split('\n'))
}

/** A test may have damaged a line, or killed the app in the middle of one. */
function jsonIn(line: string): readonly unknown[] {
  try {
    return [JSON.parse(line)]
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}
