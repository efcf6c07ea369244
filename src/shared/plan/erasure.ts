import type { Action } from './action'
import type { Day } from './day'
import type { Book } from './entry'
import { OF_PLAN, type Happening, type Occurrence, type PlanEvent } from './event'
import { dayOf, READING_IN } from './happening'
import { sameValue } from './patch'
import { assertNever } from '../result'

/** The fields of an action that hold nothing but what a person wrote; without it they are as the plan left them. */
export const ERASABLE_FIELDS = ['deviation', 'conclusion', 'verdicts', 'statusReason'] as const

export type ErasableField = (typeof ERASABLE_FIELDS)[number]

/** What can be erased for good, with its whole history: never what the plan itself says. */
export type Erasable =
  | { readonly kind: 'action'; readonly id: string }
  | { readonly kind: 'entry'; readonly id: string; readonly book: Book }
  | { readonly kind: 'update' | 'step' | 'moment'; readonly id: string; readonly about: string }
  | { readonly kind: 'field'; readonly id: string; readonly about: string; readonly field: ErasableField }
  /** The reason of one change; its id is that of the event. */
  | { readonly kind: 'reason'; readonly id: string; readonly about: string }

/** Something that can be erased, as it was said last. */
export interface Erased {
  readonly record: Erasable
  /** The words by which a person knows it. */
  readonly words: string
  readonly on: Day
}

/** Books whose entries are erased whole. An issued paper, a budget line and an organisation are what others rest on. */
const ERASABLE_BOOKS: readonly Book[] = [
  'engagements',
  'commitments',
  'trends',
  'dossiers',
  'remarks',
  'notes',
  'views',
]

/** Everything that can be erased, also what was struck out or taken back since: the history still tells of it. */
export function erasableIn(events: readonly PlanEvent[]): readonly Erased[] {
  const found = new Map<string, Erased>()
  for (const event of events)
    if (event.sequence !== READING_IN)
      for (const each of toldBy(event)) found.set(`${each.record.kind} ${each.record.id}`, each)
  return [...found.values()].toReversed()
}

function toldBy(event: PlanEvent): readonly Erased[] {
  const { id, about, what, reason } = event
  const on = dayOf(event)
  const reasons: readonly Erased[] =
    reason === null ? [] : [{ record: { kind: 'reason', id, about }, words: reason, on }]
  return [...recordsIn(about, what).map((each) => ({ ...each, on })), ...reasons]
}

function recordsIn(about: string, what: Happening): readonly Omit<Erased, 'on'>[] {
  switch (what.kind) {
    case 'added':
      return [{ record: { kind: 'action', id: about }, words: `${what.action.number} ${what.action.title}` }]
    case 'update-added':
      return [{ record: { kind: 'update', id: what.update.id, about }, words: what.update.text }]
    case 'entry': {
      const entry = what.to ?? what.from
      if (!ERASABLE_BOOKS.includes(what.book) || !entry) return []
      return [{ record: { kind: 'entry', id: about, book: what.book }, words: freeTextsIn(entry).join(' · ') }]
    }
    case 'changed':
      if (what.field === 'steps')
        return what.to.map(({ id, title }) => ({ record: { kind: 'step', id, about }, words: title }))
      if (what.field === 'moments')
        return what.to.map(({ id, text }) => ({ record: { kind: 'moment', id, about }, words: text }))
      return ERASABLE_FIELDS.flatMap((field) =>
        what.field === field && freeTextsIn({ [field]: what.to }).length > 0
          ? [{ record: fieldOf(about, field), words: freeTextsIn({ [field]: what.to }).join(' · ') }]
          : [],
      )
    default:
      return []
  }
}

const fieldOf = (about: string, field: ErasableField): Erasable => ({
  kind: 'field',
  id: `${about}-${field}`,
  about,
  field,
})

/** The events without a record: those that tell of nothing else go, others lose what they tell of it. */
export const withoutRecord = (events: readonly PlanEvent[], record: Erasable): readonly PlanEvent[] =>
  events.flatMap((event) => eventWithout(event, record) ?? [])

function eventWithout(event: PlanEvent, record: Erasable): PlanEvent | null {
  const { about, what } = event
  switch (record.kind) {
    case 'action':
    case 'entry':
      return about === record.id ? null : withWhat(event, withoutReference(what, record.id))
    case 'update':
      return (what.kind === 'update-added' || what.kind === 'update-removed') && what.update.id === record.id
        ? null
        : event
    case 'step':
    case 'moment':
      return about === record.about ? withWhat(event, withoutMember(what, record.id)) : event
    case 'field':
      return about === record.about && what.kind === 'changed' && what.field === record.field ? null : event
    case 'reason': {
      if (event.id !== record.id) return event
      const { decision: _, ...rest } = event
      return { ...rest, reason: null }
    }
    default:
      return assertNever(record)
  }
}

/** A change that changed nothing else is none. */
function withWhat(event: PlanEvent, what: Happening): PlanEvent | null {
  if (sameValue(event.what, what)) return event
  const isNothing = (what.kind === 'changed' || what.kind === 'entry') && sameValue(what.from, what.to)
  return isNothing ? null : { ...event, what }
}

function withoutMember(what: Happening, id: string): Happening {
  const others = <T extends { readonly id: string }>(members: readonly T[]) => members.filter((each) => each.id !== id)
  const within = (action: Action): Action => ({
    ...action,
    steps: others(action.steps),
    moments: others(action.moments),
  })
  if (what.kind === 'changed' && what.field === 'steps')
    return { ...what, from: others(what.from), to: others(what.to) }
  if (what.kind === 'changed' && what.field === 'moments')
    return { ...what, from: others(what.from), to: others(what.to) }
  return what.kind === 'added' || what.kind === 'removed' ? { ...what, action: within(what.action) } : what
}

/** Entries name each other and actions by id; one that names what is erased no longer does. */
function withoutReference(what: Happening, id: string): Happening {
  if (what.kind !== 'entry') return what
  const cleared = (entry: object | null) =>
    entry &&
    Object.fromEntries(
      Object.entries(entry).map(([field, value]: [string, unknown]) => [
        field,
        value === id ? null : Array.isArray(value) ? value.filter((each) => each !== id) : value,
      ]),
    )
  return { ...what, from: cleared(what.from), to: cleared(what.to) } as Happening
}

/** What is written down in the place of a record: that it was erased, and the number that never comes back. */
export function erasureOf(record: Erasable, events: readonly PlanEvent[]): Occurrence {
  const about = 'about' in record ? record.about : OF_PLAN
  const of = record.kind === 'entry' ? record.book : record.kind
  return { about, what: { kind: 'erased', of, number: numberOf(record, events) }, reason: null }
}

function numberOf(record: Erasable, events: readonly PlanEvent[]): string | null {
  for (const { about, what } of events) {
    if (about !== record.id) continue
    if (what.kind === 'added') return what.action.number
    if (what.kind === 'entry' && what.to && 'number' in what.to) return what.to.number
  }
  return null
}

/** The numbers that were erased with what bore them. */
export const erasedNumbers = (
  of: 'action' | Book,
  events: readonly PlanEvent[],
): readonly { readonly number: string }[] =>
  events.flatMap(({ what }) =>
    what.kind === 'erased' && what.of === of && what.number !== null ? [{ number: what.number }] : [],
  )

/** Every free text that goes with a record, and stands nowhere else: to find out which papers tell of it. */
export function textsOfRecord(events: readonly PlanEvent[], record: Erasable): readonly string[] {
  const left = new Set(withoutRecord(events, record).flatMap(textsIn))
  const touched = events.filter((event) => !sameValue(eventWithout(event, record), event))
  return [...new Set(touched.flatMap(textsIn))].filter((text) => !left.has(text))
}

function textsIn({ what, reason }: PlanEvent): readonly string[] {
  const said = what.kind === 'changed' ? { [what.field]: [what.from, what.to] } : what
  return freeTextsIn({ said, reason }).filter((text) => text !== 'adviseur')
}

/** The fields in which a person writes; a list or a group of texts counts for each of them. */
const FREE: ReadonlySet<string> = new Set([
  ...['title', 'text', 'texts', 'statusReason', 'reason', 'sentence', 'name', 'occasion', 'place', 'withWhom'],
  ...['subject', 'outcome', 'findings', 'at', 'by', 'to', 'standing', 'source', 'meaning', 'proposal', 'district'],
  ...['cooperations', 'contributions', 'manifest', 'talkingPoint', 'contact'],
  ...['explanation', 'consequence', 'measure', 'who', 'asked'],
])

function freeTextsIn(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return FREE.has(field) && value.trim() !== '' ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]: [string, unknown]) =>
    freeTextsIn(each, Array.isArray(value) || field === 'texts' ? field : name),
  )
}

/** The shortest line by which a paper is recognised; a shorter one stands everywhere. */
const SHORTEST = 4

/** Whether a document tells of any of these texts. */
export function tellsOf(document: unknown, texts: readonly string[]): boolean {
  const written = JSON.stringify(document)
  return texts
    .flatMap((text) => text.split('\n'))
    .map((line) => JSON.stringify(line.trim()).slice(1, -1))
    .some((line) => line.length >= SHORTEST && written.includes(line))
}
