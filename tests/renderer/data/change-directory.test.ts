import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { organisationKept, organisationsMerged } from '@shared/plan/change-directory'
import { day, type Instant } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import { historyLines } from '@renderer/messages/history-lines'
import { NEW, OLD } from '@renderer/messages/history-sentence'
import { PlanDatabase } from '@renderer/data/database'
import { PlanStore } from '@renderer/data/plan-store'
import { readPlan } from '@renderer/data/read-plan'
import { AKeeper } from '../../support/a-keeper'
import { aFrame, anAction } from '../../support/builders'

const OM = { id: 'om', name: 'Openbaar Ministerie', shortName: 'OM', kind: 'politie-en-justitie' } as const
const FP = { id: 'fp', name: 'Functioneel Parket', shortName: 'FP', kind: 'politie-en-justitie' } as const
const ACTION = anAction({ partners: [{ organisation: 'fp', origin: 'plan' }] })
const clock = { today: () => day('2026-03-03'), now: () => '2026-03-03T08:00:00.000Z' as Instant }

let database: PlanDatabase
let store: PlanStore
let run = 0

beforeEach(async () => {
  database = new PlanDatabase(`directory-${run++}`)
  store = new PlanStore(database, aFrame(), clock, new AKeeper(), () => 'proef')
  await store.open(() =>
    Promise.resolve({ first: quarter('2025-Q1'), actions: [ACTION], organisations: [OM, FP], budget: [] }),
  )
})

afterEach(() => database.delete())

const now = () => readPlan(database, aFrame())

test('a merge is one user action that one undo takes back, and the history still knows who went', async () => {
  const stored = await store.changeDirectory((directory) => organisationsMerged(directory, 'fp', 'om'))
  if (!stored.ok || stored.value.sequence === null) throw new Error('Niet opgeslagen')
  const merged = await now()
  expect(merged.organisations).toEqual([OM])
  expect(merged.actions[0]?.partners).toEqual([{ organisation: 'om', origin: 'plan' }])
  const told = historyLines(merged, ACTION.id).map(({ words, from, to }) =>
    words.replace(OLD, from ?? '').replace(NEW, to ?? ''),
  )
  expect(told.slice(0, 2)).toEqual(['OM erbij als partner.', 'FP eraf als partner.'])

  expect(await store.undo(stored.value.sequence)).toMatchObject({ ok: true })
  const undone = await now()
  expect(undone.organisations).toHaveLength(2)
  expect(undone.actions[0]?.partners).toEqual(ACTION.partners)
})

test('a name and the function to turn to are kept in one go, and a name that is taken keeps neither', async () => {
  await store.changeDirectory((directory) =>
    organisationKept(directory, { ...FP, shortName: 'Parket' }, ' teamleider '),
  )
  const { organisations, dossiers } = await now()
  expect(organisations.map(({ shortName }) => shortName)).toEqual(['Parket', 'OM'])
  expect(dossiers).toMatchObject([{ about: 'fp', contact: 'teamleider' }])
  const refused = await store.changeDirectory((directory) =>
    organisationKept(directory, { ...FP, shortName: 'om' }, 'directeur'),
  )
  expect(refused).toMatchObject({ problem: { kind: 'name-known', name: 'OM' } })
  expect((await now()).dossiers).toMatchObject([{ contact: 'teamleider' }])
})
