import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rewritten, written } from '@shared/plan/books'
import { newAction, withStatus, withUpdate } from '@shared/plan/change-action'
import { withWithdrawal, type IssueDraft } from '@shared/plan/change-issue'
import { lastUndoable } from '@shared/plan/happening'
import type { Trend } from '@shared/plan/trend'
import { ok } from '@shared/result'
import { day, type Instant } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import { PlanDatabase } from '@renderer/data/database'
import { PlanStore } from '@renderer/data/plan-store'
import type { PlanToReadIn } from '@renderer/data/first-start'
import { AKeeper } from '../../support/a-keeper'
import { aFrame, anAction, aPlan, aReport } from '../../support/builders'

const one = anAction({ id: 'actie-1.01', number: '1.01', status: 'niet-gestart' })
const two = anAction({ id: 'actie-1.02', number: '1.02', status: 'niet-gestart' })
const adopted: PlanToReadIn = { first: quarter('2025-Q1'), actions: [one, two], organisations: [], budget: [] }
const load = () => Promise.resolve(adopted)
const clock = { today: () => day('2026-03-03'), now: () => '2026-04-05T08:00:00.000Z' as Instant }

let database: PlanDatabase
let store: PlanStore
let keeper: AKeeper
let run = 0

beforeEach(async () => {
  database = new PlanDatabase(`test-${run++}`)
  keeper = new AKeeper()
  store = new PlanStore(database, aFrame(), clock, keeper, () => 'proef')
  await store.open(load)
})

afterEach(() => database.delete())

const contents = () =>
  database.transaction('r', database.tables, () => Promise.all(database.tables.map((table) => table.toArray())))

describe('the first start', () => {
  test('puts the plan in with one event per action, on the first day of the plan', async () => {
    expect(await database.actions.toArray()).toEqual([one, two])
    const events = await database.events.toArray()
    expect(events.map(({ sequence, happenedOn, what }) => [sequence, happenedOn, what.kind])).toEqual([
      [1, '2025-01-01', 'added'],
      [1, '2025-01-01', 'added'],
    ])
  })

  test('a second start leaves what the user changed', async () => {
    await store.change(one.id, (action) => withStatus(action, 'afgerond'))
    const before = await contents()
    await new PlanStore(database, aFrame(), clock, keeper, () => 'proef').open(load)
    expect(await contents()).toEqual(before)
  })
})

describe('the write gate', () => {
  test('writes the record and its event together, under the next number', async () => {
    expect(await store.change(one.id, (action) => withStatus(action, 'in-uitvoering'))).toEqual({
      ok: true,
      value: { sequence: 2 },
    })
    expect(await database.actions.get(one.id)).toMatchObject({ status: 'in-uitvoering', revision: 1 })
    expect(await database.events.where('sequence').equals(2).toArray()).toMatchObject([
      { happenedOn: '2026-03-03', enteredAt: clock.now(), by: 'adviseur', what: { field: 'status' } },
    ])
    expect(await database.meta.get('sequence')).toEqual({ id: 'sequence', value: 2 })
  })

  test('a refusal writes nothing', async () => {
    const before = await contents()
    const refusal = await store.change(one.id, (action) => withStatus(action, 'vervallen'))
    expect(refusal).toEqual({ ok: false, problem: { kind: 'reason-needed', status: 'vervallen' } })
    expect(await contents()).toEqual(before)
  })

  test('what is no change writes nothing and uses no number', async () => {
    const before = await contents()
    expect(await store.change(one.id, (action) => withStatus(action, 'niet-gestart'))).toEqual({
      ok: true,
      value: { sequence: null },
    })
    expect(await contents()).toEqual(before)
  })

  test('an action that is not there is a problem, not a new record', async () => {
    expect(await store.change('weg', (action) => withStatus(action, 'afgerond'))).toEqual({
      ok: false,
      problem: { kind: 'action-gone', actionId: 'weg' },
    })
  })

  test('a rule that fails halfway leaves everything as it was', async () => {
    const before = await contents()
    const update = { id: 'u', actionId: one.id, happenedOn: day('2026-03-03'), enteredAt: clock.now(), by: 'x' }
    const text = { ...update, text: 'Gesproken met de partners.', disclosure: 'intern' } as const
    const twice = await store.change(one.id, (action) => {
      const added = withUpdate(action, text)
      if (!added.ok) return added
      const unwritable = { ...text, text: (() => 'geen tekst') as unknown as string }
      return ok([...added.value, { about: one.id, what: { kind: 'update-added', update: unwritable }, reason: null }])
    })
    expect(twice).toMatchObject({ ok: false, problem: { kind: 'store-failed' } })
    expect(await contents()).toEqual(before)
  })

  test('nothing writes around it', async () => {
    await expect(database.actions.put({ ...one, title: 'stiekem' })).rejects.toThrow('buiten de poort om')
    await expect(database.table('events').clear()).rejects.toThrow('buiten de poort om')
    expect(await database.actions.get(one.id)).toEqual(one)
  })

  test('two changes at the same moment get two numbers and are both kept', async () => {
    await Promise.all([
      store.change(one.id, (action) => withStatus(action, 'afgerond')),
      store.change(two.id, (action) => withStatus(action, 'in-uitvoering')),
    ])
    expect((await database.actions.toArray()).map(({ status }) => status)).toEqual(['afgerond', 'in-uitvoering'])
    expect((await database.events.toArray()).map(({ sequence }) => sequence)).toEqual([1, 1, 2, 3])
  })
})

describe('a book', () => {
  const trend: Trend = {
    id: 'trend-1',
    on: day('2026-03-01'),
    text: 'Meer signalen uit de zorg',
    theme: 3,
    source: 'Eenheidsondermijningsbeeld',
    meaning: '',
    proposal: '',
    disclosure: 'intern',
  }

  test('holds what a rule writes in it, with its event, and loses it when that is taken back', async () => {
    expect(await store.changeBook('trends', () => written('trends', trend))).toEqual({
      ok: true,
      value: { sequence: 2 },
    })
    expect(await database.book('trends').toArray()).toEqual([trend])
    expect(await database.events.where('about').equals(trend.id).toArray()).toMatchObject([
      { happenedOn: '2026-03-03' },
    ])
    await store.undo(2)
    expect(await database.book('trends').toArray()).toEqual([])
    await store.undo(3)
    expect(await database.book('trends').toArray()).toEqual([trend])
  })

  test('gives a rule what stands in it now', async () => {
    await store.changeBook('trends', () => written('trends', trend))
    const rewrite = (meaning: string) =>
      store.changeBook('trends', ([now]) => (now ? rewritten('trends', now, { ...now, meaning }) : ok([])))
    await Promise.all([rewrite('Meer vraag'), rewrite('Veel meer vraag')])
    expect(await database.book('trends').toArray()).toEqual([{ ...trend, meaning: 'Veel meer vraag' }])
    expect((await database.events.where('about').equals(trend.id).toArray()).map(({ sequence }) => sequence)).toEqual([
      2, 3, 4,
    ])
  })
})

describe('the register of issued papers', () => {
  const draft: IssueDraft = {
    id: 'stuk-1',
    kind: 'gs-werkmap',
    title: 'Voortgangsrapportage',
    fileName: 'Voortgangsrapportage.xlsx',
    on: day('2026-03-01'),
    knownUntil: 1,
    version: '1.0',
    sha256: 'ab',
    sentTo: 'Gedeputeerde Staten',
    moment: 'Voorjaarsnota 2026',
    draft: null,
  }
  const paper = { document: aReport(aPlan({}), '2026-03-01'), bytes: new Uint8Array([1, 2, 3]) }

  test('keeps the document and the bytes of what was issued, under the next number', async () => {
    await store.issue(draft, paper)
    await store.issue({ ...draft, id: 'stuk-2' }, paper)
    expect((await database.book('issues').toArray()).map(({ number }) => number)).toEqual(['R01', 'R02'])
    expect(await store.issuedPaper('stuk-1')).toEqual({ ...paper, id: 'stuk-1' })
  })

  test('refuses a paper that goes to nobody, and keeps nothing of it', async () => {
    expect(await store.issue({ ...draft, sentTo: ' ' }, paper)).toEqual({
      ok: false,
      problem: { kind: 'sent-to-empty' },
    })
    expect(await database.papers.count()).toBe(0)
  })

  test('is final: Undo passes it by, and a paper is only withdrawn with a reason', async () => {
    await store.change(one.id, (action) => withStatus(action, 'afgerond'))
    await store.issue(draft, paper)
    expect(lastUndoable(await database.events.toArray())).toBe(2)
    const withdraw = (reason: string) =>
      store.changeBook('issues', ([issue]) => (issue ? withWithdrawal(issue, reason) : ok([])))
    expect(await withdraw('')).toMatchObject({ ok: false, problem: { kind: 'withdrawal-needs-reason' } })
    expect(await withdraw('Verkeerde peildatum')).toMatchObject({ ok: true })
    expect(await database.book('issues').toArray()).toMatchObject([{ number: 'R01', withdrawn: 'Verkeerde peildatum' }])
    expect(await store.issuedPaper('stuk-1')).toBeDefined()
  })
})

describe('undo', () => {
  test('takes a change back by adding an event', async () => {
    await store.change(one.id, (action) => withStatus(action, 'afgerond'))
    expect(await store.undo(2)).toEqual({ ok: true, value: { sequence: 3 } })
    expect(await database.actions.get(one.id)).toMatchObject({ status: 'niet-gestart', revision: 2 })
    expect(await database.events.toArray()).toHaveLength(4)
  })

  test('takes an own action out again, and its number is not given twice', async () => {
    const draft = { title: 'Doe iets', theme: 1, section: 'Nieuw', kind: 'resultaat' } as const
    await store.add((used) => newAction(draft, 'eigen-1', used))
    await store.undo(2)
    expect(await database.actions.get('eigen-1')).toBeUndefined()
    await store.add((used) => newAction(draft, 'eigen-2', used))
    expect(await database.actions.get('eigen-2')).toMatchObject({ number: '1.04' })
  })
})
