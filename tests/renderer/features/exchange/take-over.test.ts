import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ProposedChange, ProposedRow } from '@shared/exchange/list-proposal'
import type { Meant } from '@shared/exchange/meant-change'
import { day, type Instant } from '@shared/plan/day'
import type { PlanEvent } from '@shared/plan/event'
import { quarter } from '@shared/plan/quarter'
import { ok, refused } from '@shared/result'
import { PlanDatabase } from '@renderer/data/database'
import { PlanStore } from '@renderer/data/plan-store'
import { readPlan } from '@renderer/data/read-plan'
import { AKeeper } from '../../../support/a-keeper'
import { aFrame, anAction, due } from '../../../support/builders'

const TODAY = day('2026-03-03')
const clock = { today: () => TODAY, now: () => '2026-03-03T08:00:00.000Z' as Instant }
const SAID = { reason: 'Zo staat het in de lijst', disclosure: 'intern' } as const
const ACTIONS = ['1.01', '1.02', '1.03'].map((number) => anAction({ id: number, number, ...due('2025-Q1', '2026-Q3') }))

/** The other side of the bridge: how often a back-up was asked for, and whether it succeeds. */
const computer = { asked: 0, isFull: false }
vi.stubGlobal('window', {
  location: { search: '' },
  desktop: {
    backUpFirst: () => {
      computer.asked += 1
      return Promise.resolve(computer.isFull ? refused({ kind: 'backup-failed', code: 'ENOSPC' }) : ok(null))
    },
  },
})
const { takeOver } = await import('@renderer/features/exchange/take-over')

let database: PlanDatabase
let store: PlanStore
let run = 0

beforeEach(async () => {
  Object.assign(computer, { asked: 0, isFull: false })
  database = new PlanDatabase(`inlezen-${run++}`)
  store = new PlanStore(database, aFrame(), clock, new AKeeper(), () => 'proef')
  await store.open(() =>
    Promise.resolve({ first: quarter('2025-Q1'), actions: ACTIONS, organisations: [], budget: [] }),
  )
})

afterEach(() => database.delete())

/** A row of a list that asks for these changes. */
const row = (number: string, ...asked: readonly Meant[]): ProposedRow => ({
  action: ACTIONS.find((action) => action.number === number) ?? anAction({}),
  isHidden: false,
  changes: asked.map((meant): ProposedChange => ({
    place: { sheet: 'Actielijst', row: 6, column: 8 },
    from: '',
    to: '',
    meant,
    isOutdated: false,
    isFormula: false,
    needsReason: false,
  })),
})

const rows = [
  row('1.01', { field: 'status', to: 'in-uitvoering' }, { field: 'update', to: 'Het loopt.' }),
  row('1.02', { field: 'expected', to: quarter('2026-Q4') }),
  row('1.03', { field: 'owner', to: 'Team Bibob' }, { field: 'status', to: 'vervallen' }),
]

/** Everything that is stored about the actions, but for how often they were changed. */
async function stored(): Promise<string> {
  const { actions, updates } = await readPlan(database, aFrame())
  return JSON.stringify({ actions: actions.map((action) => ({ ...action, revision: 0 })), updates })
}

const eventsOf = async (): Promise<readonly PlanEvent[]> => (await readPlan(database, aFrame())).events

test('all rows are one user action after one back-up, and one undo takes all of it back', async () => {
  const before = await stored()
  expect(await takeOver(store, rows, SAID, TODAY)).toEqual(ok(null))
  expect(computer.asked).toBe(1)
  const plan = await readPlan(database, aFrame())
  expect(plan.actions.map(({ status, owner, expected }) => [status, owner?.value, expected.end?.value])).toEqual([
    ['in-uitvoering', undefined, '2026-Q3'],
    ['niet-gestart', undefined, '2026-Q4'],
    ['vervallen', 'Team Bibob', '2026-Q3'],
  ])
  expect(plan.updates.map(({ text, disclosure }) => [text, disclosure])).toEqual([['Het loopt.', 'intern']])
  expect(new Set((await eventsOf()).map(({ sequence }) => sequence))).toEqual(new Set([1, 2]))
  await store.undo(2)
  expect(await stored()).toBe(before)
})

test('one row that the plan refuses refuses all of them, wherever it stands', async () => {
  const before = await stored()
  const early = row('1.02', { field: 'expected', to: quarter('2024-Q4') })
  for (const place of [0, 1, 2]) {
    const withEarly = rows.filter(({ action }) => action.number !== '1.02').toSpliced(place, 0, early)
    const taken = await takeOver(store, withEarly, SAID, TODAY)
    expect(taken).toMatchObject({ ok: false, problem: { kind: 'ends-before-start' } })
    expect(await stored()).toBe(before)
  }
  expect(await takeOver(store, rows, { ...SAID, reason: ' ' }, TODAY)).toMatchObject({ ok: false })
  expect(await stored()).toBe(before)
})

test('without a back-up nothing is taken over', async () => {
  computer.isFull = true
  expect(await takeOver(store, rows, SAID, TODAY)).toEqual(refused({ kind: 'not-kept' }))
  expect(await eventsOf()).toHaveLength(ACTIONS.length)
})
