import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backupOf, readBackup } from '@main/backups/backup-file'
import { Backups, type Source } from '@main/backups/backups'
import { SafeKeeping } from '@main/journal/safe-keeping'
import { SCHEMA } from '@shared/safety/schema'

let folder: string
let now: Date

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'back-ups-'))
  now = new Date('2026-03-03T09:00:00.000Z')
})

afterEach(() => rm(folder, { recursive: true }))

const line = (sequence: number, store = 'Proef-1') => ({
  ...{ store, sequence, events: sequence * 2, text: JSON.stringify({ n: sequence, said: 'é ˮ\u2028' }) },
})

const lines = (count: number) => Array.from({ length: count }, (_, place) => line(place + 1))

const SAID = { app: '0.1.0', generation: 1, madeAt: '2026-03-03T09:00:00.000Z', kind: 'regular' } as const

/** A journal in memory. */
class AJournal implements Source {
  lines = lines(3)
  missing = 0
  readonly generation = 1
  onlyReading: Source['onlyReading'] = null
  get standsAt() {
    return this.lines.at(-1) ?? { store: null, sequence: 0, events: 0 }
  }
  linesAfter() {
    const { lines, missing } = this
    return Promise.resolve({ lines, missing })
  }
}

const started = (journal = new AJournal()) => ({ journal, backups: new Backups(folder, journal, '0.1.0', () => now) })

const later = (hours: number) => (now = new Date(now.getTime() + hours * 3_600_000))

const files = async () => (await readdir(join(folder, 'back-ups'))).sort()

describe('a back-up as bytes', () => {
  test('gives back every line, and can be read without this app', async () => {
    const bytes = await backupOf(lines(3), SAID)
    expect(await readBackup(bytes)).toMatchObject({ ok: true, value: { lines: lines(3), header: { sequence: 3 } } })
    expect(gunzipSync(bytes).toString().split('\n')[0]).toMatch(
      new RegExp(`^{"format":1,"schema":${SCHEMA},"store":"Proef-1"`),
    )
  })

  test('is refused wherever it was cut off', async () => {
    const bytes = await backupOf(lines(3), SAID)
    for (let length = 0; length < bytes.length; length += 1)
      expect(await readBackup(bytes.subarray(0, length))).toEqual({ ok: false, problem: { kind: 'backup-damaged' } })
  })

  test('is refused or the same, whichever bit of it changed', async () => {
    const bytes = await backupOf(lines(3), SAID)
    const whole = await readBackup(bytes)
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Uint8Array.from(bytes)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const read = await readBackup(changed)
      // gzip has a few bytes about the computer that packed it, which say nothing of what is in it.
      expect([whole, { ok: false, problem: { kind: 'backup-damaged' } }]).toContainEqual(read)
    }
  })

  test('is refused when its text is changed and packed again', async () => {
    const text = gunzipSync(await backupOf(lines(3), SAID)).toString()
    const places = fc.nat(text.length - 1)
    await fc.assert(
      fc.asyncProperty(places, fc.constantFrom('0', '7', 'x', '\n', ''), async (place, instead) => {
        fc.pre(text[place] !== instead)
        const read = await readBackup(gzipSync(text.slice(0, place) + instead + text.slice(place + 1)))
        // The version and the label of time may say anything; what is stored may not.
        expect(!read.ok || JSON.stringify(read.value.lines) === JSON.stringify(lines(3))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('of a newer app is refused by name', async () => {
    for (const newer of [{ format: 2 }, { schema: 99 }]) {
      const text = JSON.stringify({ format: 1, app: '9.0.0', schema: 3, ...newer })
      expect(await readBackup(gzipSync(`${text}\n`))).toEqual({
        ok: false,
        problem: { kind: 'backup-newer', app: '9.0.0' },
      })
    }
  })

  test('is refused when it is something else', async () => {
    for (const bytes of [Buffer.from(''), Buffer.from('PK\u0003\u0004'), gzipSync('{}\n'), gzipSync('')])
      expect(await readBackup(bytes)).toEqual({ ok: false, problem: { kind: 'backup-damaged' } })
  })
})

describe('a back-up is made', () => {
  test('when something was added, and not twice of the same', async () => {
    const { journal, backups } = started()
    expect(await backups.makeWhenAdded()).toMatchObject({ ok: true, value: { number: 1, sequence: 3 } })
    expect(await backups.makeWhenAdded()).toEqual({ ok: true, value: null })
    journal.lines = lines(4)
    expect(await backups.makeWhenAdded()).toMatchObject({ ok: true, value: { number: 2, sequence: 4 } })
    expect((await backups.list()).map(({ number }) => number)).toEqual([2, 1])
  })

  test('at a start when the newest is a day old, or dated in the future', async () => {
    const { backups } = started()
    await backups.makeAtStart()
    later(23)
    expect(await backups.makeAtStart()).toEqual({ ok: true, value: null })
    later(1)
    expect(await backups.makeAtStart()).toMatchObject({ ok: true, value: { number: 2 } })
    later(-2 * 365 * 24)
    expect(await backups.makeAtStart()).toMatchObject({ ok: true, value: { number: 3 } })
  })

  test('never of an empty journal, nor of one with holes', async () => {
    const { journal, backups } = started()
    journal.missing = 1
    expect(await backups.makeWhenAdded()).toEqual({ ok: false, problem: { kind: 'backup-damaged' } })
    expect(backups.lastProblem).toEqual({ kind: 'backup-damaged' })
    journal.lines = []
    expect(await backups.makeWhenAdded()).toEqual({ ok: true, value: null })
  })

  test('with the next number when the newest was damaged, which stays and is not offered', async () => {
    const { journal } = started()
    await started(journal).backups.make('regular')
    const [name = ''] = await files()
    await writeFile(join(folder, 'back-ups', name), 'x')
    const { backups } = started(journal)
    expect(await backups.list()).toEqual([])
    expect(await backups.makeWhenAdded()).toMatchObject({ ok: true, value: { number: 2 } })
    expect(await files()).toHaveLength(2)
  })

  test('and what was never finished before it goes', async () => {
    const { backups } = started()
    await backups.make('regular')
    await writeFile(join(folder, 'back-ups', '.0b2f3f64-1c1c-4b8e-9d9e-0c1d2e3f4a5b.tmp'), 'half')
    await backups.make('regular')
    expect(await files()).toHaveLength(2)
  })

  test('and older ones go, except what was made before something large', async () => {
    const { backups } = started()
    await backups.make('before-restore')
    for (let day = 0; day < 60; day += 1) {
      later(24)
      await backups.make('regular')
    }
    const kept = await backups.list()
    expect(kept.at(0)?.number).toBe(61)
    expect(kept.at(-1)).toMatchObject({ number: 1, kind: 'before-restore' })
    expect(kept.length).toBeLessThan(25)
    expect(await files()).toHaveLength(kept.length)
  })

  test('and says why when the disk does not take it; what was there stays', async () => {
    const { journal } = started()
    await started(journal).backups.make('regular')
    await rm(join(folder, 'tweede-plek.json'), { force: true })
    await mkdir(join(folder, 'tweede-plek.json'))
    const { backups } = started(journal)
    expect(await backups.make('regular')).toMatchObject({ ok: false, problem: { kind: 'backup-failed' } })
    expect((await backups.list()).length).toBeGreaterThan(0)
  })
})

test('a journal that is gone comes back from the newest back-up', async () => {
  const generations = {
    database: () => join(folder, 'geen'),
    known: () => Promise.resolve([1]),
    remove: () => Promise.resolve(),
  }
  const open = () => SafeKeeping.open({ folder, generations, versions: '1' })
  const keeping = await open()
  for (const each of lines(3)) await keeping.note(each)
  await new Backups(folder, keeping, '0.1.0').makeWhenAdded()
  await keeping.end()
  for (const name of ['journaal-1', 'stand.json']) await rm(join(folder, name), { recursive: true })
  const again = await open()
  expect(again.witness()).toMatchObject({ store: 'Proef-1', sequence: 3, events: 6, known: 3 })
  expect((await again.linesAfter(0)).lines).toEqual(lines(3))
})

test('a folder in the place of a journal file or of a back-up is not read, and stops nothing', async () => {
  const generations = {
    database: () => join(folder, 'geen'),
    known: () => Promise.resolve([1]),
    remove: () => Promise.resolve(),
  }
  const keeping = await SafeKeeping.open({ folder, generations, versions: '1' })
  for (const each of lines(3)) await keeping.note(each)
  await new Backups(folder, keeping, '0.1.0').makeWhenAdded()
  await keeping.end()
  const file = join(folder, 'journaal-1', 'journaal-00000001.txt')
  await rm(file)
  await mkdir(file)
  await mkdir(join(folder, 'back-ups', 'back-up-000009-proef1.gz'))
  const again = await SafeKeeping.open({ folder, generations, versions: '1' })
  expect(again.witness()).toMatchObject({ sequence: 3, known: 3 })
  expect(await new Backups(folder, again, '0.1.0').list()).toHaveLength(1)
})

test('a line that can no longer be read is filled in from a back-up', async () => {
  const generations = {
    database: () => join(folder, 'geen'),
    known: () => Promise.resolve([1]),
    remove: () => Promise.resolve(),
  }
  const keeping = await SafeKeeping.open({ folder, generations, versions: '1' })
  for (const each of lines(3)) await keeping.note(each)
  await new Backups(folder, keeping, '0.1.0').makeWhenAdded()
  const path = join(folder, 'journaal-1', 'journaal-00000001.txt')
  const bytes = await readFile(path)
  bytes[bytes.indexOf('"n":2')] = 0x58
  await writeFile(path, bytes)
  expect((await keeping.linesAfter(0)).missing).toBe(1)
  expect(await keeping.filledAfter(0)).toEqual({ lines: lines(3), missing: 0 })
})
