import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newAction, withStatus, withUpdate } from '@shared/plan/change-action'
import { addDays, day, type Day, type Instant } from '@shared/plan/day'
import { lastRedoable, lastUndoable, sumOn } from '@shared/plan/happening'
import { quarter } from '@shared/plan/quarter'
import { briefsOf } from '@shared/progress/briefs'
import { keptBriefs } from '@renderer/data/briefs'
import { PlanDatabase } from '@renderer/data/database'
import { PlanStore, type Picture } from '@renderer/data/plan-store'
import { allOf, readFirst } from '@renderer/data/read-plan'
import { AKeeper } from '../../support/a-keeper'
import { aFrame, anAction } from '../../support/builders'
import { deedsFor, type Deed } from '../../support/diary'

const NAME = 'eerste-beeld'
const ACTIONS = ['1.01', '1.02', '1.03'].map((number) => anAction({ id: `actie-${number}`, number }))
const plan = { first: quarter('2025-Q1'), actions: ACTIONS, organisations: [], budget: [] }
const TODAY = day('2026-03-03')

let keeper: AKeeper
let database: PlanDatabase
let today: Day
const clock = { today: () => today, now: () => `${today}T09:00:00.000Z` as Instant }

beforeEach(() => {
  keeper = new AKeeper()
  today = TODAY
})

const removed = async () => {
  database.close()
  await Dexie.delete(NAME)
}

afterEach(removed)

/** A start of the app on what lies there, under way. */
function starting(picture: Picture): { readonly store: PlanStore; readonly opened: Promise<void> } {
  database = new PlanDatabase(NAME)
  const store = new PlanStore(database, aFrame(), clock, keeper, () => 'proef')
  return { store, opened: store.open(() => Promise.resolve(plan), picture) }
}

async function started(from = 0): Promise<PlanStore> {
  const { store, opened } = starting({ from, drawn: () => Promise.resolve() })
  await opened
  return store
}

/** A start in which a status was changed, and its end. */
async function lived(): Promise<void> {
  const store = await started()
  await store.change('actie-1.01', (action) => withStatus(action, 'in-uitvoering'))
  database.close()
}

/** A picture that stands in the window when the test says so. */
function aPicture() {
  let stand: (() => void) | undefined
  let see: (() => void) | undefined
  const stands = new Promise<void>((resolve) => (stand = resolve))
  const seen = new Promise<void>((resolve) => (see = resolve))
  const drawn = () => {
    see?.()
    return stands
  }
  return { picture: { from: 0, drawn }, seen, stand: () => stand?.() }
}

const kept = () => database.transaction('r', database.meta, () => keptBriefs(database))

async function worked() {
  const events = await database.events.toArray()
  return briefsOf(events, sumOn(events))
}

const first = async () => readFirst(database, aFrame(), today, await keeper.witness())

async function done(store: PlanStore, deed: Deed): Promise<void> {
  if (deed.kind === 'wait') today = addDays(today, deed.days)
  if (deed.kind === 'change') {
    const on = addDays(today, -deed.daysAgo)
    await store.changeAll(
      [...new Set(deed.which)].flatMap((at) => ACTIONS[at]?.id ?? []),
      deed.rule(on),
      on,
    )
    return
  }
  const events = await database.events.toArray()
  const sequence = deed.kind === 'undo' ? lastUndoable(events) : lastRedoable(events)
  if (sequence !== null) await store.undo(sequence)
}

test('whatever is written, what is kept for the first picture is what its events come to', async () => {
  await fc.assert(
    fc
      .asyncProperty(deedsFor(ACTIONS.length, 8), async (deeds) => {
        const store = await started()
        for (const deed of deeds) await done(store, deed)
        expect(await kept()).toEqual(await worked())
      })
      .beforeEach(() => {
        keeper = new AKeeper()
        today = TODAY
      })
      .afterEach(removed),
    { numRuns: 40 },
  )
  database = new PlanDatabase(NAME)
})

test('an action that was added and taken back leaves nothing behind in it', async () => {
  const store = await started()
  const draft = { title: 'Eigen actie', theme: 1, section: 'Eigen onderdeel', kind: 'resultaat' } as const
  expect(await store.add((numbers) => newAction(draft, 'eigen', numbers))).toMatchObject({ ok: true })
  expect((await kept())?.of.has('eigen')).toBe(true)
  expect(await store.undo(2)).toMatchObject({ ok: true })
  expect(await kept()).toEqual(await worked())
  expect((await kept())?.of.has('eigen')).toBe(false)
})

describe('the first picture', () => {
  test('is there before the plan, says what the plan will say, and makes way for it', async () => {
    await lived()
    const { picture, seen, stand } = aPicture()
    const { store, opened } = starting(picture)
    await seen
    expect(store.current()).toBeUndefined()
    const [one] = store.atFirst()?.stand.actions ?? []
    expect(one).toMatchObject({ action: { status: 'in-uitvoering', revision: 1 }, lastHeard: TODAY })
    stand()
    await opened
    expect(store.current()?.events).toHaveLength(4)
    expect(store.atFirst()).toBeNull()
  })

  test('is only there for a long life: a short one is read whole before anybody could look', async () => {
    await lived()
    const isDrawn = async (from: number) => {
      let drawn = false
      await starting({ from, drawn: () => Promise.resolve(void (drawn = true)) }).opened
      database.close()
      return drawn
    }
    expect([await isDrawn(5), await isDrawn(4)]).toEqual([false, true])
  })

  test('decides nothing: what is changed meanwhile waits until the plan is whole', async () => {
    await lived()
    const { picture, seen, stand } = aPicture()
    const { store } = starting(picture)
    await seen
    const atChange: unknown[] = []
    const change = store.change('actie-1.02', (action) => {
      atChange.push(store.current()?.events.length)
      return withStatus(action, 'afgerond')
    })
    const examined = store.examine()
    expect(await database.events.count()).toBe(4)
    expect(keeper.lines).toHaveLength(2)
    stand()
    expect(await change).toMatchObject({ ok: true })
    expect(atChange[0]).toBe(4)
    expect(await examined).toBe(false)
  })

  test('is not drawn of a store of an earlier app, until all events were looked through', async () => {
    await lived()
    const store = await started()
    await database.asGate(() => database.meta.delete('briefs'))
    expect(await first()).toBeNull()
    await store.examine()
    expect(await first()).not.toBeNull()
  })

  test('is not drawn when something was written without it, until then neither', async () => {
    await lived()
    const store = await started()
    await database.asGate(() => database.meta.put({ id: 'sequence', value: 3 }))
    expect(await kept()).toBeNull()
    await store.examine()
    expect(await kept()).toEqual(await worked())
  })

  test('is put right when it does not say what the events say, and no damage is made of that', async () => {
    await lived()
    const store = await started()
    const value = { lastHeard: null, finishedOn: null, heldAt: null, timesMoved: 7, latest: null }
    await database.asGate(() => database.meta.put({ id: 'brief/actie-1.01', value }))
    await store.examine()
    expect(keeper.setAsideCount).toBe(0)
    expect(await kept()).toEqual(await worked())
  })

  test('is not drawn of a database that is behind its journal, or of another', async () => {
    await lived()
    await started()
    const witness = await keeper.witness()
    expect(await readFirst(database, aFrame(), today, { ...witness, sequence: 3 })).toBeNull()
    expect(await readFirst(database, aFrame(), today, { ...witness, store: 'ander' })).toBeNull()
    expect(await readFirst(database, aFrame(), today, witness)).not.toBeNull()
  })

  test('gives way when a database turns out to have lost something: that one is set aside unseen', async () => {
    await lived()
    await started()
    await database.asGate(() => database.events.where('sequence').equals(2).delete())
    database.close()
    const { picture, seen, stand } = aPicture()
    const { store } = starting(picture)
    await seen
    expect(keeper.setAsideCount).toBe(0)
    stand()
    await expect.poll(() => keeper.setAsideCount).toBe(1)
    expect(store.current()).toBeUndefined()
  })

  test('is not drawn on a day before the last that something counts from', async () => {
    await lived()
    await started()
    today = addDays(TODAY, -1)
    expect(await first()).toBeNull()
  })

  test('is not drawn when a partner is no longer in the directory: only the events know its name', async () => {
    await lived()
    await started()
    const partners = [{ organisation: 'weg', origin: 'adviseur' }] as const
    await database.asGate(() => database.actions.update('actie-1.03', { partners: [...partners] }))
    expect(await first()).toBeNull()
  })
})

test('more than fits in one piece is read whole and in order', async () => {
  const store = await started()
  const update = (index: number) => ({
    ...{ id: String(index).padStart(5, '0'), actionId: 'actie-1.01', text: `Stand ${index}`, happenedOn: TODAY },
    ...{ enteredAt: clock.now(), by: 'adviseur', disclosure: 'intern' as const },
  })
  await store.change('actie-1.01', (action) => withUpdate(action, update(0)))
  const many = Array.from({ length: 8001 }, (_, index) => update(index))
  await database.asGate(() => database.updates.bulkPut(many))
  const read = await database.transaction('r', database.updates, () => allOf(database.updates))
  expect(read).toEqual(many)
})
