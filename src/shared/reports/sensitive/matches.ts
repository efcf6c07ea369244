import type { Place } from './sensitive'

/** A place in a text where a pattern matches, with what its groups hold. */
export interface Match extends Place {
  readonly words: string
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** Everywhere that a pattern (with the flag `g`) matches. */
export const matchesIn = (text: string, pattern: RegExp): readonly Match[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words, groups = {} }) => ({
    start: index,
    end: index + words.length,
    words,
    groups,
  }))
