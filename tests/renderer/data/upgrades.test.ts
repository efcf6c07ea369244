import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, expect, test } from 'vitest'
import { withStep } from '@shared/plan/change-course'
import { withStatus } from '@shared/plan/change-action'
import { day, type Instant } from '@shared/plan/day'
import { NO_VERDICTS } from '@shared/plan/verdict'
import { PlanDatabase } from '@renderer/data/database'
import { PlanStore } from '@renderer/data/plan-store'
import { AKeeper } from '../../support/a-keeper'
import { aFrame, anAction, aStep } from '../../support/builders'

const NAME = 'van-vroeger'

afterEach(() => Dexie.delete(NAME))

/** A record as the first version stored it: without steps, moments, verdicts and what else came with the second. */
function asInVersionOne(): Record<string, unknown> {
  const fields = [
    'statusDecision',
    'statusDisclosure',
    'percentage',
    'steps',
    'conclusion',
    'rhythm',
    'moments',
    'verdicts',
    'deviation',
    'spending',
  ]
  return Object.fromEntries(Object.entries(anAction({})).filter(([field]) => !fields.includes(field)))
}

const STORES = {
  actions: 'id',
  updates: 'id, actionId',
  events: 'id, sequence, actionId',
  organisations: 'id',
  budget: 'id',
  meta: 'id',
}

/** A store that the first version left behind: the plan, and one status that was changed since. */
async function leaveVersionOne(): Promise<void> {
  const old = new Dexie(NAME)
  old.version(1).stores(STORES)
  const added = asInVersionOne()
  const event = { reason: null, enteredAt: '2026-01-05T09:00:00.000Z', undoes: null, actionId: 'actie-1.01' }
  await old.table('actions').put({ ...added, status: 'in-uitvoering', revision: 1 })
  await old.table('events').bulkPut([
    { ...event, id: '1', sequence: 1, happenedOn: '2025-01-01', by: 'plan', what: { kind: 'added', action: added } },
    {
      ...event,
      id: '2',
      sequence: 2,
      happenedOn: '2026-01-05',
      by: 'adviseur',
      what: { kind: 'changed', field: 'status', from: 'niet-gestart', to: 'in-uitvoering' },
    },
  ])
  await old.table('meta').put({ id: 'sequence', value: 2 })
  old.close()
}

test('what the first version stored is there now, with what is new left open', async () => {
  await leaveVersionOne()
  const database = new PlanDatabase(NAME)
  expect(await database.actions.toArray()).toEqual([anAction({ status: 'in-uitvoering', revision: 1 })])
  expect(await database.actions.get('actie-1.01')).toMatchObject({ steps: [], moments: [], verdicts: NO_VERDICTS })
  expect(await database.events.count()).toBe(2)
  database.close()
})

test('a store of the first version can be changed and taken back now', async () => {
  await leaveVersionOne()
  const database = new PlanDatabase(NAME)
  const clock = { today: () => day('2026-03-03'), now: () => '2026-03-03T09:00:00.000Z' as Instant }
  const store = new PlanStore(database, aFrame(), clock, new AKeeper(), () => 'proef')
  const step = aStep({ id: 's', title: 'Vragenlijst' })
  expect(await store.change('actie-1.01', (action) => withStep(action, step))).toMatchObject({ ok: true })
  expect(await store.change('actie-1.01', (action) => withStatus(action, 'afgerond'))).toMatchObject({ ok: true })
  expect(await store.undo(4)).toMatchObject({ ok: true })
  expect(await database.actions.get('actie-1.01')).toMatchObject({ status: 'in-uitvoering', steps: [step] })
  database.close()
})

const RIEC = { id: 'riec', name: 'RIEC Midden-Nederland', shortName: 'RIEC', kind: 'samenwerkingsverband' }
const PVO = { id: 'pvo', name: 'Platform Veilig Ondernemen', shortName: 'PVO', kind: 'bedrijfsleven' }
const LINE = {
  id: 'loods',
  year: 2025,
  side: 'verplichtingen',
  name: 'Loods 17',
  adopted: 75_000,
  theme: 3,
  actions: [],
}

/** A store of the second version: organisations and a budget without a history, but for an organisation added later. */
async function leaveVersionTwo(): Promise<void> {
  const old = new Dexie(NAME)
  old.version(2).stores(STORES)
  const event = { reason: null, enteredAt: '2026-01-05T09:00:00.000Z', undoes: null, actionId: 'actie-1.01' }
  const action = anAction({})
  await old.table('actions').put({ ...action, partners: [{ organisation: 'pvo', origin: 'adviseur' }], revision: 1 })
  await old.table('organisations').bulkPut([RIEC, PVO])
  await old.table('budget').put(LINE)
  await old.table('events').bulkPut([
    {
      ...event,
      id: '00000001-0000',
      sequence: 1,
      happenedOn: '2025-01-01',
      by: 'plan',
      what: { kind: 'added', action },
    },
    {
      ...event,
      id: '00000002-0000',
      sequence: 2,
      happenedOn: '2026-01-05',
      by: 'adviseur',
      what: { kind: 'organisation-added', organisation: PVO },
    },
    {
      ...event,
      id: '00000002-0001',
      sequence: 2,
      happenedOn: '2026-01-05',
      by: 'adviseur',
      what: { kind: 'changed', field: 'partners', from: [], to: [{ organisation: 'pvo', origin: 'adviseur' }] },
    },
  ])
  await old.table('meta').put({ id: 'sequence', value: 2 })
  old.close()
}

test('organisations and budget lines of the second version get a life in events, and nothing else changes', async () => {
  await leaveVersionTwo()
  const database = new PlanDatabase(NAME)
  expect(await database.book('organisations').toArray()).toEqual([PVO, RIEC])
  expect(await database.book('budget').toArray()).toEqual([
    { ...LINE, changed: null, committed: null, realised: null, forecast: null, remark: '' },
  ])
  expect(await database.actions.toArray()).toMatchObject([{ id: 'actie-1.01', partners: [{ organisation: 'pvo' }] }])
  const told = (await database.events.toArray()).map(({ sequence, about, what }) => [sequence, about, what.kind])
  expect(told).toEqual([
    [1, 'actie-1.01', 'added'],
    [1, 'riec', 'entry'],
    [1, 'loods', 'entry'],
    [2, 'pvo', 'entry'],
    [2, 'actie-1.01', 'changed'],
  ])
  database.close()
})

test('an organisation of the second version whose adding was taken back stays in the directory', async () => {
  await leaveVersionTwo()
  const old = new Dexie(NAME)
  await old.open()
  const undo = { reason: null, enteredAt: '2026-01-06T09:00:00.000Z', happenedOn: '2026-01-05', by: 'adviseur' }
  await old.table('events').put({
    ...undo,
    id: '00000003-0000',
    sequence: 3,
    undoes: 2,
    actionId: 'actie-1.01',
    what: { kind: 'changed', field: 'partners', from: [{ organisation: 'pvo', origin: 'adviseur' }], to: [] },
  })
  old.close()
  const database = new PlanDatabase(NAME)
  expect(await database.book('organisations').toArray()).toEqual([PVO, RIEC])
  expect(await database.actions.toArray()).toMatchObject([{ id: 'actie-1.01', partners: [] }])
  database.close()
})

/** A store of the second version, in which nobody had been asked yet who may read what. */
async function leaveUndisclosedTexts(): Promise<void> {
  const old = new Dexie(NAME)
  old.version(2).stores(STORES)
  const { statusDisclosure: _, ...added } = anAction({})
  const deviation = {
    cause: 'partner',
    explanation: '',
    consequence: '',
    measure: 'Bellen',
    who: '',
    ready: null,
    asked: '',
  }
  const steps = [{ id: 's', title: 'Vragenlijst', quarter: null, doneOn: null }]
  const event = {
    reason: null,
    enteredAt: '2026-01-05T09:00:00.000Z',
    undoes: null,
    actionId: 'actie-1.01',
    by: 'plan',
  }
  const change = (field: string, from: unknown, to: unknown) => ({ kind: 'changed', field, from, to })
  await old.table('actions').put({ ...added, deviation, steps, revision: 2 })
  await old.table('events').bulkPut([
    { ...event, id: '1', sequence: 1, happenedOn: '2025-01-01', what: { kind: 'added', action: added } },
    { ...event, id: '2', sequence: 2, happenedOn: '2026-01-05', what: change('deviation', null, deviation) },
    { ...event, id: '3', sequence: 3, happenedOn: '2026-01-06', what: change('steps', [], steps) },
  ])
  await old.table('meta').put({ id: 'sequence', value: 3 })
  old.close()
}

test('texts that the second version stored are intern in the third: nobody had said that they were public', async () => {
  await leaveUndisclosedTexts()
  const database = new PlanDatabase(NAME)
  expect(await database.actions.get('actie-1.01')).toMatchObject({
    statusDisclosure: 'intern',
    deviation: { measure: 'Bellen', disclosure: 'intern' },
    steps: [{ title: 'Vragenlijst', disclosure: 'intern' }],
  })
  const clock = { today: () => day('2026-03-03'), now: () => '2026-03-03T09:00:00.000Z' as Instant }
  const store = new PlanStore(database, aFrame(), clock, new AKeeper(), () => 'proef')
  const released = aStep({ id: 's', title: 'Vragenlijst', disclosure: 'openbaar' })
  expect(await store.change('actie-1.01', (action) => withStep(action, released))).toMatchObject({ ok: true })
  expect(await database.actions.get('actie-1.01')).toMatchObject({ steps: [released] })
  expect(await store.undo(4)).toMatchObject({ ok: true })
  expect(await database.actions.get('actie-1.01')).toMatchObject({ steps: [{ disclosure: 'intern' }] })
  database.close()
})

test('an upgrade of which a kill left only the first part is finished before the journal is begun', async () => {
  await leaveVersionTwo()
  const whole = new PlanDatabase(NAME)
  const expected = await whole.transaction('r', whole.tables, () =>
    Promise.all(whole.tables.map((each) => each.toArray())),
  )
  whole.close()
  // As found after a kill: every event told anew, and the lists not yet among them.
  const half = new Dexie(NAME)
  await half.open()
  await half
    .table('events')
    .bulkDelete(
      (await half.table('events').toArray())
        .filter(({ id }) => Number(String(id).slice(-4)) > 1)
        .map(({ id }) => String(id)),
    )
  half.close()
  const database = new PlanDatabase(NAME)
  const clock = { today: () => day('2026-03-03'), now: () => '2026-03-03T09:00:00.000Z' as Instant }
  const keeper = new AKeeper()
  const store = new PlanStore(database, aFrame(), clock, keeper, () => 'proef')
  await store.open(() => Promise.reject(new Error('er is al een plan')))
  expect(store.opened()).toMatchObject({ verdict: { kind: 'begin-journal' } })
  await database.asGate(() => database.meta.delete('store'))
  expect(
    await database.transaction('r', database.tables, () => Promise.all(database.tables.map((each) => each.toArray()))),
  ).toEqual(expected)
  database.close()
})
