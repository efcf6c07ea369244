import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type Page } from '@playwright/test'
import { openApp } from '../support/test-app'
import { tell } from './tell'

const ROUNDS = 60

/** How long it took, in milliseconds. */
interface Round {
  readonly put: number
  /** Until journal and database have it. */
  readonly stored: number
  /** And until the screen has it too, and may say so. */
  readonly shown: number
}

test('a confirmed change (journal, database and screen) through the app, beside a bare strict put', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'actiewijzer-bench-'))
  const { app, page } = await openApp({ dataFolder })
  try {
    await measure(page, 10)
    const rounds = await measure(page, ROUNDS)
    const inMilliseconds = (figure: number) => `${figure.toFixed(1)} ms`
    tell(
      'bare strict put',
      rounds.map(({ put }) => put),
      inMilliseconds,
    )
    tell(
      'change stored',
      rounds.map(({ stored }) => stored),
      inMilliseconds,
    )
    tell(
      'change shown',
      rounds.map(({ shown }) => shown),
      inMilliseconds,
    )
    const times = (figure: number) => figure.toFixed(1)
    tell(
      'stored ÷ put',
      rounds.map(({ put, stored }) => stored / put),
      times,
    )
    tell(
      'shown ÷ put',
      rounds.map(({ put, shown }) => shown / put),
      times,
    )
  } finally {
    await app.close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** Measures in the window of the app itself: a put in a database of its own, and a change through the store of the app. */
const measure = (page: Page, count: number): Promise<readonly Round[]> =>
  page.evaluate(async (wanted) => {
    interface Stored {
      readonly ok: boolean
    }
    interface Store {
      readonly gate: { write(...taken: readonly unknown[]): Promise<unknown> }
      change(id: string, rule: (action: { readonly id: string; readonly status: string }) => unknown): Promise<Stored>
    }
    interface Drawn {
      readonly memoizedProps: { readonly store?: Store } | null
      readonly child: Drawn | null
    }
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error(String(request.error)))
      })
    const opening = indexedDB.open('meting')
    opening.onupgradeneeded = () => void opening.result.createObjectStore('dingen', { keyPath: 'id' })
    const database = await answered(opening)
    const put = (value: number) =>
      new Promise<void>((resolve, reject) => {
        const transaction = database.transaction('dingen', 'readwrite', { durability: 'strict' })
        transaction.objectStore('dingen').put({ id: 1, value, text: 'x'.repeat(1000) })
        transaction.oncomplete = () => resolve()
        transaction.onabort = () => reject(new Error(String(transaction.error)))
      })
    const root = document.getElementById('root') as unknown as Record<string, Drawn>
    const key = Object.keys(root).find((name) => name.startsWith('__reactContainer'))
    let drawn: Drawn | null = root[key ?? ''] ?? null
    while (drawn && !drawn.memoizedProps?.store) drawn = drawn.child
    const store = drawn?.memoizedProps?.store
    if (!store) throw new Error('De opslag is niet gevonden')
    const { gate } = store
    const write = gate.write.bind(gate)
    let stored = 0
    gate.write = async (...taken) => {
      const began = performance.now()
      const written = await write(...taken)
      stored = performance.now() - began
      return written
    }
    const change = async (value: number) => {
      const to = value % 2 === 0 ? 'in-uitvoering' : 'in-voorbereiding'
      const changed = await store.change('actie-1.02', ({ id: about, status: from }) => ({
        ok: true,
        value: [{ about, what: { kind: 'changed', field: 'status', from, to }, reason: null }],
      }))
      if (!changed.ok) throw new Error('Niet opgeslagen')
    }
    const timed = async (work: () => Promise<void>) => {
      const began = performance.now()
      await work()
      return performance.now() - began
    }
    const rounds: Round[] = []
    while (rounds.length < wanted) {
      const bare = await timed(() => put(rounds.length))
      const shown = await timed(() => change(rounds.length))
      rounds.push({ put: bare, stored, shown })
    }
    gate.write = write
    database.close()
    return rounds
  }, count)
