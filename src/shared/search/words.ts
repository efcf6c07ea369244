import { folded } from '../plan/action-filter'

/** Letters and figures; a full stop or an apostrophe between two of them belongs to the word: `1.03`, `foto's`. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*/gu

/** A word in a text: folded, and where it stands. */
export interface WordAt {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words of a text, where they stand in it. */
export const wordsAt = (text: string): readonly WordAt[] =>
  [...text.matchAll(WORD)].map(({ 0: written, index }) => ({
    word: folded(written),
    start: index,
    end: index + written.length,
  }))

/** The words of a text, folded: accents and capitals make no difference. */
export const wordsIn = (text: string): readonly string[] => folded(text).match(WORD) ?? []

/** Words that stand in nearly every sentence: they find nothing by themselves, so they are not read. */
const COMMON = new Set(
  'aan als bij dat de die dit door een en er het in is met naar of om ook op over te ten ter tot uit van voor zijn'.split(
    ' ',
  ),
)

/** Whether a word tells one text from another. */
export const saysSomething = (word: string): boolean => !COMMON.has(word)

/** The words that are looked for: neither a single letter nor a common word, unless it is the one that is being typed. */
export function wordsAsked(asked: string): readonly string[] {
  const words = wordsIn(asked).filter((word) => !/^[a-z]$/.test(word))
  const telling = words.filter(saysSomething)
  return telling.length > 0 ? telling : words
}

/** What is left of a word must still say something. */
const SHORTEST_STEM = 4

/**
 * A Dutch word without its ending, for comparing only: what it gives need not be a word. `gemeente`, `gemeenten` and
 * `gemeentes` are one, and so are `school` and `scholen`, `brief` and `brieven`, `huis` and `huizen`.
 */
export function stemmed(word: string): string {
  if (/[^a-z']/.test(word)) return word
  const stem = withoutEnding(word.replace(/heden$/, 'heid').replace(/([a-z])\1/g, '$1'))
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
  return stem === word ? word : stemmed(stem)
}

/** An ending goes as long as enough is left; of `en` only the vowel before it need be: `eisen`, `eis`. */
function withoutEnding(word: string): string {
  const [ending] = /(?:'s|en|e|s)$/.exec(word) ?? ['']
  const left = word.slice(0, word.length - ending.length)
  return left.length >= (ending === 'en' ? SHORTEST_STEM - 1 : SHORTEST_STEM) ? left : word
}

/** A stem as a term of its own: what is typed as the beginning of a word is never the beginning of a stem. */
const asTerm = (stem: string): string => `~${stem}`

/** Under what a word can be found: as it is written, and without its ending. */
export function termsOf(word: string): readonly string[] {
  const stem = stemmed(word)
  return stem === word ? [word] : [word, asTerm(stem)]
}

/** Under what words with that stem can be found. */
export const termsOfStem = (stem: string): readonly string[] => [stem, asTerm(stem)]

/** From how many letters on a part of a word is looked for in the middle of words too: `park` in `vakantieparken`. */
const SHORTEST_PART = 3

/**
 * Whether what is asked for is a part of a word without being the beginning of it: anywhere in it as it was typed, and
 * at its end when both are without their endings (`parken` in `vakantiepark`).
 */
export function isPartOf(asked: string, word: string): boolean {
  if (asked.length < SHORTEST_PART || word.startsWith(asked)) return false
  if (word.includes(asked)) return true
  const stem = stemmed(asked)
  return stem.length >= SHORTEST_STEM && word.includes(stem) && stemmed(word).endsWith(stem)
}

/** How many letters may be wrong, missing or too many in a word that is asked for. */
export const slipsIn = ({ length }: string): number => (length < 5 ? 0 : length < 8 ? 1 : 2)
