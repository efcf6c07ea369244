import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { NO_REASON } from '@shared/plan/change-action'
import type { SharedChange } from '@shared/plan/change-several'
import { day, type Instant } from '@shared/plan/day'
import { lastUndoable } from '@shared/plan/happening'
import type { Plan } from '@shared/plan/plan'
import { quarter } from '@shared/plan/quarter'
import { PlanDatabase } from '@renderer/data/database'
import { PlanStore } from '@renderer/data/plan-store'
import { readPlan } from '@renderer/data/read-plan'
import { changeTogether } from '@renderer/features/actions/change-together'
import { AKeeper } from '../../../support/a-keeper'
import { aFrame, anAction, due } from '../../../support/builders'

const TODAY = day('2026-03-03')
const NOW = '2026-03-03T08:00:00.000Z' as Instant
const ACTIONS = ['1.01', '1.02', '1.03'].map((number) => anAction({ id: number, number, ...due('2025-Q1', '2026-Q3') }))

const TOLD = {
  id: 'tekst',
  text: 'Het overleg is gehouden.',
  happenedOn: day('2026-03-01'),
  enteredAt: NOW,
  by: 'adviseur',
  disclosure: 'openbaar',
} as const

/** A change, where it is seen in the plan, and what is seen there of each of the three actions. */
type Seen = readonly [SharedChange, (plan: Plan) => readonly string[], string]

const CHANGES: readonly Seen[] = [
  [{ field: 'update', to: TOLD }, ({ updates }) => updates.map(({ text }) => text), TOLD.text],
  [{ field: 'kind', to: 'verkenning' }, ({ actions }) => actions.map(({ kind }) => kind), 'verkenning'],
  [
    { field: 'section', theme: 1, to: 'Wet Bibob' },
    ({ actions }) => actions.map(({ section }) => section),
    'Wet Bibob',
  ],
]

test.each(CHANGES)(
  '%o for several actions is one user action, and one undo takes it back',
  async (change, seen, to) => {
    const database = new PlanDatabase(`samen-${change.field}`)
    const clock = { today: () => TODAY, now: () => NOW }
    const store = new PlanStore(database, aFrame(), clock, new AKeeper(), () => 'proef')
    await store.open(() =>
      Promise.resolve({ first: quarter('2025-Q1'), actions: ACTIONS, organisations: [], budget: [] }),
    )
    const before = seen(await readPlan(database, aFrame()))
    const ids = ACTIONS.map(({ id }) => id)
    expect(await changeTogether(store, ids, change, NO_REASON)).toMatchObject({ ok: true })
    const after = await readPlan(database, aFrame())
    expect(seen(after)).toEqual([to, to, to])
    expect(lastUndoable(after.events)).toBe(2)
    await store.undo(2)
    const undone = await readPlan(database, aFrame())
    expect(seen(undone)).toEqual(before)
    expect(lastUndoable(undone.events)).toBeNull()
    await database.delete()
  },
)
