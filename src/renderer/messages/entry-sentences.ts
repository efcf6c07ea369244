import { COMMITMENT_STATES, commitmentStateName, DIRECTIONS } from '@shared/plan/commitment'
import { dayInNumbers, parseDay } from '@shared/plan/day'
import { disclosureName, DISCLOSURES } from '@shared/plan/disclosure'
import { ENGAGEMENT_KINDS, engagementKindName } from '@shared/plan/engagement'
import { changedFields, type Book, type EntryChange } from '@shared/plan/entry'
import { assertNever } from '@shared/result'
import { inEuros } from './figures'
import { NEW, OLD, type HistorySentence } from './history-sentence'
import { t } from './messages'
import { entries } from './nl/entries'

/** Says what an id or a theme number is called. */
export type Names = (id: string | number) => string

/** What happened to an entry of a book, in Dutch. */
export function entrySentences(change: EntryChange, names: Names): readonly HistorySentence[] {
  const book = t(`entries.books.${change.book}`)
  const title = bare(entryTitle(change, names))
  if (change.from === null) return [{ words: t('entries.added', { book, to: NEW }), to: title }]
  if (change.to === null) return [{ words: t('entries.gone', { book, from: OLD }), from: title }]
  const called = new Map<string, string>(Object.entries(entries.fields[change.book]))
  const before = new Map<string, unknown>(Object.entries(change.from))
  const after = new Map<string, unknown>(Object.entries(change.to))
  return changedFields(change.from, change.to).map((field) => {
    const isShape = SHAPES.has(`${change.book}.${field}`)
    const inWords = (value: unknown) =>
      isShape ? null : (codeName(change.book, field, value) ?? valueWords(value, MONEY.has(field), names))
    return fieldSentence(called.get(field) ?? field, inWords(before.get(field)), inWords(after.get(field)))
  })
}

/** The fields that say how something looks: that they changed says enough. */
const SHAPES: ReadonlySet<string> = new Set(['views.filter', 'views.order', 'views.group', 'views.columns'])

/** The fields that hold whole euros. */
const MONEY: ReadonlySet<string> = new Set(['adopted', 'changed', 'committed', 'realised', 'forecast'])

/** What a code is called: how an engagement is, how a promise stands, who may read it. */
function codeName(book: Book, field: string, value: unknown): string | undefined {
  const called = CODES[field === 'disclosure' ? 'disclosure' : `${book}.${field}`]
  return typeof value === 'string' ? called?.get(value) : undefined
}

const named = <C extends string>(codes: readonly C[], nameOf: (code: C) => string): ReadonlyMap<string, string> =>
  new Map(codes.map((code) => [code, nameOf(code)]))

const CODES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  disclosure: named(DISCLOSURES, disclosureName),
  'engagements.kind': named(ENGAGEMENT_KINDS, engagementKindName),
  'commitments.state': named(COMMITMENT_STATES, commitmentStateName),
  'commitments.direction': named(DIRECTIONS, (code) => t(`entries.directions.${code}`)),
}

/** How long a value may be to stand in a sentence. */
const LONGEST_VALUE = 80

function fieldSentence(field: string, from: string | null, to: string | null): HistorySentence {
  if (from === null || to === null || Math.max(from.length, to.length) > LONGEST_VALUE)
    return { words: t('entries.rewritten', { field }) }
  return { words: t('entries.changed', { field, from: OLD, to: NEW }), from: bare(from), to: bare(to) }
}

/** Without its own full stop: it stands at the end of a sentence that has one. */
const bare = (text: string): string => text.replace(/\.$/, '')

/** A value as a reader knows it; nothing when it is more than a sentence can hold. */
function valueWords(value: unknown, isMoney: boolean, names: Names): string | null {
  if (value === null || value === '' || value === undefined) return t('entries.nothing')
  if (typeof value === 'number') return isMoney ? inEuros(value) : names(value)
  if (typeof value === 'boolean') return t(value ? 'entries.yes' : 'entries.no')
  if (typeof value === 'string') {
    const day = parseDay(value)
    return day.ok ? dayInNumbers(day.value) : names(value)
  }
  if (!Array.isArray(value)) return null
  return value.length === 0 ? t('entries.nothing') : value.map((each) => names(String(each))).join(', ')
}

/** By what a reader knows an entry. */
function entryTitle(change: EntryChange, names: Names): string {
  switch (change.book) {
    case 'organisations':
      return (change.to ?? change.from)?.shortName ?? ''
    case 'budget':
      return (change.to ?? change.from)?.name ?? ''
    case 'engagements':
      return (change.to ?? change.from)?.occasion ?? ''
    case 'commitments':
    case 'trends':
    case 'remarks':
      return (change.to ?? change.from)?.text ?? ''
    case 'dossiers':
      return names((change.to ?? change.from)?.about ?? '')
    case 'notes':
      return t(`entries.variants.${(change.to ?? change.from)?.variant ?? 'bezoek'}`)
    case 'issues':
      return (change.to ?? change.from)?.title ?? ''
    case 'views':
      return (change.to ?? change.from)?.name ?? ''
    default:
      return assertNever(change)
  }
}
