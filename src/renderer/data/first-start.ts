import type { Action } from '@shared/plan/action'
import type { BudgetLine } from '@shared/plan/budget'
import type { Instant } from '@shared/plan/day'
import type { Happening, Occurrence } from '@shared/plan/event'
import type { Organisation } from '@shared/plan/organisation'
import { firstDayOf, type Quarter } from '@shared/plan/quarter'
import { ok } from '@shared/result'
import type { PlanDatabase } from './database'
import { write } from './write-gate'

/** A plan as it is read in: what it promises, and the lists that come with it. */
export interface PlanToReadIn {
  readonly first: Quarter
  readonly actions: readonly Action[]
  readonly organisations: readonly Organisation[]
  readonly budget: readonly BudgetLine[]
}

/**
 * Puts the plan in when the store has never been written to, as user action 1 on the first day of the plan period.
 * On every later start it does nothing, whatever the user has changed since, and the
 * plan is not even loaded.
 */
export async function readPlanIn(
  database: PlanDatabase,
  load: () => Promise<PlanToReadIn>,
  at: Instant,
): Promise<void> {
  if (await database.meta.get('sequence')) return
  const plan = await load()
  const occurrences = [
    ...plan.actions.map((action) => readIn(action.id, { kind: 'added', action })),
    ...plan.organisations.map((to) => readIn(to.id, { kind: 'entry', book: 'organisations', from: null, to })),
    ...plan.budget.map((to) => readIn(to.id, { kind: 'entry', book: 'budget', from: null, to })),
  ]
  await write(
    database,
    { on: firstDayOf(plan.first), at, by: 'plan' },
    {
      read: async () => await database.meta.get('sequence'),
      decide: (written) => ok({ occurrences: written ? [] : occurrences }),
    },
  )
}

const readIn = (about: string, what: Happening): Occurrence => ({ about, what, reason: null })
