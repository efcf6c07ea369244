import { folded } from './action-filter'

/** What holds every word that is asked for, wherever in its texts; no words ask for nothing. */
export function found<T>(all: readonly T[], asked: string, textsOf: (each: T) => readonly string[]): readonly T[] {
  const words = folded(asked).split(' ')
  if (words.length === 1 && words[0] === '') return all
  return all.filter((each) => {
    const text = folded(textsOf(each).join(' '))
    return words.every((word) => text.includes(word))
  })
}
