import type { Action, Update } from '../plan/action'
import type { Disclosure } from '../plan/disclosure'
import { BOOKS, type Book, type Entries, type Entry, type EntryOf } from '../plan/entry'
import type { Happening, PlanEvent } from '../plan/event'
import type { Plan } from '../plan/plan'

/**
 * Who may read a field of a record, before anything is made of it (`safety.md` 6):
 * - a level: at least for that reader, whatever the record itself says;
 * - `eigen`: as the choice beside it says, through `readable`;
 * - `rekenen`: an id, a number or a state that is needed to compute and to point with, and is no text;
 * - `strikt`: never leaves the app. It is what a field is that is named nowhere.
 */
export type FieldLevel = Disclosure | 'eigen' | 'rekenen' | 'strikt'

/** Each field has one, also when it may be left out: one that was given none does not compile. */
type Levels<T> = { readonly [F in keyof T]-?: FieldLevel }

/** The only fields of which a paper can be made, named one by one (`reports.md` 1.9.1). */
export const FIELD_LEVELS: {
  readonly action: Levels<Action>
  readonly update: Levels<Update>
  readonly event: Levels<PlanEvent>
} & {
  readonly [B in Book]: Levels<EntryOf[B]>
} = {
  action: {
    ...{ id: 'rekenen', number: 'openbaar', theme: 'openbaar', section: 'openbaar', title: 'openbaar' },
    ...{ planText: 'openbaar', source: 'openbaar', kind: 'openbaar', strength: 'openbaar', condition: 'openbaar' },
    ...{ timing: 'openbaar', adopted: 'openbaar', expected: 'openbaar', owner: 'openbaar', partners: 'openbaar' },
    ...{ municipalities: 'openbaar', amounts: 'openbaar', parent: 'openbaar', alsoAt: 'openbaar', status: 'openbaar' },
    ...{ dependsOn: 'strikt', links: 'strikt' },
    ...{ statusReason: 'eigen', statusDecision: 'eigen', statusDisclosure: 'rekenen', percentage: 'openbaar' },
    ...{ steps: 'eigen', conclusion: 'eigen', rhythm: 'openbaar', moments: 'intern', verdicts: 'intern' },
    ...{ deviation: 'eigen', spending: 'openbaar', weight: 'rekenen', revision: 'rekenen' },
  },
  update: {
    ...{ id: 'rekenen', actionId: 'rekenen', happenedOn: 'eigen', enteredAt: 'rekenen', by: 'strikt', text: 'eigen' },
    disclosure: 'rekenen',
  },
  event: {
    ...{ id: 'rekenen', about: 'rekenen', what: 'rekenen', reason: 'eigen', decision: 'eigen', disclosure: 'rekenen' },
    ...{ sequence: 'rekenen', happenedOn: 'openbaar', enteredAt: 'rekenen', by: 'rekenen', undoes: 'rekenen' },
  },
  organisations: { id: 'rekenen', name: 'openbaar', shortName: 'openbaar', kind: 'rekenen' },
  budget: {
    ...{
      id: 'rekenen',
      year: 'openbaar',
      side: 'openbaar',
      name: 'openbaar',
      adopted: 'openbaar',
      changed: 'openbaar',
    },
    ...{ committed: 'openbaar', realised: 'openbaar', forecast: 'openbaar', theme: 'openbaar', actions: 'openbaar' },
    remark: 'openbaar',
  },
  engagements: {
    ...{
      id: 'rekenen',
      kind: 'eigen',
      occasion: 'eigen',
      on: 'eigen',
      time: 'eigen',
      place: 'eigen',
      withWhom: 'eigen',
    },
    ...{ municipalities: 'eigen', organisations: 'eigen', subject: 'eigen', actions: 'eigen', deliverBy: 'eigen' },
    ...{ outcome: 'eigen', findings: 'eigen', disclosure: 'rekenen' },
  },
  commitments: {
    ...{ id: 'rekenen', number: 'eigen', on: 'eigen', engagement: 'rekenen', at: 'eigen', text: 'eigen' },
    ...{ direction: 'eigen', by: 'eigen', to: 'eigen', due: 'eigen', state: 'eigen', standing: 'eigen' },
    ...{ municipalities: 'eigen', organisations: 'eigen', actions: 'eigen', disclosure: 'rekenen' },
  },
  trends: {
    ...{ id: 'rekenen', on: 'eigen', text: 'eigen', theme: 'eigen', source: 'eigen', meaning: 'eigen' },
    ...{ proposal: 'eigen', disclosure: 'rekenen' },
  },
  dossiers: {
    ...{ id: 'rekenen', about: 'rekenen', district: 'eigen', cooperations: 'eigen', contributions: 'eigen' },
    ...{ manifest: 'eigen', talkingPoint: 'eigen', contact: 'eigen', disclosure: 'rekenen' },
  },
  remarks: { id: 'rekenen', about: 'rekenen', on: 'eigen', text: 'eigen', disclosure: 'rekenen' },
  notes: {
    ...{ id: 'rekenen', variant: 'eigen', engagement: 'rekenen', on: 'eigen', version: 'eigen', state: 'eigen' },
    ...{ disclosure: 'rekenen', texts: 'eigen', actions: 'eigen', withSources: 'rekenen' },
  },
  issues: {
    ...{ id: 'rekenen', number: 'openbaar', kind: 'openbaar', title: 'intern', fileName: 'rekenen', on: 'openbaar' },
    ...{ knownUntil: 'rekenen', version: 'openbaar', sha256: 'rekenen', sentTo: 'intern', moment: 'openbaar' },
    ...{ draft: 'rekenen', withdrawn: 'intern' },
  },
  // How the advisor looks at the actions is nobody else's business, and its name is typed freely. The one that a report
  // is about comes in by what is chosen for that report.
  views: { id: 'rekenen', name: 'strikt', filter: 'strikt', order: 'strikt', group: 'strikt', columns: 'strikt' },
}

export type LevelledRecord = keyof typeof FIELD_LEVELS

/** The level of a field; the strictest when it was given none. */
export function levelOf(record: LevelledRecord, field: string): FieldLevel {
  const levels: Readonly<Record<string, FieldLevel | undefined>> = FIELD_LEVELS[record]
  return (Object.hasOwn(levels, field) ? levels[field] : undefined) ?? 'strikt'
}

/**
 * The plan as far as a paper can be made of it: every field that is `strikt`, or was never given a level, is not in it.
 * An allow-list in front of all papers; who may read what is left is decided text by text, by `readable`.
 */
export function plannedForPapers(plan: Plan): Plan {
  const books = Object.fromEntries(
    BOOKS.map((book) => [book, plan[book].map((entry) => leaving<Entry>(book, entry))]),
  ) as unknown as Entries
  return {
    frame: plan.frame,
    actions: plan.actions.map((action) => leaving('action', action)),
    updates: plan.updates.map((update) => leaving('update', update)),
    events: plan.events.flatMap(leavingEvent),
    ...books,
  }
}

/** The fields of a record that are named; one that is not is as if it were never there. */
const leaving = <T extends object>(record: LevelledRecord, of: T): T =>
  Object.fromEntries(Object.entries(of).filter(([field]) => levelOf(record, field) !== 'strikt')) as T

/** A change of a field that may not leave says nothing. */
function leavingEvent(event: PlanEvent): readonly PlanEvent[] {
  const { what } = event
  if (what.kind === 'changed' && levelOf('action', what.field) === 'strikt') return []
  return [{ ...leaving('event', event), what: leavingHappening(what) }]
}

function leavingHappening(what: Happening): Happening {
  switch (what.kind) {
    case 'added':
    case 'removed':
      return { ...what, action: leaving('action', what.action) }
    case 'update-added':
    case 'update-removed':
      return { ...what, update: leaving('update', what.update) }
    case 'entry': {
      const of = (entry: Entry | null) => entry && leaving(what.book, entry)
      return { ...what, from: of(what.from), to: of(what.to) } as Happening
    }
    default:
      return what
  }
}
