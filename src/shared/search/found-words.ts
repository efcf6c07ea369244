import { stemmed, termsOf, wordsAsked, wordsAt } from './words'

/** A piece of a text, and whether it was found. */
export interface Piece {
  readonly words: string
  readonly isFound: boolean
}

/** Where in a text something was found. */
interface Mark {
  readonly start: number
  readonly end: number
}

/** A text in pieces: what was found of it, and what stands between. Together they are the text. */
export function inPieces(text: string, asked: string, terms: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = []
  let place = 0
  for (const { start, end } of marksIn(text, wordsAsked(asked), terms)) {
    pieces.push({ words: text.slice(place, start), isFound: false }, { words: text.slice(start, end), isFound: true })
    place = end
  }
  pieces.push({ words: text.slice(place), isFound: false })
  return pieces.filter(({ words }) => words !== '')
}

/** How many characters of a passage are shown, and how many of them stand before what was found. */
const SHOWN = 140
const BEFORE = 40

/** The passage in which most was found, cut to what stands around it; empty when nothing was found in any. */
export function passageIn(texts: readonly string[], asked: string, terms: ReadonlySet<string>): string {
  const words = wordsAsked(asked)
  let best: { readonly text: string; readonly first: number; readonly count: number } | null = null
  for (const text of texts) {
    const marks = marksIn(text, words, terms)
    const count = new Set(marks.map(({ start, end }) => text.slice(start, end).toLowerCase())).size
    if (marks[0] && count > (best?.count ?? 0)) best = { text, first: marks[0].start, count }
  }
  return best === null ? '' : around(best.text, best.first)
}

function around(text: string, place: number): string {
  const start = place <= BEFORE ? 0 : text.indexOf(' ', place - BEFORE) + 1
  const from = start > place ? place : start
  const end = text.length - from <= SHOWN ? text.length : text.lastIndexOf(' ', from + SHOWN)
  const to = end <= from ? text.length : end
  const shown = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '… ' : ''}${shown}${to < text.length ? ' …' : ''}`
}

function marksIn(text: string, asked: readonly string[], terms: ReadonlySet<string>): readonly Mark[] {
  return wordsAt(text).flatMap(({ word, start, end }) => {
    if (!termsOf(word).some((term) => terms.has(term))) return []
    const part = partIn(word, asked)
    // Without accents a word may be shorter than it is written: then all of it is marked.
    if (part === null || word.length !== end - start) return [{ start, end }]
    return [{ start: start + part.start, end: start + part.end }]
  })
}

/** The part of a word that was asked for, the longest first; the whole of it when it was found in another way. */
function partIn(word: string, asked: readonly string[]): Mark | null {
  const parts = asked.flatMap((each) => [each, stemmed(each)]).filter((part) => word.includes(part))
  const [longest] = parts.toSorted((one, other) => other.length - one.length)
  return longest === undefined ? null : { start: word.indexOf(longest), end: word.indexOf(longest) + longest.length }
}
