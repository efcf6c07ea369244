import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { behindLock } from '@main/lock/behind-lock'
import { KeptPassphrase } from '@main/lock/kept-passphrase'
import { Lock } from '@main/lock/lock'

const PASSPHRASE = 'paarse fiets zonder bel'
const LEFT = { screen: 'actions', typed: [{ field: 'Wat is er gebeurd?', text: 'Half' }] }

let folder: string
let now: number
let seen: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slot-'))
  now = 1000
  seen = []
})

afterEach(() => rm(folder, { recursive: true }))

/** A cheap one: what it costs to guess is no matter here. */
const aPassphrase = () => new KeptPassphrase(file, { N: 1024, r: 8, p: 1, maxmem: 64 * 1024 * 1024 })

const file = () => join(folder, 'slot.json')

const aCurtain = () => ({
  close: () => Promise.resolve(void seen.push('closed')),
  open: () => Promise.resolve(void seen.push('opened')),
})

/** A start of the app on the same folder. */
async function started(): Promise<Lock> {
  const lock = new Lock(aPassphrase(), aCurtain(), () => now, 0)
  lock.begin()
  return lock
}

test('without a passphrase it opens for anyone, and gives back what was half typed, once', async () => {
  const lock = await started()
  expect(lock.isLocked).toBe(false)
  await lock.inside.lock(LEFT)
  expect([lock.isLocked, seen]).toEqual([true, ['closed']])
  expect(await lock.outside.unlock('')).toEqual({ ok: true, value: null })
  expect([lock.isLocked, seen]).toEqual([false, ['closed', 'opened']])
  expect([await lock.inside.leftBehind(), await lock.inside.leftBehind()]).toEqual([LEFT, null])
})

test('it asks the window to lock after ten minutes without use, and not before', async () => {
  const lock = await started()
  const asked = lock.inside.untilLock().then(() => seen.push('asked'))
  const TEN_MINUTES = 600_000
  now += TEN_MINUTES - 1
  lock.lockWhenIdle(TEN_MINUTES)
  lock.used()
  now += TEN_MINUTES - 1
  lock.lockWhenIdle(TEN_MINUTES)
  expect(seen).toEqual([])
  now += 1
  lock.lockWhenIdle(TEN_MINUTES)
  await asked
  expect(seen[0]).toBe('asked')
})

test('a window that does not answer is taken away as it is', async () => {
  const closed = new Promise<void>((resolve) => {
    const curtain = { close: () => Promise.resolve(resolve()), open: () => Promise.resolve() }
    new Lock(aPassphrase(), curtain, () => now, 0).ask()
  })
  await expect(closed).resolves.toBeUndefined()
})

describe('with a passphrase', () => {
  test('it begins locked, opens with that one only, and keeps no trace of it', async () => {
    await (await started()).inside.changePassphrase({ current: '', next: PASSPHRASE })
    expect(await readFile(file(), 'utf8')).not.toContain('fiets')
    const lock = await started()
    expect(lock.isLocked).toBe(true)
    expect(await lock.outside.unlock(`${PASSPHRASE}!`)).toEqual({ ok: false, problem: { kind: 'passphrase-wrong' } })
    expect(lock.isLocked).toBe(true)
    expect(await lock.outside.unlock(PASSPHRASE)).toEqual({ ok: true, value: null })
    const wrong = await lock.inside.changePassphrase({ current: 'iets anders', next: null })
    expect(wrong).toEqual({ ok: false, problem: { kind: 'passphrase-wrong' } })
    expect(await lock.inside.changePassphrase({ current: PASSPHRASE, next: null })).toEqual({ ok: true, value: null })
    expect((await started()).isLocked).toBe(false)
  })

  test('five wrong ones make everyone wait, longer each time, and neither a start nor many at once shortens it', async () => {
    await aPassphrase().keep(PASSPHRASE)
    const lock = await started()
    const answers = await Promise.all(Array.from({ length: 6 }, () => lock.outside.unlock('fout')))
    const wrong = { ok: false, problem: { kind: 'passphrase-wrong' } }
    const wait = (seconds: number) => ({ ok: false, problem: { kind: 'passphrase-wait', seconds } })
    expect(answers).toEqual([wrong, wrong, wrong, wrong, wrong, wait(30)])
    now += 29_000
    expect(await lock.outside.unlock(PASSPHRASE)).toEqual(wait(1))
    const again = await started()
    expect(await again.outside.unlock(PASSPHRASE)).toEqual(wait(30))
    now += 30_000
    expect(await again.outside.unlock('fout')).toEqual(wrong)
    expect(await again.outside.unlock(PASSPHRASE)).toEqual(wait(60))
    now += 60_000
    expect(await again.outside.unlock(PASSPHRASE)).toEqual({ ok: true, value: null })
    await again.inside.lock(LEFT)
    expect(await again.outside.unlock('fout')).toEqual(wrong)
    expect(await again.outside.unlock(PASSPHRASE)).toEqual({ ok: true, value: null })
  })

  test('a file that is damaged loses nobody their plan', async () => {
    for (const damaged of ['', '{}', 'null', '{"salt":"","hash":"","wrong":0}']) {
      await writeFile(file(), damaged)
      expect((await started()).isLocked).toBe(false)
    }
    await rm(file())
    await mkdir(file())
    expect((await started()).isLocked).toBe(false)
  })
})

test('while it is locked no verb behind it is answered', async () => {
  const lock = { isLocked: false }
  const verbs = behindLock(lock, { witness: () => Promise.resolve('het plan') })
  expect(await verbs.witness()).toBe('het plan')
  lock.isLocked = true
  await expect(verbs.witness()).rejects.toMatchObject({ code: 'LOCKED' })
})
