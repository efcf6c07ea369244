import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { withStatus } from '@shared/plan/change-action'
import { day, type Instant } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import type { Status } from '@shared/plan/status'
import type { Witness } from '@shared/safety/witness'
import { PlanDatabase } from '@renderer/data/database'
import { openSafely } from '@renderer/data/opening'
import { PlanStore } from '@renderer/data/plan-store'
import { AKeeper } from '../../support/a-keeper'
import { aFrame, anAction } from '../../support/builders'

const ONE = anAction({})
const plan = { first: quarter('2025-Q1'), actions: [ONE], organisations: [], budget: [] }
const clock = { today: () => day('2026-03-03'), now: () => '2026-03-03T09:00:00.000Z' as Instant }

let keeper: AKeeper
let run = 0
const databases: PlanDatabase[] = []

beforeEach(() => {
  keeper = new AKeeper()
  run += 1
})

afterEach(async () => {
  const opened = databases.splice(0)
  for (const database of opened) database.close()
  for (const { name } of opened) await Dexie.delete(name)
})

/** A start of the app on the database of that generation. */
async function started(generation = 1) {
  const database = new PlanDatabase(`opening-${run}-${generation}`)
  databases.push(database)
  const store = new PlanStore(database, aFrame(), clock, keeper, () => 'proef')
  await store.open(() => Promise.resolve(plan))
  return { database, store }
}

const opener = (longest: number) => ({
  keeper,
  newStoreId: () => 'proef',
  onStep: () => undefined,
  onEvents: () => undefined,
  longest,
})

const set = (store: PlanStore, status: Status) => store.change(ONE.id, (action) => withStatus(action, status))

const contents = (database: PlanDatabase) =>
  database.transaction('r', database.tables, () => Promise.all(database.tables.map((table) => table.toArray())))

/** A store in which something was done, closed again. */
async function lived() {
  const { database, store } = await started()
  await set(store, 'in-uitvoering')
  await set(store, 'afgerond')
  const before = await contents(database)
  database.close()
  return before
}

describe('a start', () => {
  test('of a new store reads the plan in, and the journal has it', async () => {
    const { store, database } = await started()
    expect(store.opened()).toMatchObject({ verdict: { kind: 'first-start' }, replayed: 0, missing: 0 })
    expect(await database.actions.toArray()).toEqual([ONE])
    expect(keeper.lines).toMatchObject([{ store: 'proef', sequence: 1, events: 1 }])
  })

  test('opens no database as long as the files beside it are looked at, and says what it waits for', async () => {
    await lived()
    const witness = await keeper.witness()
    let tell: (() => void) | undefined
    const slow = { ...keeper, witness: () => new Promise<Witness>((resolve) => (tell = () => resolve(witness))) }
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const database = new PlanDatabase(`opening-${run}-1`)
    databases.push(database)
    const store = new PlanStore(database, aFrame(), clock, slow, () => 'proef')
    const told: unknown[] = []
    store.subscribe(() => told.push(store.underWay()?.kind))
    const opened = store.open(() => Promise.resolve(plan))
    await vi.advanceTimersByTimeAsync(2000)
    vi.useRealTimers()
    expect(told).toEqual(['looking'])
    expect(database.isOpen()).toBe(false)
    tell?.()
    await opened
    expect(store.opened()).toMatchObject({ verdict: { kind: 'good' } })
  })

  test('of a store that is as its journal has it, changes nothing', async () => {
    const before = await lived()
    const { store, database } = await started()
    expect(store.opened()).toMatchObject({ verdict: { kind: 'good' }, replayed: 0, missing: 0 })
    expect(await contents(database)).toEqual(before)
  })

  test('puts in the one user action that the journal had and the database did not', async () => {
    const before = await lived()
    const cut = new PlanDatabase(`opening-${run}-1`)
    databases.push(cut)
    await cut.asGate(async () => {
      await cut.events.where('sequence').equals(3).delete()
      await cut.meta.put({ id: 'sequence', value: 2 })
    })
    cut.close()
    const { store, database } = await started()
    expect(store.opened()).toMatchObject({ verdict: { kind: 'replay', after: 2 }, replayed: 1, missing: 0 })
    expect(await contents(database)).toEqual(before)
  })

  test('sets a database aside that lost something, and builds it anew from the journal to the last bit', async () => {
    const before = await lived()
    const damaged = new PlanDatabase(`opening-${run}-1`)
    databases.push(damaged)
    await damaged.asGate(() => damaged.events.where('sequence').equals(2).delete())
    const left = await contents(damaged)
    damaged.close()
    void started()
    await vi.waitFor(() => expect(keeper.setAsideCount).toBe(1))
    const { store, database } = await started(2)
    expect(store.opened()).toMatchObject({ verdict: { kind: 'rebuild', why: 'damage' }, replayed: 3, missing: 0 })
    expect(await contents(database)).toEqual(before)
    expect(await contents(databases[1] as PlanDatabase).catch(() => left)).toEqual(left)
  })

  test('shows the plan of the journal while the database is still being built, and changes wait for that', async () => {
    await lived()
    keeper.fresh = 'damage'
    const database = new PlanDatabase(`opening-${run}-2`)
    databases.push(database)
    const store = new PlanStore(database, aFrame(), clock, keeper, () => 'proef')
    const shown = new Promise<void>((resolve) => store.subscribe(() => store.current() && resolve()))
    const opening = store.open(() => Promise.resolve(plan))
    await shown
    expect(store.opened()).toBeUndefined()
    expect(store.underWay()).toEqual({ kind: 'replaying', changes: 3 })
    expect(store.current()).toMatchObject({ actions: [{ status: 'afgerond' }] })
    const changed = set(store, 'in-uitvoering')
    await opening
    expect(await changed).toEqual({ ok: true, value: { sequence: 4 } })
    expect(await database.actions.get(ONE.id)).toMatchObject({ status: 'in-uitvoering' })
  })

  test('never takes an emptied database for a first start', async () => {
    await lived()
    await new PlanDatabase(`opening-${run}-1`).delete()
    void started()
    await vi.waitFor(() => expect(keeper.setAsideCount).toBe(1))
  })

  test('sets a database aside that does not open in time, and never waits for it', async () => {
    await lived()
    const stuck = new PlanDatabase(`opening-${run}-1`)
    vi.spyOn(stuck, 'transaction').mockReturnValue(new Dexie.Promise(() => undefined))
    void openSafely(stuck, opener(1))
    await vi.waitFor(() => expect(keeper.setAsideCount).toBe(1))
  })

  test('says so when the database that took its place does not open either, and sets nothing more aside', async () => {
    await lived()
    keeper.fresh = 'damage'
    const stuck = new PlanDatabase(`opening-${run}-1`)
    vi.spyOn(stuck, 'transaction').mockReturnValue(new Dexie.Promise(() => undefined))
    expect(await openSafely(stuck, opener(1))).toMatchObject({ problem: { kind: 'unopened', code: 'OpenTimeout' } })
    expect(keeper.setAsideCount).toBe(0)
  })

  test('begins a journal for a store that has none, from which it can be built anew', async () => {
    const before = await lived()
    keeper = new AKeeper()
    const { store } = await started()
    expect(store.opened()).toMatchObject({ verdict: { kind: 'begin-journal', isFirst: true }, replayed: 0, missing: 0 })
    expect(keeper.lines.map(({ sequence, events }) => [sequence, events])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ])
    keeper.fresh = 'damage'
    const { database } = await started(2)
    expect(await contents(database)).toEqual(before)
  })

  test('tells how many user actions are gone when the journal has holes too, and has a whole journal from then on', async () => {
    await lived()
    keeper.damaged = new Set([2, 3])
    keeper.fresh = 'damage'
    const { store } = await started(2)
    expect(store.opened()).toMatchObject({ verdict: { kind: 'rebuild' }, replayed: 1, missing: 2 })
    keeper.fresh = null
    const again = await started(2)
    expect(again.store.opened()).toMatchObject({ verdict: { kind: 'good' }, missing: 0 })
    expect(await set(again.store, 'in-uitvoering')).toEqual({ ok: true, value: { sequence: 4 } })
  })

  test('never shows a plan of which the reading in is gone, and writes nothing', async () => {
    await lived()
    keeper.damaged = new Set([1])
    keeper.fresh = 'damage'
    const { store, database } = await started(2)
    expect(store.inTrouble()).toMatchObject({ kind: 'lost' })
    expect(await database.events.count()).toBe(0)
  })

  test('never shows an empty plan when everything that was stored is gone', async () => {
    keeper.known = 12
    const { store, database } = await started()
    expect(store.inTrouble()).toMatchObject({ kind: 'lost', inUse: { journal: 'veilig/journaal-1' } })
    expect(store.current()).toBeUndefined()
    expect(await database.actions.count()).toBe(0)
  })

  test('takes any trace of an earlier run for a loss, and begins anew only when that was chosen', async () => {
    keeper.hasTraces = true
    expect((await started()).store.inTrouble()).toMatchObject({ kind: 'lost' })
    keeper.fresh = 'empty'
    const { store, database } = await started(2)
    expect(store.opened()).toMatchObject({ verdict: { kind: 'started-over' } })
    expect(await database.actions.toArray()).toEqual([ONE])
  })

  test('tries again when the database does not open at once', async () => {
    const before = await lived()
    const database = new PlanDatabase(`opening-${run}-1`)
    databases.push(database)
    vi.spyOn(database, 'isNewer').mockRejectedValueOnce(new DOMException('bezet', 'UnknownError'))
    expect(await openSafely(database, opener(10_000))).toMatchObject({ value: { verdict: { kind: 'good' } } })
    expect(await contents(database)).toEqual(before)
  })

  test('says that the database does not open when there is no journal to build another one of', async () => {
    await lived()
    keeper = new AKeeper()
    keeper.known = 3
    const stuck = new PlanDatabase(`opening-${run}-1`)
    vi.spyOn(stuck, 'transaction').mockReturnValue(new Dexie.Promise(() => undefined))
    expect(await openSafely(stuck, opener(1))).toMatchObject({ problem: { kind: 'unopened' } })
    expect(keeper.setAsideCount).toBe(0)
  })

  test('begins the journal anew from the database when the journal is gone, and tells what neither has', async () => {
    await lived()
    keeper = new AKeeper()
    keeper.known = 5
    const { store } = await started()
    expect(store.opened()).toMatchObject({ verdict: { kind: 'begin-journal' }, missing: 2 })
    expect(keeper.lines).toHaveLength(3)
  })

  test('after a set-aside goes on writing where it was', async () => {
    await lived()
    keeper.fresh = 'damage'
    const { store } = await started(2)
    expect(await set(store, 'in-uitvoering')).toEqual({ ok: true, value: { sequence: 4 } })
    expect(keeper.lines.at(-1)).toMatchObject({ sequence: 4, events: 4 })
  })
})

describe('an error', () => {
  test('of the journal writes nothing, says so, and stops all writing', async () => {
    const { database, store } = await started()
    const before = await contents(database)
    keeper.refuses = 'ENOSPC'
    expect(await set(store, 'afgerond')).toEqual({ ok: false, problem: { kind: 'not-noted', code: 'ENOSPC' } })
    keeper.refuses = null
    expect(await set(store, 'afgerond')).toEqual({ ok: false, problem: { kind: 'store-frozen' } })
    expect(await contents(database)).toEqual(before)
  })

  test('of the database keeps what the journal has, stops all writing, and is made good at the next start', async () => {
    const { database, store } = await started()
    const gate = vi.spyOn(database, 'asGate').mockRejectedValueOnce(new DOMException('vol', 'QuotaExceededError'))
    expect(await set(store, 'afgerond')).toEqual({
      ok: false,
      problem: { kind: 'store-failed', code: 'QuotaExceededError' },
    })
    expect(await set(store, 'in-uitvoering')).toEqual({ ok: false, problem: { kind: 'store-frozen' } })
    gate.mockRestore()
    database.close()
    const again = await started()
    expect(again.store.opened()).toMatchObject({ verdict: { kind: 'replay', after: 1 }, replayed: 1, missing: 0 })
    expect(await again.database.actions.toArray()).toMatchObject([{ status: 'afgerond' }])
  })
})

describe('a closer look at what is stored', () => {
  test('finds nothing when records are the sum of their events', async () => {
    const { store } = await started()
    await set(store, 'afgerond')
    expect(await store.examine()).toBe(false)
    expect(keeper.setAsideCount).toBe(0)
  })

  test.each(['changed', 'gone', 'one too many'])('sets the database aside when a record is %s', async (what) => {
    const { store, database } = await started()
    await database.asGate(async () => {
      if (what === 'gone') await database.actions.delete(ONE.id)
      else await database.actions.put({ ...ONE, title: 'Iets anders', id: what === 'changed' ? ONE.id : 'vreemd' })
    })
    await store.examine()
    expect(keeper.setAsideCount).toBe(1)
  })

  test('begins the journal anew when lines of it can no longer be read and the database has them', async () => {
    const { store } = await started()
    await set(store, 'afgerond')
    const whole = keeper.lines
    keeper.damaged = new Set([1])
    expect(await store.examine()).toBe(true)
    expect(keeper.lines).toEqual(whole)
    expect(await keeper.linesMissing()).toBe(0)
  })
})

describe('a run that may only read', () => {
  const reading = (isWhole = true) => ({ why: { kind: 'no-room', megabytes: 120 } as const, isWhole })

  test('shows all that the journal knows, and refuses every change with the reason', async () => {
    const before = await lived()
    keeper.reading = reading()
    keeper.fresh = 'reading'
    const { store, database } = await started(2)
    await vi.waitFor(() => expect(store.current()?.actions).toHaveLength(1))
    expect(await contents(database)).toEqual(before)
    expect(await set(store, 'vervallen')).toEqual({ ok: false, problem: { kind: 'no-room', megabytes: 120 } })
    expect(await store.undo(2)).toEqual({ ok: false, problem: { kind: 'no-room', megabytes: 120 } })
    expect(await store.examine()).toBe(false)
    expect([keeper.lines.length, keeper.setAsideCount]).toEqual([3, 0])
  })

  test('of a store that is new shows the plan, and no journal hears of it', async () => {
    keeper.reading = reading()
    const { store } = await started()
    await vi.waitFor(() => expect(store.current()?.actions).toHaveLength(1))
    expect(await set(store, 'afgerond')).toMatchObject({ ok: false, problem: { kind: 'no-room' } })
    expect(keeper.lines).toEqual([])
  })

  test('says so, and shows nothing, when something is in the database alone', async () => {
    keeper.reading = reading(false)
    const { store } = await started()
    expect(() => store.current()).toThrow('niet alles te lezen')
  })
})
