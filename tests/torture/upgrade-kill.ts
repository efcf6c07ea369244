import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { firstPlan } from '@shared/first-plan/first-plan'
import type { Action } from '@shared/plan/action'
import { statusName, type Status } from '@shared/plan/status'
import type { Desktop } from '@shared/desktop'
import { fromText } from '@renderer/data/stored-action'
import { killTree, launchApp, openApp } from '../support/test-app'
import { withPlan } from '../support/with-plan'
import type { Random } from './random'
import type { Outcome } from './score'
import { CHOOSABLE, compare, NUMBERS, pause, type Said } from './statuses'

/** How far beyond the end of an upgrade a kill may come, as a share of what it takes. */
const BEYOND = 1.15

/** How often a status was changed before, so that an upgrade takes a while. */
const CHANGES = 2_000

/** The shapes of the store that came before this one. */
const OLDER = [1, 2] as const

/** Kills the app at some moment while it upgrades a store that an older version left behind, once or twice. */
export async function upgradeKill(folder: string, random: Random): Promise<Outcome> {
  const said = await leaveOlder(folder, random)
  lasts ??= upgradeOf(folder)
  const longest = (await lasts) * BEYOND
  for (let time = random.below(2); time >= 0; time -= 1) {
    const app = await launchApp({ dataFolder: folder })
    await app.firstWindow()
    await pause(random.below(longest))
    await killTree({ app })
  }
  const outcome = await compare(folder, said)
  const isHalf = !(await isComplete(folder))
  return { ...outcome, lost: outcome.lost + (isHalf ? 1 : 0), isSilent: outcome.isSilent || isHalf }
}

/** Whether the lists that came without a history are there, and have one now. */
async function isComplete(folder: string): Promise<boolean> {
  const counts: number[] = []
  await withPlan(folder, async (page) => {
    const asked = await page.evaluate(async () => {
      const { desktop } = window as unknown as { readonly desktop: Desktop }
      return (await desktop.linesAfter(0)).texts[0] ?? ''
    })
    const { events } = fromText(asked)
    for (const book of ['organisations', 'budget'] as const)
      counts.push(events.filter(({ what }) => what.kind === 'entry' && what.book === book).length)
  })
  const { organisations, budget } = firstPlan
  return counts[0] === organisations.length && counts[1] === budget.length
}

/** How many milliseconds an upgrade takes on this machine, from the first window to the plan: measured once. */
let lasts: Promise<number> | undefined

async function upgradeOf(folder: string): Promise<number> {
  const copy = `${folder}-gemeten`
  await cp(folder, copy, { recursive: true })
  const app = await launchApp({ dataFolder: copy })
  const page = await app.firstWindow()
  const began = performance.now()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const taken = performance.now() - began
  await app.close()
  await rm(copy, { recursive: true })
  return taken
}

/** Makes the store of an older version, as its window did: without a journal beside it. */
async function leaveOlder(folder: string, random: Random): Promise<Said> {
  const { app, page } = await openApp({ dataFolder: folder })
  const version = random.oneOf(OLDER)
  const { said, tables } = olderTables(random, version === 1 ? withoutLater : (action) => action)
  await putDatabase(page, version, tables)
  await app.close()
  await rm(join(folder, 'veilig'), { recursive: true })
  return said
}

type Tables = Readonly<Record<string, readonly object[]>>

/** What the first versions stored: records beside events that are all under an action, and lists without a history. */
function olderTables(
  random: Random,
  asThen: (action: Action) => object,
): { readonly said: Said; readonly tables: Tables } {
  const event = { reason: null, enteredAt: '2026-01-05T09:00:00.000Z', undoes: null }
  const statuses = new Map<string, Status>()
  const changes = Array.from({ length: CHANGES }, (_, place) => {
    const action = random.oneOf(firstPlan.actions.filter(({ number }) => NUMBERS.includes(number)))
    const from = statuses.get(action.id) ?? action.status
    const to = random.oneOf(CHOOSABLE.filter((status) => status !== from))
    statuses.set(action.id, to)
    const sequence = place + 2
    return {
      ...event,
      ...{ id: idOf(sequence, 0), sequence, happenedOn: '2026-01-05', by: 'adviseur', actionId: action.id },
      what: { kind: 'changed', field: 'status', from, to },
    }
  })
  const readIn = firstPlan.actions.map((action, place) => ({
    ...event,
    ...{ id: idOf(1, place), sequence: 1, happenedOn: '2025-01-01', by: 'plan', actionId: action.id },
    what: { kind: 'added', action: asThen(action) },
  }))
  const actions = firstPlan.actions.map((action) => {
    const revision = changes.filter(({ actionId }) => actionId === action.id).length
    return { ...asThen(action), status: statuses.get(action.id) ?? action.status, revision }
  })
  const said: Said = new Map(
    firstPlan.actions.flatMap(({ id, number }) => {
      const status = statuses.get(id)
      return status === undefined ? [] : [[number, [statusName(status)]] as const]
    }),
  )
  const { organisations, budget } = firstPlan
  const meta = [{ id: 'sequence', value: CHANGES + 1 }]
  return { said, tables: { actions, updates: [], events: [...readIn, ...changes], organisations, budget, meta } }
}

const idOf = (sequence: number, place: number): string =>
  `${String(sequence).padStart(8, '0')}-${String(place).padStart(4, '0')}`

/** What an action got in the second version. */
const LATER: ReadonlySet<string> = new Set([
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
])

/** An action as the first version knew it. */
const withoutLater = (action: Action): object =>
  Object.fromEntries(Object.entries(action).filter(([field]) => !LATER.has(field)))

/** Puts the database of an older version in the place of the one that is there, by the browser's own means. */
async function putDatabase(page: Page, version: number, tables: Tables): Promise<void> {
  await page.evaluate(
    async ({ version, tables }) => {
      const done = (asked: IDBRequest) =>
        new Promise<void>((resolve, reject) => {
          asked.addEventListener('success', () => resolve())
          asked.addEventListener('error', () => reject(asked.error ?? new Error('De opslag gaat niet open')))
        })
      await done(indexedDB.deleteDatabase('actiewijzer'))
      // Dexie counts versions in tens.
      const opened = indexedDB.open('actiewijzer', version * 10)
      opened.addEventListener('upgradeneeded', () => {
        for (const name of Object.keys(tables)) opened.result.createObjectStore(name, { keyPath: 'id' })
        const { transaction } = opened
        transaction?.objectStore('updates').createIndex('actionId', 'actionId')
        transaction?.objectStore('events').createIndex('sequence', 'sequence')
        transaction?.objectStore('events').createIndex('actionId', 'actionId')
        for (const [name, rows] of Object.entries(tables))
          for (const row of rows) transaction?.objectStore(name).put(row)
      })
      await done(opened)
      opened.result.close()
    },
    { version, tables },
  )
}
