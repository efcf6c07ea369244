import 'fake-indexeddb/auto'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Backups } from '@main/backups/backups'
import { eraseVerbs } from '@main/backups/erase-verbs'
import { journalVerbs } from '@main/journal/journal-verbs'
import { SafeKeeping, type Generations } from '@main/journal/safe-keeping'
import { Log } from '@main/log/log'
import { numbersIn } from '@main/names-in'
import { struckOut, written } from '@shared/plan/books'
import { newAction, withExpected, withStatus, withUpdate } from '@shared/plan/change-action'
import type { IssueDraft } from '@shared/plan/change-issue'
import { commitmentMade } from '@shared/plan/change-commitment'
import { withConclusion, withMoment, withStep, withStepDone, withoutMoment } from '@shared/plan/change-course'
import { withDeviation, withVerdict } from '@shared/plan/change-verdict'
import type { DeviationDraft } from '@shared/plan/verdict'
import { day, type Instant } from '@shared/plan/day'
import { erasableIn, tellsOf, textsOfRecord } from '@shared/plan/erasure'
import { lastUndoable } from '@shared/plan/happening'
import { quarter } from '@shared/plan/quarter'
import { PlanDatabase } from '@renderer/data/database'
import { isSum } from '@renderer/data/is-sum'
import { PlanStore } from '@renderer/data/plan-store'
import { aCommitment, aDossier, aDraft, anEngagement, aTrend } from '../../support/cdk'
import { aFrame, anAction, aStep } from '../../support/builders'
import { filesThatHold } from '../../support/bytes-of'
import { aPaper } from '../../support/a-paper'

const CANARY = 'KANARIE zei de heer Jansen'
const STAYS = 'Dit blijft staan'
const TODAY = day('2026-03-03')
const NOW = '2026-03-03T09:00:00.000Z' as Instant
const ONE = anAction({})

const plan = { first: quarter('2025-Q1'), actions: [ONE], organisations: [], budget: [] }
const clock = { today: () => TODAY, now: () => NOW }

let root: string
let run = 0
const databases: PlanDatabase[] = []

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'wissen-'))
  run += 1
})

afterEach(async () => {
  const opened = databases.splice(0)
  for (const database of opened) database.close()
  for (const { name } of opened) await Dexie.delete(name)
  await rm(root, { recursive: true })
})

const folder = () => join(root, 'veilig')
const databaseOf = (generation: number) => join(root, `generatie-${generation}`)

const generations: Generations = {
  database: databaseOf,
  known: async () => [1, ...(await numbersIn(root, /^generatie-(\d+)$/))],
  remove: (generation) => rm(databaseOf(generation), { recursive: true, force: true }),
}

const atOnce = () => Promise.resolve()

/** A start of the app; where the database would lie stands a file with the same bytes in it. */
async function started() {
  const keeping = await SafeKeeping.open({ folder: folder(), generations, versions: '1' })
  const backups = new Backups(folder(), keeping, '0.1.0', () => new Date(NOW))
  const log = new Log(() => join(root, 'logboek'))
  const database = new PlanDatabase(`wissen-${run}-${keeping.generation}`)
  databases.push(database)
  const keeper = journalVerbs({ keeping, keepOlder: atOnce, reopen: atOnce })
  const store = new PlanStore(database, aFrame(), clock, keeper, () => crypto.randomUUID())
  await store.open(() => Promise.resolve(plan))
  await mkdir(databaseOf(keeping.generation), { recursive: true })
  return { keeping, backups, log, database, store }
}

type Started = Awaited<ReturnType<typeof started>>

const update = (text: string) => ({
  ...{ id: crypto.randomUUID(), actionId: ONE.id, happenedOn: TODAY, enteredAt: NOW, by: 'adviseur', text },
  disclosure: 'intern' as const,
})

const draft = { title: CANARY, theme: 1, section: 'Bibob', kind: 'resultaat' } as const
const remark = { id: 'aantekening', about: 'soest', on: TODAY, text: CANARY, disclosure: 'intern' } as const
const moment = { id: 'moment-1', on: TODAY, text: CANARY }
const deviation: DeviationDraft = {
  cause: 'partner',
  explanation: CANARY,
  consequence: '',
  measure: 'Overleg',
  who: '',
  ready: null,
  asked: '',
  disclosure: 'intern',
}

/** Every sort of thing that a person can write, each with something in its history. */
const WRITTEN: Readonly<Record<string, (store: PlanStore) => Promise<unknown>>> = {
  'an own action': (store) => store.add((used) => newAction(draft, 'eigen', used)),
  'an own action with a text and another name': async (store) => {
    await store.add((used) => newAction({ ...draft, title: 'Eerste naam' }, 'eigen', used))
    await store.change('eigen', (action) => withUpdate(action, { ...update(CANARY), actionId: 'eigen' }))
    await store.change('eigen', (action) => withStatus(action, 'afgerond', { reason: CANARY }))
  },
  'an update': (store) => store.change(ONE.id, (action) => withUpdate(action, update(CANARY))),
  'a step that was done': async (store) => {
    await store.change(ONE.id, (action) => withStep(action, aStep({ id: 'andere', title: 'Andere stap' })))
    await store.change(ONE.id, (action) => withStep(action, aStep({ id: 'stap', title: CANARY })))
    await store.change(ONE.id, (action) => withStepDone(action, 'stap', TODAY))
  },
  'a moment': (store) => store.change(ONE.id, (action) => withMoment(action, moment)),
  'a moment that was removed since': async (store) => {
    await store.change(ONE.id, (action) => withMoment(action, moment))
    await store.change(ONE.id, (action) => withoutMoment(action, moment.id))
  },
  'a deviation': (store) => store.change(ONE.id, (action) => withDeviation(action, deviation)),
  'a conclusion': (store) =>
    store.change(ONE.id, (action) =>
      withConclusion(action, { outcome: 'nee', sentence: CANARY, disclosure: 'intern' }),
    ),
  'the reason of a colour': (store) =>
    store.change(ONE.id, (action) =>
      withVerdict(action, 'inhoud', { light: 'loopt-achter', reason: CANARY, on: TODAY }, null),
    ),
  'the reason of a move': async (store) => {
    await store.change(ONE.id, (action) => withExpected(action, { end: quarter('2026-Q3') }))
    await store.change(ONE.id, (action) => withExpected(action, { end: quarter('2026-Q4') }, CANARY))
  },
  'the reason of a status': (store) =>
    store.change(ONE.id, (action) => withStatus(action, 'aangehouden', { reason: CANARY })),
  'a remark': (store) => store.changeBook('remarks', () => written('remarks', remark)),
  'a remark that was struck out': async (store) => {
    await store.changeBook('remarks', () => written('remarks', remark))
    await store.changeBook('remarks', () => struckOut('remarks', remark))
  },
  'a note': (store) => store.changeBook('notes', () => written('notes', aDraft(null, { texts: { kern: CANARY } }))),
  'a moment of the CdK': (store) =>
    store.changeBook('engagements', () => written('engagements', anEngagement({ findings: CANARY }))),
  'a commitment': (store) =>
    store.addToBook('commitments', (ever, erased) =>
      commitmentMade(aCommitment({ text: CANARY, on: TODAY, due: null }), [...ever, ...erased], TODAY),
    ),
  'a trend': (store) => store.changeBook('trends', () => written('trends', aTrend({ meaning: CANARY }))),
  'a dossier': (store) =>
    store.changeBook('dossiers', () => written('dossiers', aDossier('soest', { talkingPoint: CANARY }))),
  'a text in other letters': (store) =>
    store.change(ONE.id, (action) => withUpdate(action, update(`Ž “${CANARY}”\n\tmet een tweede regel`))),
  'a text that was taken back': async (store) => {
    await store.change(ONE.id, (action) => withUpdate(action, update(CANARY)))
    await store.undo(lastUndoable(store.current()?.events ?? []) ?? 0)
  },
}

/** Waits until the store has read what it holds. */
const read = (store: PlanStore) =>
  new Promise<void>((resolve) => {
    if (store.current()) return resolve()
    const stop = store.subscribe(() => {
      if (!store.current()) return
      stop()
      resolve()
    })
  })

/** Lives with a text, and with others that stay; with back-ups, a cold copy and a second place. */
async function live({ store, backups, keeping }: Started, write: (store: PlanStore) => Promise<unknown>) {
  await read(store)
  await store.change(ONE.id, (action) => withUpdate(action, update(STAYS)))
  await backups.make('regular')
  await write(store)
  await store.change(ONE.id, (action) => withStep(action, aStep({ id: 'later', title: 'Latere stap' })))
  await backups.make('before-upgrade')
  await mkdir(join(root, 'stick'), { recursive: true })
  await backups.chooseSecond(join(root, 'stick'))
  await writeFile(join(databaseOf(keeping.generation), 'opslag'), Buffer.from(CANARY, 'utf16le'))
  await cp(databaseOf(keeping.generation), join(folder(), 'koud-0001'), { recursive: true })
}

const recordWithCanary = (store: PlanStore) => {
  const events = store.current()?.events ?? []
  const found = erasableIn(events)
  const wanted = found.filter(({ record }) => textsOfRecord(events, record).some((text) => text.includes(CANARY)))
  const [whole = wanted[0]] = wanted.filter(({ record }) => record.kind === 'action' || record.kind === 'entry')
  if (!whole) throw new Error('Niets te wissen')
  return whole.record
}

const erase = ({ store, ...places }: Started, record: ReturnType<typeof recordWithCanary>, papers: string[] = []) =>
  store.erase(record, papers, (sent) =>
    eraseVerbs({ ...places, backups: () => Promise.resolve(places.backups), reopen: () => Promise.resolve() }).erase(
      sent,
    ),
  )

for (const [what, write] of Object.entries(WRITTEN))
  test(`${what} that was erased stands in no byte of any folder, and everything else still does`, async () => {
    const app = await started()
    await live(app, write)
    expect((await filesThatHold(root, CANARY)).length).toBeGreaterThan(3)
    // What has a status and a reason of its own is erased one after the other.
    let current = app
    for (let round = 0; (await filesThatHold(root, CANARY)).length > 0 && round < 3; round += 1) {
      expect(await erase(current, recordWithCanary(current.store))).toEqual({ ok: true, value: null })
      current.database.close()
      current = await started()
      await read(current.store)
    }
    expect(await filesThatHold(root, CANARY)).toEqual([])
    expect((await filesThatHold(folder(), STAYS)).length).toBeGreaterThan(1)

    expect(current.store.opened()?.verdict).toEqual({ kind: 'rebuild', why: 'erasure' })
    expect(await isSum(current.database)).toBe(true)
    const events = current.store.current()?.events ?? []
    expect(JSON.stringify(events)).not.toContain('KANARIE')
    const undone = await current.store.undo(lastUndoable(events) ?? 0)
    expect(undone.ok).toBe(true)
    expect(
      current.store
        .current()
        ?.actions.find(({ id }) => id === ONE.id)
        ?.steps.map(({ id }) => id),
    ).not.toContain('later')
    expect(await current.backups.makeWhenAdded()).toMatchObject({ ok: true })
  })

test('a number that was erased is never used again', async () => {
  const app = await started()
  await live(app, (store) => store.add((used) => newAction(draft, 'eigen', used)))
  const number = app.store.current()?.actions.find(({ id }) => id === 'eigen')?.number
  await erase(app, { kind: 'action', id: 'eigen' })
  const next = await started()
  await read(next.store)
  await next.store.add((used) => newAction(draft, 'volgende', used))
  expect(next.store.current()?.actions.find(({ id }) => id === 'volgende')?.number).not.toBe(number)
})

test('an issued paper with the text in it stays as it is, or loses its file and its name and says so', async () => {
  const app = await started()
  await live(app, (store) => store.change(ONE.id, (action) => withUpdate(action, update(CANARY))))
  const document = aPaper({ title: CANARY })
  const issue: IssueDraft = {
    id: 'stuk',
    kind: 'cdk-annotatie',
    title: `Annotatie ${CANARY}`,
    fileName: `${CANARY}.docx`,
    on: TODAY,
    knownUntil: 2,
    version: '1.0',
    sha256: 'ab',
    sentTo: 'CdK',
    moment: '',
    draft: null,
  }
  await app.store.issue(issue, { document, bytes: new TextEncoder().encode(CANARY) })
  const record = recordWithCanary(app.store)
  expect(tellsOf(document, textsOfRecord(app.store.current()?.events ?? [], record))).toBe(true)
  await erase(app, record, ['stuk'])
  expect(await filesThatHold(root, CANARY)).toEqual([])
  const next = await started()
  await read(next.store)
  expect(await next.store.issuedPaper('stuk')).toBeUndefined()
  expect(next.store.current()?.issues).toMatchObject([
    { title: 'Annotatie CdK', fileName: 'gewist.docx', sha256: 'ab' },
  ])
  expect(next.store.current()?.events.at(-1)).toMatchObject({ about: 'stuk', what: { kind: 'erased', of: 'paper' } })
})

test('an erasure that was cut off after the new journal is finished at the next start', async () => {
  const app = await started()
  await live(app, (store) => store.change(ONE.id, (action) => withUpdate(action, update(CANARY))))
  const { store, backups, keeping } = app
  const cutOff = {
    ...app,
    keeping: Object.create(keeping, {
      finishErasing: { value: () => Promise.reject(new Error('stroom weg')) },
    }) as SafeKeeping,
  }
  await erase({ ...cutOff, store, backups }, recordWithCanary(store))
  expect(await filesThatHold(root, CANARY)).not.toEqual([])
  await started()
  expect(await filesThatHold(root, CANARY)).toEqual([])
})

test('nothing is erased when the journal has holes, or when no back-up can be made', async () => {
  const app = await started()
  await live(app, (store) => store.change(ONE.id, (action) => withUpdate(action, update(CANARY))))
  const record = recordWithCanary(app.store)
  await rm(join(folder(), 'back-ups'), { recursive: true })
  await writeFile(join(folder(), 'back-ups'), '')
  expect(await erase(app, record)).toMatchObject({ ok: false, problem: { kind: 'backup-failed' } })
  expect(await readdir(folder())).toContain('journaal-1')
  await rm(join(folder(), 'journaal-1'), { recursive: true })
  expect(await erase(app, record)).toEqual({ ok: false, problem: { kind: 'backup-damaged' } })
})
