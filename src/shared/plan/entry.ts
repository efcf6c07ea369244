import type { BudgetLine } from './budget'
import type { Commitment } from './commitment'
import type { Dossier, Remark } from './dossier'
import type { Engagement } from './engagement'
import type { Issue } from './issue'
import type { NoteDraft } from './note-draft'
import type { Organisation } from './organisation'
import { patchedFields, sameValue } from './patch'
import type { Trend } from './trend'
import type { View } from './view'

/** What is kept beside the actions, by the book it stands in. Each has an id of its own and a life in events. */
export interface EntryOf {
  readonly organisations: Organisation
  readonly budget: BudgetLine
  readonly engagements: Engagement
  readonly commitments: Commitment
  readonly trends: Trend
  readonly dossiers: Dossier
  readonly remarks: Remark
  readonly notes: NoteDraft
  readonly issues: Issue
  readonly views: View
}

export type Book = keyof EntryOf

const ALL: Readonly<Record<Book, true>> = {
  organisations: true,
  budget: true,
  engagements: true,
  commitments: true,
  trends: true,
  dossiers: true,
  remarks: true,
  notes: true,
  issues: true,
  views: true,
}

export const BOOKS = Object.keys(ALL) as readonly Book[]

export type Entry = EntryOf[Book]

/** All entries, book by book. */
export type Entries = { readonly [B in Book]: readonly EntryOf[B][] }

/** An entry went from one state to another: from nothing when it is new, to nothing when it goes. */
export interface EntryChangeIn<B extends Book> {
  readonly kind: 'entry'
  readonly book: B
  readonly from: EntryOf[B] | null
  readonly to: EntryOf[B] | null
}

export type EntryChange = { [B in Book]: EntryChangeIn<B> }[Book]

/** An entry after a change was made to it: only the fields that the change changed. */
export const entryAfter = (current: Entry | null, { from, to }: EntryChange): Entry | null =>
  current && from && to ? patchedFields(current, from, to) : to

/** The names of the fields in which two states of an entry differ. */
export function changedFields(from: Entry, to: Entry): readonly string[] {
  const before = new Map<string, unknown>(Object.entries(from))
  return Object.entries(to).flatMap(([field, value]) => (sameValue(before.get(field), value) ? [] : [field]))
}

/** Whether two changes of one entry are about the same; being there at all is about everything. */
export function haveFieldsInCommon(one: EntryChange, other: EntryChange): boolean {
  if (!one.from || !one.to || !other.from || !other.to) return true
  const fields = new Set(changedFields(one.from, one.to))
  return changedFields(other.from, other.to).some((field) => fields.has(field))
}
