import { NOT_YET_SAID, type Action, type Planning, type Step, type Update } from '@shared/plan/action'
import { booksOn } from '@shared/plan/books'
import { NOT_YET_SPENT, type BudgetLine } from '@shared/plan/budget'
import { BOOKS, type Book, type Entries, type EntryOf } from '@shared/plan/entry'
import { day, type Day, type Instant } from '@shared/plan/day'
import type { PlanEvent, Changeable, FieldChange, Happening, Occurrence } from '@shared/plan/event'
import { sumOn, updatesIn } from '@shared/plan/happening'
import type { Origin } from '@shared/plan/origin'
import type { Plan, PlanFrame } from '@shared/plan/plan'
import { firstDayOf, quarter } from '@shared/plan/quarter'
import { eventsOf } from '@shared/plan/user-action'
import { standOf } from '@shared/progress/stand'
import type { GsMaterial, GsProgressOptions } from '@shared/reports/gs-material'
import { gsMaterial, gsReport } from '@shared/reports/gs-progress'
import type { Report } from '@shared/reports/report'

/** An action that promises nothing in particular, but for what the test says. */
export const anAction = (said: Partial<Action>): Action => ({
  id: 'actie-1.01',
  number: '1.01',
  theme: 1,
  section: 'Eigen organisatie',
  title: 'Doe wat is beloofd',
  planText: 'Er wordt iets beloofd.',
  source: { heading: 'Thema 1' },
  kind: 'resultaat',
  strength: 'vast',
  condition: null,
  timing: null,
  adopted: { start: null, end: null },
  expected: { start: null, end: null },
  owner: null,
  partners: [],
  municipalities: [],
  amounts: [],
  parent: null,
  alsoAt: [],
  status: 'niet-gestart',
  ...NOT_YET_SAID,
  ...said,
})

/** Books in which nothing stands, but for what the test says. */
export const books = (said: Partial<Entries> = {}): Entries => ({
  ...(Object.fromEntries(BOOKS.map((book) => [book, []])) as unknown as Entries),
  ...said,
})

/** A step towards a result, not done yet, that only the province may read. */
export const aStep = (said: Partial<Step>): Step => ({
  id: 'stap',
  title: 'Notitie',
  quarter: null,
  doneOn: null,
  disclosure: 'intern',
  ...said,
})

export const aFrame = (said: Partial<PlanFrame> = {}): PlanFrame => ({
  id: 'proefplan',
  title: 'Uitvoeringsplan ondermijning 2025-2026',
  first: quarter('2025-Q1'),
  last: quarter('2026-Q4'),
  themes: [
    { number: 1, name: 'Weerbaarheid eigen organisatie', ambition: 'Wij worden weerbaarder.' },
    { number: 2, name: 'Provinciaal beleid', ambition: 'Wij letten op.' },
    { number: 3, name: 'Overheid en samenleving', ambition: 'Wij verbinden.' },
    { number: 4, name: 'Informatie- en kennisdeling', ambition: 'Wij delen.' },
  ],
  municipalities: [],
  ...said,
})

/** From one quarter to another; an empty side is unknown. */
export const from = (start: string | null, end: string | null, origin: Origin = 'plan'): Planning => ({
  start: start === null ? null : { value: quarter(start), origin },
  end: end === null ? null : { value: quarter(end), origin },
})

/** The same quarters promised and expected. */
export const due = (start: string | null, end: string | null, origin: Origin = 'plan') => ({
  adopted: from(start, end, origin),
  expected: from(start, end, origin),
})

/** Something that happened on a day to the action with that number. */
export interface Happened {
  readonly on: string
  readonly number: string
  readonly what: Happening
  readonly undoes?: number
}

/** On that day a field of an action got another value. */
export const changed = <F extends Changeable>(on: string, action: Action, field: F, to: Action[F]): Happened => ({
  on,
  number: action.number,
  what: { kind: 'changed', field, from: action[field], to } as unknown as FieldChange,
})

/** On that day a text was added on how an action stands. */
export const told = (on: string, action: Action, text = 'Het loopt.', said: Partial<Update> = {}): Happened => {
  const update: Update = {
    id: `stand-${action.number}-${on}-${text.length}`,
    actionId: action.id,
    happenedOn: day(on),
    enteredAt: at(day(on)),
    by: 'adviseur',
    text,
    disclosure: 'openbaar',
    ...said,
  }
  return { on, number: action.number, what: { kind: 'update-added', update } }
}

const at = (on: Day) => `${on}T09:00:00.000Z` as Instant

/** A plan that was read in on its first day, and everything that happened to it since, each a user action. */
export function aPlan(
  said: Partial<Pick<Plan, 'frame' | 'actions' | 'organisations' | 'budget'>> & {
    readonly since?: readonly Happened[]
  },
): Plan {
  const { frame = aFrame(), actions = [], organisations = [], budget = [], since = [] } = said
  const begin = firstDayOf(frame.first)
  const readIn = [
    ...actions.map((action) => eventOf({ on: begin, number: action.number, what: { kind: 'added', action } }, 1)),
    ...organisations.map((to) => eventOf({ on: begin, number: to.id, what: bookedIn('organisations', to) }, 1)),
    ...budget.map((to) => eventOf({ on: begin, number: to.id, what: bookedIn('budget', to) }, 1)),
  ]
  const later = since.map((happened, index) => eventOf(happened, index + 2))
  return { frame, ...recordsOf([...readIn, ...later]) }

  function eventOf({ on, number, what, undoes }: Happened, sequence: number): PlanEvent {
    const action = actions.find((each) => each.number === number)
    const actionId = what.kind === 'added' ? what.action.id : (action?.id ?? number)
    const id = `${String(sequence).padStart(8, '0')}-${number}`
    const happenedOn = day(on)
    return {
      id,
      about: actionId,
      what,
      reason: null,
      sequence,
      happenedOn,
      enteredAt: at(happenedOn),
      by: 'adviseur',
      undoes: undoes ?? null,
    }
  }
}

/** Something that stands in a book from then on. */
const bookedIn = <B extends Book>(book: B, to: EntryOf[B]): Happening =>
  ({ kind: 'entry', book, from: null, to }) as unknown as Happening

/** The records as the store would hold them: the sum of the events. */
function recordsOf(events: readonly PlanEvent[]): Omit<Plan, 'frame'> {
  const { actions, held } = sumOn(events)
  return { actions: [...actions.values()], updates: [...held.values()].flatMap(updatesIn), events, ...booksOn(events) }
}

/** A commitment of 2025 of which nothing is known, but for what the test says. */
export const aBudgetLine = (said: Partial<BudgetLine> = {}): BudgetLine => ({
  ...NOT_YET_SPENT,
  id: 'post',
  year: 2025,
  side: 'verplichtingen',
  name: 'Een post',
  adopted: null,
  theme: null,
  actions: [],
  ...said,
})

/** The events after what was decided on a day, as a user action of its own. */
export function written(
  events: readonly PlanEvent[],
  occurrences: readonly Occurrence[],
  on: Day,
  undoes: number | null = null,
): readonly PlanEvent[] {
  const sequence = Math.max(1, ...events.map((event) => event.sequence)) + 1
  return [...events, ...eventsOf(occurrences, { on, at: at(on), by: 'adviseur' }, sequence, undoes)]
}

/** The plan's own budget of 2025 (`reports.md` 2.7). */
export const theBudget: readonly BudgetLine[] = [
  budgetLine('inkomsten', 'Jaarlijks bedrag volgens begroting PS', 136_000),
  budgetLine('inkomsten', 'Bijdrage BZK weerbaarheid (kleine) gemeenten (tot 2025)', 100_000),
  budgetLine('inkomsten', 'Via slotwijziging van 2024 naar 2025', 160_000),
  budgetLine('inkomsten', 'Bijdrage BZK weerbaarheid (kleine) gemeenten (6 jaar vanaf 2024)', 148_000),
  budgetLine('verplichtingen', 'Bijdrage RIEC MN trainingscentrum ‘Loods 17’', 75_000),
  budgetLine('verplichtingen', 'Bijdrage veiligheidsbeeld vakantieparken', 40_000),
  budgetLine('verplichtingen', 'Subsidie versterking Bibob in district Utrecht West', 45_000),
  budgetLine('verplichtingen', 'Salariskosten VPT- coördinator', 130_000),
  budgetLine('verplichtingen', 'Structurele bijdrage RIEC MN', 60_000),
  budgetLine('verplichtingen', 'Subsidie versterking Bibob BES-gemeenten', 40_000),
  budgetLine('verwacht', 'Netwerkbijeenkomst “ondermijning in de zorg”', null),
  budgetLine('verwacht', 'Inzetten interventies op vakantieparken', null),
  budgetLine('verwacht', 'Onderzoek naar het opzetten van een Utrechtse Norm', null),
]

function budgetLine(side: BudgetLine['side'], name: string, adopted: number | null): BudgetLine {
  return aBudgetLine({ id: `${side}-${name}`, side, name, adopted })
}

/** What the GS papers of a plan on a day are made from: a public concept in which the advisor has said nothing. */
export function gsMaterialOf(plan: Plan, on: string, said: Partial<GsProgressOptions> = {}): GsMaterial {
  const material = gsMaterial(plan, standOf(plan, day(on)), {
    version: '0.3',
    state: 'concept',
    disclosure: 'openbaar',
    keyMessage: [],
    requestedDecisions: [],
    comparedWith: null,
    view: null,
    generatedAt: '2026-11-23T19:41:00.000Z' as Instant,
    appVersion: '0.1.0',
    ...said,
  })
  if (!material.ok) throw new Error(JSON.stringify(material.problem))
  return material.value
}

/** The GS report of a plan on a day. */
export const aReport = (plan: Plan, on: string, said: Partial<GsProgressOptions> = {}): Report =>
  gsReport(gsMaterialOf(plan, on, said))
