import type { BudgetLine } from '@shared/plan/budget'
import type { Occasion, Occurrence } from '@shared/plan/event'
import { sumOn, updatesIn } from '@shared/plan/happening'
import type { Organisation } from '@shared/plan/organisation'
import { eventsOf } from '@shared/plan/user-action'
import { ok, type Result } from '@shared/result'
import type { PlanDatabase } from './database'

/** What one user action comes down to, once its rule has decided. */
export interface Decision {
  readonly occurrences: readonly Occurrence[]
  /** The sequence number of the user action that this one takes back. */
  readonly undoes?: number
  /** Lists that come with a plan when it is read in; they have no history of their own. */
  readonly lists?: { readonly organisations: readonly Organisation[]; readonly budget: readonly BudgetLine[] }
}

/** One thing the user does: what to read for it, and the pure rule that decides. */
export interface UserAction<Records, Problem> {
  read(database: PlanDatabase): Promise<Records>
  decide(records: Records): Result<Decision, Problem>
}

/** What came of it; `sequence` is empty when nothing had to change. */
export interface Written {
  readonly sequence: number | null
}

/**
 * The one way in. Reads, lets the rule decide, and writes records and events together or not at all, as one strict
 * transaction with the next sequence number. A refusal writes nothing. A failing disk rejects the promise.
 */
export function write<Records, Problem>(
  database: PlanDatabase,
  occasion: Occasion,
  userAction: UserAction<Records, Problem>,
): Promise<Result<Written, Problem>> {
  return database.asGate(async () => {
    const decision = userAction.decide(await userAction.read(database))
    if (!decision.ok) return decision
    if (decision.value.occurrences.length === 0) return ok({ sequence: null })
    return ok({ sequence: await put(database, occasion, decision.value) })
  })
}

/** Awaits nothing but the database: awaiting anything else would let the transaction slip away. */
async function put(database: PlanDatabase, occasion: Occasion, decision: Decision): Promise<number> {
  const sequence = ((await database.meta.get('sequence'))?.value ?? 0) + 1
  const events = eventsOf(decision.occurrences, occasion, sequence, decision.undoes ?? null)
  await database.events.bulkAdd([...events])
  await database.organisations.bulkPut(
    decision.occurrences.flatMap(({ what }) => (what.kind === 'organisation-added' ? [what.organisation] : [])),
  )
  await database.organisations.bulkAdd([...(decision.lists?.organisations ?? [])])
  await database.budget.bulkAdd([...(decision.lists?.budget ?? [])])
  await putSum(database, [...new Set(events.map(({ actionId }) => actionId))])
  await database.meta.put({ id: 'sequence', value: sequence })
  return sequence
}

/** Brings the records of these actions, and the texts that go with them, up to the sum of their events. */
export async function putSum(database: PlanDatabase, actionIds: readonly string[]): Promise<void> {
  const events = await database.events.where('actionId').anyOf(actionIds).toArray()
  const { actions, held } = sumOn(events)
  const updates = new Map([...held.values()].flatMap(updatesIn).map((update) => [update.id, update]))
  await database.actions.bulkPut([...actions.values()])
  await database.actions.bulkDelete(actionIds.filter((id) => !actions.has(id)))
  const stored = await database.updates.where('actionId').anyOf(actionIds).primaryKeys()
  await database.updates.bulkPut([...updates.values()])
  await database.updates.bulkDelete(stored.filter((id) => !updates.has(id)))
}
