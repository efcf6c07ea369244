import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, describe, expect, test } from 'vitest'
import { day, type Instant } from '@shared/plan/day'
import { countsIn } from '@shared/safety/counts'
import { SCHEMA } from '@shared/safety/schema'
import { readBackup } from '@main/backups/backup-file'
import { PlanDatabase } from '@renderer/data/database'
import { isSum } from '@renderer/data/is-sum'
import { PlanStore } from '@renderer/data/plan-store'
import { AKeeper } from '../../support/a-keeper'
import { aFrame } from '../../support/builders'
import {
  leaveStore,
  recordsIn,
  RELEASED,
  releasedBackup,
  releasedStore,
  type StoredRecord,
} from '../../support/released-store'

const NAME = 'uitgebracht'
const clock = { today: () => day('2026-06-30'), now: () => '2026-06-30T09:00:00.000Z' as Instant }
const noPlan = () => Promise.reject(new Error('Het plan wordt niet opnieuw ingelezen'))

let database: PlanDatabase

afterEach(async () => {
  database.close()
  await Dexie.delete(NAME)
})

/** A start of today's app on what lies there. */
async function opened(keeper: AKeeper): Promise<PlanStore> {
  database = new PlanDatabase(NAME)
  const store = new PlanStore(database, aFrame(), clock, keeper, () => 'proef')
  await store.open(noPlan)
  return store
}

const table = async (name: string) => (await database.table<StoredRecord>(name).toArray()) as readonly StoredRecord[]

/** The same without what is kept for the first picture: that says nothing of its own. */
const said = async (name: string) => (await table(name)).filter(({ id }) => !id.startsWith('brief'))

/** Whether a record says all that the older one said; what came later may stand beside it, also in what it holds. */
const says = (older: unknown): unknown => {
  if (Array.isArray(older)) return older.map(says)
  if (typeof older !== 'object' || older === null) return older
  return expect.objectContaining(
    Object.fromEntries(Object.entries(older).map(([field, value]) => [field, says(value)])),
  )
}

test('there is a store of every shape in which anything was stored, up to today’s', () => {
  expect(RELEASED.at(-1)).toBe(SCHEMA)
  database = new PlanDatabase(NAME)
  expect(database.verno).toBe(SCHEMA)
})

describe.each(RELEASED)('a store of schema %i opens in today’s app', (schema) => {
  test('with every record as it was', async () => {
    const released = await releasedStore(schema)
    await leaveStore(NAME, released)
    const store = await opened(new AKeeper())
    expect(store.inTrouble()).toBeUndefined()
    for (const { name, records } of released.stores.filter(({ name }) => !['events', 'meta'].includes(name))) {
      const now = new Map((await table(name)).map((record) => [record.id, record]))
      expect([...now.keys()]).toEqual(records.map(({ id }) => id))
      for (const record of records) expect(now.get(record.id)).toEqual(says(record))
    }
    expect(await isSum(database)).toBe(true)
  })

  test('with its whole history, event by event, and a journal of it', async () => {
    const released = await releasedStore(schema)
    await leaveStore(NAME, released)
    const keeper = new AKeeper()
    const store = await opened(keeper)
    const now = new Map((await table('events')).map((event) => [event.id, event]))
    const told = recordsIn(released, 'events').filter(
      ({ what }) => (what as { readonly kind: string }).kind !== 'organisation-added',
    )
    expect(told.length).toBeGreaterThan(100)
    for (const { actionId, about = actionId, ...event } of told)
      expect(now.get(event.id)).toEqual(says({ ...event, about }))
    expect(await database.meta.get('sequence')).toEqual(recordsIn(released, 'meta').find(({ id }) => id === 'sequence'))
    expect(store.opened()).toMatchObject({ verdict: { kind: 'begin-journal', isFirst: true }, missing: 0 })
    expect(keeper.lines.at(-1)).toMatchObject({ events: now.size })
  })
})

test('a back-up of the first format gives back the store that it was made of, to the last field', async () => {
  const [released, read] = await Promise.all([releasedStore(3), readBackup(await releasedBackup(1, 3))])
  if (!read.ok) throw new Error(read.problem.kind)
  const keeper = new AKeeper()
  keeper.lines = [...read.value.lines]
  keeper.fresh = 'restore'
  const store = await opened(keeper)
  expect(store.opened()).toMatchObject({ verdict: { kind: 'rebuild' }, replayed: read.value.lines.length, missing: 0 })
  for (const { name, records } of released.stores) expect(await said(name)).toEqual(records)
  const events = await database.events.toArray()
  expect(countsIn(events)).toMatchObject({ actions: 114, updates: 1, changes: read.value.lines.length })
})

test('a store of a newer app is refused, and nothing is written in it', async () => {
  const released = await releasedStore(3)
  await leaveStore(NAME, { ...released, version: (SCHEMA + 1) * 10 })
  const store = await opened(new AKeeper())
  expect(store.inTrouble()).toEqual({ kind: 'newer' })
  database.close()
  const [left] = await indexedDB.databases()
  expect(left).toEqual({ name: NAME, version: (SCHEMA + 1) * 10 })
})
