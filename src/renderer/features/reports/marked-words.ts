import type { Suspect } from '@shared/reports/sensitive/sensitive'

/** A piece of a text; a suspect one says what it looks like. */
export interface Piece {
  readonly words: string
  readonly looksLike: Suspect['kind'] | null
}

/** How many characters stand around the suspect words at most. */
const AROUND = 80

/** A text in pieces around its suspect words; a long one is cut before the first and behind the last of them. */
export function markedWords(text: string, suspects: readonly Suspect[]): readonly Piece[] {
  const [first, last] = [suspects[0], suspects.at(-1)]
  if (!first || !last) return [{ words: text, looksLike: null }]
  const from = first.start <= AROUND ? 0 : wordAt(text, first.start - AROUND)
  const to = text.length - last.end <= AROUND ? text.length : wordAt(text, last.end + AROUND)
  const pieces: Piece[] = []
  let place = from
  for (const { start, end, words, kind } of suspects) {
    pieces.push({ words: text.slice(place, start), looksLike: null }, { words, looksLike: kind })
    place = end
  }
  pieces.push({ words: text.slice(place, to), looksLike: null })
  const [head, ...rest] = pieces.filter(({ words }) => words !== '')
  const cut = head && from > 0 ? [{ ...head, words: `… ${head.words}` }, ...rest] : pieces
  return [...cut.filter(({ words }) => words !== ''), ...(to < text.length ? [{ words: ' …', looksLike: null }] : [])]
}

/** The beginning of the word that stands there, so that no word (and no character) is cut in two. */
const wordAt = (text: string, place: number): number => {
  const space = text.lastIndexOf(' ', place)
  return space > place - AROUND / 2 ? space + 1 : place
}
