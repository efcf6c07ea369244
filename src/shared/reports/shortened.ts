/** A text of at most so many characters, and otherwise cut between words with the ending behind it. */
export function shortened(text: string, longest: number, ending: string): string {
  if (text.length <= longest) return text
  const room = text.slice(0, longest - ending.length)
  const space = room.search(/\s\S*$/)
  return (space > 0 ? room.slice(0, space) : withoutHalfCharacter(room)).trimEnd() + ending
}

/** A single word too long to keep whole is cut, but never through a character that takes two code units. */
const withoutHalfCharacter = (text: string): string => text.replace(/\p{Cs}$/u, '')

/** As many of these as go in so many words, and then how many more there are. */
export function withinWords(items: readonly string[], most: number, more: (count: number) => string): string {
  const joined = items.join('; ')
  if (wordsIn(joined) <= most) return joined
  let kept = 0
  let room = most
  for (const item of items) {
    room -= wordsIn(item)
    if (room < wordsIn(more(items.length - kept - 1))) break
    kept += 1
  }
  return [...items.slice(0, kept), more(items.length - kept)].join('; ')
}

const wordsIn = (text: string): number => text.split(/\s+/).length
