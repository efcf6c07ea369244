import { join } from 'node:path'
import { allSources } from '@main/journal/known-lines'
import { Log } from '@main/log/log'
import type { LogLine } from '@shared/safety/log'

/** Shorter words are also parts of codes, and kinds of files. */
const WORD = /\p{L}{5,}/gu

const wordsIn = (text: string): readonly string[] => (text.match(WORD) ?? []).map((word) => word.toLowerCase())

/** The words of what was stored in a data folder that its log tells too: none, by promise 22 of `safety.md` 7. */
export async function contentInLog(dataFolder: string): Promise<readonly string[]> {
  const lines = (await allSources(join(dataFolder, 'veilig'))).flat()
  const stored = new Set(lines.flatMap(({ text }) => textsIn(JSON.parse(text))).flatMap(wordsIn))
  const told = new Log(() => join(dataFolder, 'logboek')).read().flatMap(wordsOfLine)
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
