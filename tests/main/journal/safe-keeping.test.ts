import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BALLAST, keepBallast } from '@main/ballast'
import { LEAST_AT_START, LEAST_TO_WRITE } from '@main/free-space'
import { makeSafe } from '@main/journal/cold-copy'
import { journalVerbs } from '@main/journal/journal-verbs'
import { numbersIn } from '@main/names-in'
import { SCHEMA } from '@shared/safety/schema'
import type { StartStep } from '@shared/safety/start-step'
import { Backups } from '@main/backups/backups'
import { SafeKeeping, type Generations } from '@main/journal/safe-keeping'
import { canMount, fillUpTo, onDisk, remount } from '../../support/small-disk'

let root: string
let folder: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'veilig-'))
  folder = join(root, 'veilig')
})

afterEach(() => rm(root, { recursive: true }))

const database = (generation: number) => join(root, `generatie-${generation}`)

const generations: Generations = {
  database,
  known: async () => [1, ...(await numbersIn(root, /^generatie-(\d+)$/))],
  remove: (generation) => rm(database(generation), { recursive: true, force: true }),
}

const GIGABYTE = 1024 ** 3

const opened = (free = 100 * GIGABYTE, versions = '1') =>
  SafeKeeping.open({ folder, generations, versions, freeIn: () => Promise.resolve(free) })

const line = (sequence: number, store = 'proef') => ({
  store,
  sequence,
  events: sequence * 2,
  text: `{"n":${sequence}}`,
})

/** A run in which so many lines were noted; it ended as it should unless it says otherwise. */
async function run(upTo: number, from = 1, isClean = true): Promise<void> {
  const keeping = await opened()
  for (let sequence = from; sequence <= upTo; sequence += 1) await keeping.note(line(sequence))
  if (isClean) await keeping.end()
}

/** A database with one file in it. */
async function putDatabase(generation: number): Promise<string> {
  const store = join(database(generation), 'app_actiewijzer_0.indexeddb.leveldb')
  await mkdir(store, { recursive: true })
  await writeFile(join(store, 'CURRENT'), 'MANIFEST-000001\n')
  await writeFile(join(store, 'MANIFEST-000001'), '')
  return store
}

async function putFile(into: string, name: string): Promise<void> {
  await mkdir(into, { recursive: true })
  await writeFile(join(into, name), 'x')
}

const findings = (keeping: SafeKeeping) => keeping.witness().findings.map(({ kind }) => kind)

const memory = () => join(folder, 'stand.json')

describe('what is remembered between two starts', () => {
  test('is nothing at the very first', async () => {
    expect((await opened()).witness()).toEqual({
      store: null,
      sequence: 0,
      events: 0,
      known: 0,
      hasTraces: false,
      isNewer: false,
      inUse: { database: expect.stringMatching(/generatie-1$/) as string, journal: 'veilig/journaal-1' },
      fresh: null,
      findings: [],
      reading: null,
    })
  })

  test('is the store and where it was', async () => {
    await run(3)
    expect((await opened()).witness()).toMatchObject({ store: 'proef', sequence: 3, events: 6, known: 3, findings: [] })
  })

  test.each([
    ['gone', () => rm(memory())],
    ['empty', () => writeFile(memory(), '')],
    ['half', () => truncate(memory(), 20)],
    ['of another kind', () => writeFile(memory(), '{"format":2}')],
    ['a folder', () => rm(memory()).then(() => mkdir(memory()))],
  ])('is worked out from what lies there when it is %s, and that is told', async (_, damage) => {
    await putDatabase(1)
    await run(3)
    await putDatabase(4)
    await mkdir(join(folder, 'journaal-2'))
    await damage()
    const keeping = await opened()
    expect(keeping.generation).toBe(4)
    expect(keeping.witness()).toMatchObject({ store: 'proef', sequence: 3, known: 3 })
    expect(findings(keeping)).toContain('memory-lost')
  })
})

describe('a journal that lost something', () => {
  test('is known to have been there when its folder is gone', async () => {
    await run(3)
    await rm(join(folder, 'journaal-1'), { recursive: true })
    expect((await opened()).witness()).toMatchObject({ store: null, sequence: 0, known: 3 })
  })

  test('is made whole from an older one that knows more, and goes on', async () => {
    await run(3)
    const keeping = await opened()
    await keeping.begin([line(1), line(2), line(3)])
    await keeping.note(line(4))
    await keeping.end()
    await rm(join(folder, 'journaal-2'), { recursive: true })
    const again = await opened()
    expect(again.witness()).toMatchObject({ store: 'proef', sequence: 3, known: 4 })
    expect(findings(again)).toEqual(['journal-mended'])
    expect((await again.linesAfter(0)).missing).toBe(0)
  })

  test('takes nothing from a journal of another store', async () => {
    await run(3)
    const keeping = await opened()
    await keeping.begin([line(1, 'ander')])
    await keeping.end()
    await rm(join(folder, 'journaal-2'), { recursive: true })
    expect((await opened()).witness()).toMatchObject({ store: null, sequence: 0, known: 1 })
  })

  test('keeps what is left of a whole line that can no longer be read', async () => {
    await run(3)
    const path = join(folder, 'journaal-1', 'journaal-00000001.txt')
    const bytes = await readFile(path)
    bytes[bytes.length - 3] = 0x58
    await writeFile(path, bytes)
    expect((await opened()).witness()).toMatchObject({ sequence: 2, known: 3 })
    expect(await readFile(`${path}.beschadigd`)).toEqual(bytes)
  })
})

describe('the database', () => {
  test('is copied before it is opened after an end that was not as it should be, and the newest two copies stay', async () => {
    await putDatabase(1)
    for (let time = 1; time <= 4; time += 1) await run(time, time, false)
    expect((await readdir(folder)).filter((name) => name.startsWith('koud'))).toEqual(['koud-0003', 'koud-0004'])
  })

  test('is copied before another version of the app opens it, and not otherwise', async () => {
    await putDatabase(1)
    await run(1)
    await rm(join(folder, 'koud-0001'), { recursive: true })
    await run(2, 2)
    expect(existsSync(join(folder, 'koud-0001'))).toBe(false)
    await opened(undefined, '2')
    expect(existsSync(join(folder, 'koud-0001'))).toBe(true)
  })

  test('is not copied when that would fill the disk', async () => {
    await writeFile(join(await putDatabase(1), '000003.log'), Buffer.alloc(100))
    expect(await makeSafe(folder, database(1), 200)).toBe('ENOSPC')
  })

  test('that is plainly broken is set aside before anything opens it', async () => {
    await run(2)
    const store = await putDatabase(1)
    await rm(join(store, 'CURRENT'))
    const keeping = await opened()
    expect(keeping.generation).toBe(2)
    expect(keeping.witness()).toMatchObject({ sequence: 2, fresh: 'damage' })
  })

  test('that takes the place of a damaged one is still new after a kill in the middle, and no longer once it was open', async () => {
    await run(2)
    await (await opened()).setAside()
    const killed = await opened()
    expect([killed.generation, killed.witness().fresh]).toEqual([2, 'damage'])
    killed.openingTold()
    await killed.end()
    expect((await opened()).witness().fresh).toBeNull()
  })

  test('that was set aside stays until two newer ones were, and goes at a start after a good end only', async () => {
    await run(1)
    for (let generation = 1; generation <= 4; generation += 1) {
      await putDatabase(generation)
      await (await opened()).setAside()
    }
    await putDatabase(5)
    expect(existsSync(database(1))).toBe(true)
    await (await opened()).end()
    await opened()
    expect([1, 2, 3, 4, 5].filter((each) => existsSync(database(each)))).toEqual([3, 4, 5])
  })
})

const MEGABYTE = 1024 ** 2

/** Everything under the root, with what is in it. */
async function everything(): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(files.map(async (path) => [path, await readFile(path, 'latin1')] as const)),
  )
}

describe('a start with too little room', () => {
  test('knows everything, touches nothing, and takes nothing', async () => {
    await putDatabase(1)
    await run(3, 1, false)
    const before = await everything()
    const keeping = await opened(LEAST_AT_START - 1)
    expect(keeping.onlyReading).toEqual({ kind: 'no-room', megabytes: 499 })
    expect(keeping.witness()).toMatchObject({ sequence: 3, known: 3, fresh: 'reading', reading: { isWhole: true } })
    expect((await keeping.filledAfter(0)).lines).toEqual([line(1), line(2), line(3)])
    await expect(keeping.note(line(4))).rejects.toThrow('alleen gelezen')
    await expect(keeping.begin([line(1)])).rejects.toThrow('alleen gelezen')
    await expect(keeping.setAside()).rejects.toThrow('alleen gelezen')
    await expect(keeping.restore([line(1)], 'ander')).rejects.toThrow('alleen gelezen')
    await expect(keeping.erase([line(1)], [])).rejects.toThrow('alleen gelezen')
    await expect(keeping.startOver()).rejects.toThrow('alleen gelezen')
    await expect(keeping.keepAside()).rejects.toThrow('alleen gelezen')
    await keeping.keepBallast()
    await keeping.end()
    expect(await everything()).toEqual(before)
  })

  test('says so when something is in the database alone', async () => {
    await putDatabase(1)
    const keeping = await opened(0)
    expect(keeping.witness().reading).toEqual({ why: { kind: 'no-room', megabytes: 0 }, isWhole: false })
  })

  test('says so when there is a trace of what can no longer be read, and begins nothing', async () => {
    await putFile(join(folder, 'back-ups'), 'back-up-000001-proef.gz')
    expect((await opened(0)).witness()).toMatchObject({ known: 0, hasTraces: true, reading: { isWhole: false } })
  })

  test('is no upgrade by another version, and the first start with room is', async () => {
    await run(1)
    expect((await opened(0, '2')).isUpgraded).toBe(false)
    expect((await opened(undefined, '2')).isUpgraded).toBe(true)
  })

  test('erases what was to be erased once there is room, and not before', async () => {
    await run(2)
    await (await opened()).keepAside()
    await putDatabase(1)
    await (await opened()).erase([line(1, 'zonder')], [])
    let free = 0
    const keeping = await SafeKeeping.open({ folder, generations, versions: '1', freeIn: () => Promise.resolve(free) })
    await expect(keeping.finishErasing()).rejects.toThrow('alleen gelezen')
    expect([existsSync(database(1)), existsSync(join(folder, 'journaal-1'))]).toEqual([true, true])
    free = GIGABYTE
    expect(await keeping.tryAgain()).toBe(null)
    expect(keeping.witness()).toMatchObject({ store: 'zonder', sequence: 1, fresh: 'erasure' })
    expect([existsSync(database(1)), existsSync(join(folder, 'journaal-1'))]).toEqual([false, false])
    expect(JSON.parse(await readFile(memory(), 'utf8'))).toMatchObject({ erasing: null, aside: [] })
  })

  test('says so when a line can no longer be read', async () => {
    await run(3)
    const path = join(folder, 'journaal-1', 'journaal-00000001.txt')
    await writeFile(path, (await readFile(path, 'utf8')).replace('"n":2', '"n":9'))
    expect((await opened(0)).witness().reading).toMatchObject({ isWhole: false })
  })

  test('goes on as usual as soon as there is room, and does what it had put off', async () => {
    await run(2, 1, false)
    let free = 0
    const keeping = await SafeKeeping.open({ folder, generations, versions: '1', freeIn: () => Promise.resolve(free) })
    expect(await keeping.tryAgain()).toEqual({ kind: 'no-room', megabytes: 0 })
    free = GIGABYTE
    expect(await keeping.tryAgain()).toBe(null)
    expect(keeping.witness()).toMatchObject({ sequence: 2, fresh: null, reading: null })
    await keeping.note(line(3))
    expect((await opened()).witness().sequence).toBe(3)
  })

  test('opens the window once for who asks twice, after a back-up of what another version stored', async () => {
    await run(2)
    let free = 0
    const keeping = await SafeKeeping.open({ folder, generations, versions: '2', freeIn: () => Promise.resolve(free) })
    const did: string[] = []
    const { tryAgain } = journalVerbs({
      keeping,
      keepOlder: () => Promise.resolve(void did.push(keeping.isUpgraded ? 'kept' : 'nothing to keep')),
      reopen: () => Promise.resolve(void did.push('opened')),
    })
    expect(await tryAgain()).toMatchObject({ ok: false, problem: { kind: 'no-room' } })
    free = GIGABYTE
    await Promise.all([tryAgain(), tryAgain()])
    expect(did).toEqual(['kept', 'opened'])
  })

  test.skipIf(!canMount())('also where a disk that has room refuses to be written', async () => {
    await run(2)
    await onDisk('size=1g', async (disk) => {
      await cp(folder, join(disk, 'veilig'), { recursive: true })
      remount(disk, 'ro')
      const keeping = await SafeKeeping.open({ folder: join(disk, 'veilig'), generations, versions: '1' })
      expect(keeping.onlyReading).toEqual({ kind: 'not-writable', code: 'EROFS' })
      expect(keeping.witness()).toMatchObject({ sequence: 2, reading: { isWhole: true } })
      remount(disk, 'rw')
      expect(await keeping.tryAgain()).toBe(null)
    })
  })

  test.skipIf(!canMount())('asks the disk itself', async () => {
    await onDisk('size=400m', async (disk) => {
      const keeping = await SafeKeeping.open({ folder: join(disk, 'veilig'), generations, versions: '1' })
      expect(keeping.onlyReading).toMatchObject({ kind: 'no-room' })
      remount(disk, 'size=600m')
      expect(await keeping.tryAgain()).toBe(null)
      await keeping.note(line(1))
      fillUpTo(disk, 1)
      await expect(keeping.note(line(2))).rejects.toMatchObject({ code: 'ENOSPC' })
    })
  })
})

describe('the ballast', () => {
  const ballast = () => join(folder, 'ballast')

  test('is there in full once it is kept, and is given up at a start on a full disk', async () => {
    await run(1)
    await keepBallast(folder)
    expect((await stat(ballast())).size).toBe(BALLAST)
    await opened(LEAST_AT_START - 1)
    expect(existsSync(ballast())).toBe(true)
    await opened(10 * MEGABYTE)
    expect(existsSync(ballast())).toBe(false)
  })

  test('is given up when the disk turns out to be full, and the user action is refused', async () => {
    let free = GIGABYTE
    const keeping = await SafeKeeping.open({ folder, generations, versions: '1', freeIn: () => Promise.resolve(free) })
    await keeping.note(line(1))
    await keepBallast(folder)
    free = LEAST_TO_WRITE - 1
    await expect(keeping.note(line(2))).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(existsSync(ballast())).toBe(false)
    expect((await opened()).witness().sequence).toBe(1)
  })
})

describe('a start without anything that can be read', () => {
  test.each([
    ['a line of a journal', async () => writeFile(join(folder, 'journaal-1', 'journaal-00000001.txt'), 'onleesbaar')],
    ['a back-up', async () => putFile(join(folder, 'back-ups'), 'back-up-000001-proef.gz')],
    ['a cold copy', async () => putFile(join(folder, 'koud-0001'), 'CURRENT')],
    ['a database', async () => void (await putDatabase(1))],
  ])('knows from %s that it is not the first', async (_, leave) => {
    await mkdir(join(folder, 'journaal-1'), { recursive: true })
    await leave()
    const keeping = await opened()
    expect(keeping.witness()).toMatchObject({ known: 0, hasTraces: true })
    await keeping.end()
    expect((await opened()).witness(), 'at the start after that').toMatchObject({ known: 0, hasTraces: true })
  })

  test('is the first when only an empty folder was made, as by a power cut in the first moment', async () => {
    await mkdir(join(folder, 'journaal-1'), { recursive: true })
    expect((await opened()).witness()).toMatchObject({ known: 0, hasTraces: false })
  })

  test('is not the first when a store was named, whatever happened since', async () => {
    await run(3, 1, false)
    await rm(join(folder, 'journaal-1'), { recursive: true })
    expect((await opened()).witness()).toMatchObject({ sequence: 0, known: 0, hasTraces: true })
  })
})

describe('starting over', () => {
  test('goes on empty, also after a kill, and never removes what was left behind', async () => {
    await run(3)
    await putDatabase(1)
    await (await opened()).startOver()
    const keeping = await opened()
    expect(keeping.witness()).toMatchObject({ sequence: 0, known: 0, fresh: 'empty' })
    expect(keeping.generation).toBe(2)
    await keeping.note(line(1, 'nieuw'))
    for (let time = 0; time < 4; time += 1) await keeping.setAside()
    for (let time = 0; time < 4; time += 1) await keeping.begin([line(1, 'nieuw')])
    await keeping.end()
    await opened()
    expect(existsSync(join(database(1), 'app_actiewijzer_0.indexeddb.leveldb'))).toBe(true)
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['journaal-1', 'journaal-5', 'journaal-6']))
    expect(await readdir(folder)).not.toContain('journaal-2')
  })
})

test.each([
  ['', GIGABYTE],
  [', also on a full disk', 0],
])('what a newer app left is not touched: nothing is written, removed or remembered%s', async (_, free) => {
  await run(3)
  const said = JSON.parse(await readFile(memory(), 'utf8')) as object
  await writeFile(memory(), JSON.stringify({ ...said, schema: SCHEMA + 1, versions: 'nieuwer' }))
  await putDatabase(1)
  await keepBallast(folder)
  const before = await readFile(memory(), 'utf8')
  const names = await readdir(root, { recursive: true })
  const keeping = await opened(free)
  expect(keeping.witness()).toMatchObject({ isNewer: true, sequence: 0, reading: null })
  await expect(keeping.note(line(4))).rejects.toMatchObject({ code: 'NEWER' })
  await expect(keeping.setAside()).rejects.toMatchObject({ code: 'NEWER' })
  await keeping.keepBallast()
  await keeping.end()
  expect(await readFile(memory(), 'utf8')).toBe(before)
  expect(await readdir(root, { recursive: true })).toEqual(names)
})

const inShort = ({ kind, percent }: StartStep) => (percent === null ? kind : `${kind} ${percent}`)

describe('a start tells what it is busy with', () => {
  test('how much of the journals and the back-ups was read, when the journal lost something', async () => {
    await run(3)
    const keeping = await opened()
    await keeping.begin([line(1), line(2), line(3)])
    await keeping.note(line(4))
    await new Backups(folder, keeping, '1').make('regular')
    await keeping.end()
    await rm(join(folder, 'journaal-2'), { recursive: true })
    const steps: string[] = []
    const again = await SafeKeeping.open({
      ...{ folder, generations, versions: '1', freeIn: () => Promise.resolve(GIGABYTE) },
      onStep: (step) => steps.push(inShort(step)),
    })
    expect(steps).toEqual(['journals', 'journals 50', 'backups 100'])
    expect(findings(again)).toEqual(['journal-mended'])
  })

  test('that the database is copied first, after an end that was not as it should be', async () => {
    await putDatabase(1)
    await run(1, 1, false)
    const steps: string[] = []
    const freeIn = () => Promise.resolve(GIGABYTE)
    await SafeKeeping.open({ folder, generations, versions: '1', freeIn, onStep: (step) => steps.push(inShort(step)) })
    expect(steps).toEqual(['copying', 'journals'])
  })
})

describe('an end before the window had the store open', () => {
  test('does not forget that there was one', async () => {
    await run(3)
    await rm(join(folder, 'journaal-1'), { recursive: true })
    await (await opened()).end()
    expect((await opened()).witness()).toMatchObject({ sequence: 0, known: 3, hasTraces: true })
  })

  test('does not forget what was never found', async () => {
    await run(3)
    const path = join(folder, 'journaal-1', 'journaal-00000001.txt')
    await truncate(path, (await stat(path)).size - 3)
    await (await opened()).end()
    const keeping = await opened()
    expect(keeping.witness()).toMatchObject({ sequence: 2, known: 3 })
    keeping.openingTold()
    await keeping.end()
    expect((await opened()).witness(), 'once it was told').toMatchObject({ sequence: 2, known: 2 })
  })

  test.each([
    ['damage', (keeping: SafeKeeping) => keeping.setAside()],
    ['restore', (keeping: SafeKeeping) => keeping.restore([line(1)], 'ander')],
    ['erasure', (keeping: SafeKeeping) => keeping.erase([line(1, 'zonder')], [])],
    ['empty', (keeping: SafeKeeping) => keeping.startOver()],
  ] as const)('does not forget that the database is built anew, nor why: %s', async (fresh, goOn) => {
    await run(2)
    const keeping = await opened()
    await goOn(keeping)
    await keeping.end()
    expect((await opened()).witness().fresh).toBe(fresh)
  })
})
