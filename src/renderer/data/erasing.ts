import type { Erasure, Noted } from '@shared/desktop'
import { erasureOf, textsOfRecord, withoutRecord, type Erasable } from '@shared/plan/erasure'
import type { Occasion, Occurrence, PlanEvent } from '@shared/plan/event'
import { paperKindName, type Issue } from '@shared/plan/issue'
import { eventsOf } from '@shared/plan/user-action'
import { asText, fromText, type StoredAction } from './stored-action'

/** What is erased, by whom and when, and how the store is called that takes the place of this one. */
export interface Erasing {
  readonly record: Erasable
  /** The ids of the issued papers whose document and file go too. */
  readonly papers: readonly string[]
  readonly occasion: Occasion
  readonly store: string
}

/**
 * The journal without a record, and behind it what tells that it was erased. User actions keep their numbers, so that
 * what the others say of each other still holds.
 */
export function erasureFrom(texts: readonly string[], { record, papers, occasion, store }: Erasing): Erasure {
  const before = texts.map(fromText)
  const events = before.flatMap((action) => action.events)
  const gone = new Set(papers)
  const kept = before.map((action) => withoutTraces(action, record, gone))
  const told: readonly Occurrence[] = [
    erasureOf(record, events),
    ...papers.map((about): Occurrence => ({
      about,
      what: { kind: 'erased', of: 'paper', number: null },
      reason: null,
    })),
  ]
  const sequence = (before.at(-1)?.sequence ?? 0) + 1
  const last = { sequence, events: eventsOf(told, occasion, sequence, null), paper: null }
  const marks = [...(isOwnId(record) ? [record.id] : []), ...textsOfRecord(events, record)]
  return { id: record.id, lines: linesOf([...kept, last], store), marks: [...marks, ...papers] }
}

/** The id of a field or a reason is that of what stays. */
const isOwnId = ({ kind }: Erasable): boolean => kind !== 'field' && kind !== 'reason'

function withoutTraces({ sequence, events, paper }: StoredAction, record: Erasable, gone: ReadonlySet<string>) {
  return {
    sequence,
    events: withoutRecord(events, record).map((event) => (gone.has(event.about) ? nameless(event) : event)),
    paper: paper && gone.has(paper.id) ? null : paper,
  }
}

/** The line of a paper in the register, without a name that may tell what was in it. */
function nameless(event: PlanEvent): PlanEvent {
  const { what } = event
  if (what.kind !== 'entry' || what.book !== 'issues') return event
  const plain = (issue: Issue | null) =>
    issue && {
      ...issue,
      title: paperKindName(issue.kind),
      fileName: `gewist${/\.\w+$/.exec(issue.fileName)?.[0] ?? ''}`,
    }
  return { ...event, what: { ...what, from: plain(what.from), to: plain(what.to) } }
}

function linesOf(actions: readonly StoredAction[], store: string): readonly Noted[] {
  let events = 0
  return actions.map((action) => {
    events += action.events.length
    return { store, sequence: action.sequence, events, text: asText(action) }
  })
}
