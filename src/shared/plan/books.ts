import type { Change } from './change-action'
import type { Day } from './day'
import { BOOKS, entryAfter, type Book, type Entries, type Entry, type EntryChange, type EntryOf } from './entry'
import type { PlanEvent } from './event'
import { sumOn, type Sum } from './happening'
import { sameValue } from './patch'
import { ok } from '../result'

/** An entry and the book it stands in. */
export interface Kept {
  readonly book: Book
  readonly entry: Entry
}

/** What the events about one id, in the order in which they happened, come to; empty when it is no entry, or gone. */
export function keptIn(story: readonly PlanEvent[]): Kept | undefined {
  let kept: Kept | undefined
  for (const { what } of story) {
    if (what.kind !== 'entry') continue
    const entry = entryAfter(kept?.entry ?? null, what)
    kept = entry === null ? undefined : { book: what.book, entry }
  }
  return kept
}

/** All books at the end of a day; without a day, as they are now. In each, what was first told of stands first. */
export function booksOn(events: readonly PlanEvent[], on?: Day): Entries {
  const entries = events.filter(({ what }) => what.kind === 'entry')
  return booksAmong(sumOn(entries, on).held)
}

/** All books, of events that were already put in order by id. */
export function booksAmong(held: Sum['held']): Entries {
  const kept = keptAmong(held)
  return Object.fromEntries(BOOKS.map((book) => [book, entriesIn(book, kept)])) as unknown as Entries
}

/** Everything that these events, by id, come to as an entry. What begins as an action is one, so it is not read. */
export const keptAmong = (held: Sum['held']): readonly Kept[] =>
  [...held.values()].flatMap((story) => (story[0]?.what.kind === 'entry' ? (keptIn(story) ?? []) : []))

/** What of it stands in one book. */
export const entriesIn = <B extends Book>(wanted: B, kept: readonly Kept[]): readonly EntryOf[B][] =>
  kept.flatMap(({ book, entry }) => (book === wanted ? [entry as EntryOf[B]] : []))

/** Every entry that was ever added to a book, also what was struck out or taken back since. */
export const everAddedTo = <B extends Book>(book: B, events: readonly PlanEvent[]): readonly EntryOf[B][] =>
  events.flatMap(({ what }) =>
    what.kind === 'entry' && what.book === book && what.from === null && what.to !== null
      ? [what.to as EntryOf[B]]
      : [],
  )

/** `T08` when `T07` is the highest that was ever used. */
export function nextInBook(letter: string, everUsed: readonly { readonly number: string }[]): string {
  const highest = Math.max(0, ...everUsed.map(({ number }) => parseInt(number.slice(letter.length), 10)))
  return `${letter}${String(highest + 1).padStart(2, '0')}`
}

/** An entry that is new in its book. */
export const written = <B extends Book>(book: B, to: EntryOf[B], reason: string | null = null): Change =>
  rewritten(book, null, to, reason)

/** An entry that takes the place of what it was, for a reason when one was given; nothing when it says the same. */
export function rewritten<B extends Book>(
  book: B,
  from: EntryOf[B] | null,
  to: EntryOf[B] | null,
  reason: string | null = null,
): Change {
  const about = (to ?? from)?.id
  if (about === undefined || (from && to && sameValue(from, to))) return ok([])
  return ok([{ about, what: { kind: 'entry', book, from, to } as unknown as EntryChange, reason }])
}

/** An entry that is struck out; the history still tells of it. */
export const struckOut = <B extends Book>(book: B, from: EntryOf[B]): Change => rewritten(book, from, null)
