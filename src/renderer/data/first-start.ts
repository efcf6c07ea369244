import type { Action } from '@shared/plan/action'
import type { BudgetLine } from '@shared/plan/budget'
import type { Instant } from '@shared/plan/day'
import type { Happening, Occurrence } from '@shared/plan/event'
import type { Organisation } from '@shared/plan/organisation'
import { firstDayOf, type Quarter } from '@shared/plan/quarter'
import { ok } from '@shared/result'
import type { MetaRecord } from './database'
import type { WriteGate } from './write-gate'

/** A plan as it is read in: what it promises, and the lists that come with it. */
export interface PlanToReadIn {
  readonly first: Quarter
  readonly actions: readonly Action[]
  readonly organisations: readonly Organisation[]
  readonly budget: readonly BudgetLine[]
}

/** Puts the plan in a store that has never been written to, as user action 1 on the first day of the plan period. */
export async function readPlanIn(gate: WriteGate, load: () => Promise<PlanToReadIn>, at: Instant): Promise<void> {
  const plan = await load()
  const occurrences = [
    ...plan.actions.map((action) => readIn(action.id, { kind: 'added', action })),
    ...plan.organisations.map((to) => readIn(to.id, { kind: 'entry', book: 'organisations', from: null, to })),
    ...plan.budget.map((to) => readIn(to.id, { kind: 'entry', book: 'budget', from: null, to })),
  ]
  const written = await gate.write<MetaRecord | undefined, never>(
    { on: firstDayOf(plan.first), at, by: 'plan' },
    {
      read: async (database) => await database.meta.get('sequence'),
      decide: (before) => ok({ occurrences: before ? [] : occurrences }),
    },
  )
  if (!written.ok) throw Object.assign(new Error('Het plan is niet ingelezen'), { name: written.problem.kind })
}

const readIn = (about: string, what: Happening): Occurrence => ({ about, what, reason: null })
