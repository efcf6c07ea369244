import { NOT_YET_SPENT, type BudgetLine } from '@shared/plan/budget'
import type { Occurrence, PlanEvent } from '@shared/plan/event'
import { READING_IN, standing } from '@shared/plan/happening'
import type { Organisation } from '@shared/plan/organisation'
import { eventsOf } from '@shared/plan/user-action'
import type { PlanDatabase } from './database'
import { putSum } from './write-gate'

/** An event as versions 1 and 2 stored it: always under an action, and organisations only when they were added. */
type OlderEvent = Omit<PlanEvent, 'about' | 'what'> & {
  readonly actionId: string
  readonly what: PlanEvent['what'] | { readonly kind: 'organisation-added'; readonly organisation: Organisation }
}

/**
 * Version 3: events say what they are about, and organisations and budget lines have a life in events as actions have.
 * Those that came with the plan belong to its reading in; those that were added later keep their own event. Doing it
 * twice is doing it once.
 */
export async function tellOfEntries(database: PlanDatabase): Promise<void> {
  const older = (await database.events.toArray()) as unknown as readonly (OlderEvent | PlanEvent)[]
  const events = older.map(asTold)
  await database.events.bulkPut(events)
  const [readIn] = events.filter(({ sequence }) => sequence === READING_IN)
  if (!readIn) return
  const told = new Set(standing(events).map(({ about }) => about))
  const lists = await listsOf(database)
  const untold = lists.filter(({ about }) => !told.has(about))
  const { happenedOn: on, enteredAt: at, by } = readIn
  const readInLater = eventsOf(untold, { on, at, by }, READING_IN, null, events.length)
  await database.events.bulkAdd([...readInLater])
  await putSum(database, [...new Set([...events, ...readInLater].map(({ about }) => about))])
}

/** An event that was told anew before, by an upgrade that a kill left half done, stays as it is. */
function asTold(older: OlderEvent | PlanEvent): PlanEvent {
  if ('about' in older) return older
  const { actionId, what, ...event } = older
  if (what.kind !== 'organisation-added') return { ...event, about: actionId, what }
  const { organisation: to } = what
  return { ...event, about: to.id, what: { kind: 'entry', book: 'organisations', from: null, to } }
}

async function listsOf(database: PlanDatabase): Promise<readonly Occurrence[]> {
  const organisations = await database.book('organisations').toArray()
  const budget = (await database.book('budget').toArray()).map((line): BudgetLine => ({ ...NOT_YET_SPENT, ...line }))
  const readIn = (about: string, what: Occurrence['what']): Occurrence => ({ about, what, reason: null })
  return [
    ...organisations.map((to) => readIn(to.id, { kind: 'entry', book: 'organisations', from: null, to })),
    ...budget.map((to) => readIn(to.id, { kind: 'entry', book: 'budget', from: null, to })),
  ]
}
