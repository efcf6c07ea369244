import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lineAdded, ofLine, withAmount, type FilledIn } from '@shared/plan/change-budget'
import { day, type Day, type Instant } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import { standOf } from '@shared/progress/stand'
import { PlanDatabase } from '@renderer/data/database'
import { PlanStore } from '@renderer/data/plan-store'
import { readPlan } from '@renderer/data/read-plan'
import { AKeeper } from '../../support/a-keeper'
import { aBudgetLine, aFrame } from '../../support/builders'

const LOODS = aBudgetLine({ id: 'loods-17', adopted: 75_000 })
const TODAY = day('2026-03-03')
const clock = { today: () => TODAY, now: () => '2026-03-03T08:00:00.000Z' as Instant }

let database: PlanDatabase
let store: PlanStore
let run = 0

beforeEach(async () => {
  database = new PlanDatabase(`book-${run++}`)
  store = new PlanStore(database, aFrame(), clock, new AKeeper(), () => 'proef')
  await store.open(() =>
    Promise.resolve({ first: quarter('2025-Q1'), actions: [], organisations: [], budget: [LOODS] }),
  )
})

afterEach(() => database.delete())

const fill = (field: FilledIn, euros: number | null, on?: Day, id = LOODS.id) =>
  store.changeBook('budget', (lines) => ofLine(lines, id, (line) => withAmount(line, field, euros)), on)

const on = async (date: string) => standOf(await readPlan(database, aFrame()), day(date)).budget[0]

test('an amount counts from the day it is about, also when it is typed later and today has it already', async () => {
  await fill('committed', 75_000)
  expect((await on('2025-06-30'))?.committed).toBeNull()
  await fill('committed', 75_000, day('2025-04-01'))
  expect((await on('2025-03-31'))?.committed).toBeNull()
  expect((await on('2025-06-30'))?.committed).toBe(75_000)
})

test('what is typed about an earlier day leaves what was filled in after it', async () => {
  await fill('forecast', 80_000, day('2026-01-01'))
  await fill('forecast', 60_000, day('2025-06-01'))
  expect([(await on('2025-07-01'))?.forecast, (await on('2026-03-03'))?.forecast]).toEqual([60_000, 80_000])
})

test('nothing is said about a day to come, or about a line before it was there', async () => {
  expect(await fill('committed', 1, day('2026-03-04'))).toMatchObject({ problem: { kind: 'day-in-future' } })
  const draft = { year: 2026, side: 'verwacht', name: 'Training', changed: null, reason: null } as const
  await store.addToBook('budget', () => lineAdded('eigen', draft))
  expect(await fill('forecast', 1, day('2026-03-02'), 'eigen')).toMatchObject({ problem: { kind: 'line-gone' } })
  expect(await fill('forecast', 1, TODAY, 'eigen')).toMatchObject({ ok: true })
})

test('undo takes an amount back on every day', async () => {
  const stored = await fill('realised', 20_000, day('2025-05-01'))
  if (!stored.ok || stored.value.sequence === null) throw new Error('Niet opgeslagen')
  await store.undo(stored.value.sequence)
  expect([(await on('2025-06-30'))?.realised, (await on('2026-03-03'))?.realised]).toEqual([null, null])
})
