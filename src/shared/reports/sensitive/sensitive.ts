import { casesIn } from './cases'
import { personalNumbersIn } from './numbers'
import { peopleIn } from './people'

/** What does not belong in a paper (`reports.md` 1.9.4, `safety.md` 6), the surest first. */
export const SENSITIVE = ['bsn', 'iban', 'e-mail', 'kvk', 'telefoon', 'adres', 'kenteken', 'persoon', 'zaak'] as const

export type Sensitive = (typeof SENSITIVE)[number]

/** Words that look like something that does not belong in a paper. */
export interface Suspect {
  readonly kind: Sensitive
  /** Where they stand in the text, in code units; `end` is the place behind the last. */
  readonly start: number
  readonly end: number
  readonly words: string
}

/** A part of a text, before its words are copied out of it. */
export type Place = Pick<Suspect, 'start' | 'end'>

/**
 * What in a text looks like a person, a number of a person or a company, an address or a case, in the order in which
 * it stands there. It warns and never blocks, so it would rather miss a doubtful name than cry wolf: a list that is
 * full of false alarms is not read. `known` are names that are no person: municipalities and organisations.
 */
export function sensitiveIn(text: string, known: readonly string[] = []): readonly Suspect[] {
  const found = [...personalNumbersIn(text), ...peopleIn(text, known), ...casesIn(text)]
  const surestFirst = found.toSorted(
    (one, other) => SENSITIVE.indexOf(one.kind) - SENSITIVE.indexOf(other.kind) || one.start - other.start,
  )
  const kept: Found[] = []
  for (const each of surestFirst) if (!kept.some((other) => overlap(each, other))) kept.push(each)
  return kept
    .toSorted((one, other) => one.start - other.start)
    .map(({ kind, start, end }) => ({ kind, start, end, words: text.slice(start, end) }))
}

/** A place and what it looks like. */
export type Found = Place & Pick<Suspect, 'kind'>

const overlap = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end
